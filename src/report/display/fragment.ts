import { html, type Markup } from "../markup/markup.js";
import type { Messages } from "../messages/messages.js";

/**
 * HTML that stands in somebody else's page: in its own language and direction, in the type and colours around it. It
 * is no frame with a page in it, so that it grows to its height, prints, and is kept by whatever exports a notebook; it
 * has no script, so that it shows the same in all of them.
 */
export function fragment(content: Markup, { language, direction }: Messages): Markup {
  return html`<section class="weaklink" lang="${language}" dir="${direction}"><style>.weaklink svg.weaklink-map { max-width: 100%; height: auto; } .weaklink th, .weaklink td { text-align: start; } .weaklink .figure { text-align: end; }</style>${content}</section>`;
}
