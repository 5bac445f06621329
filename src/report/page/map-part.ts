import { html, type Markup } from "../markup/markup.js";
import type { Messages } from "../messages/messages.js";
import { mapFilters } from "./map-filters.js";
import { type PageSection, pageSection } from "./page-section.js";
import type { PageStyle } from "./page-style.js";

/** A wider map is not shrunk to the page, as nobody could read it: the reader moves it. */
const widest = 1700;

/** The map, what of it the reader wants to see, and a place for what is chosen on it. */
export function mapPart(map: Markup, width: number, style: PageStyle): PageSection {
  const { page } = style.messages;
  return pageSection(
    "map",
    page.map.title,
    html`<p class="needs-script" hidden>${page.map.hint}</p>${mapFilters(style)}<div class="map-room"><div class="wide map-frame${width > widest && " is-wide"}" tabindex="0" role="group" aria-label="${page.map.title}">${map}</div>${chosen(style.messages)}</div>`,
  );
}

function chosen({ page }: Messages): Markup {
  return html`<aside id="chosen" hidden aria-labelledby="chosen-title" aria-live="polite"><header><h3 id="chosen-title">${page.map.chosen}</h3><button type="button" id="chosen-close">${page.map.close}</button></header><div id="chosen-facts" tabindex="-1"></div></aside>`;
}
