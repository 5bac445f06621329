import { html, type Markup } from "../markup/markup.js";
import type { Messages } from "../messages/messages.js";
import { pageAssets } from "./page-assets.js";
import type { PageSection } from "./page-section.js";

/** What every page is made of. */
export interface PageFrame {
  readonly messages: Messages;
  readonly theme: "auto" | "light" | "dark";
  readonly title: string;
  /** Day that the figures are of, as the language writes it; `null` where it is not told. */
  readonly asOf: string | null;
  /** Stands under the title. */
  readonly head: Markup;
  readonly sections: readonly PageSection[];
}

/** Nothing is loaded from anywhere; only the style and the script of the page itself are heard. */
const policy = `default-src 'none'; style-src '${pageAssets.styleHash}'; script-src '${pageAssets.scriptHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page: one file that stands by itself. */
export function pageFrame({ messages, theme, title, asOf, head, sections }: PageFrame): Markup {
  const { language, direction, page } = messages;
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${direction}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">
<title>${title}</title>
${pageAssets.style}
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
<header class="page-head">
<h1>${title}</h1>${
    asOf !== null &&
    html`
<p class="as-of">${page.asOf(asOf)}</p>`
  }
${head}
</header>
<nav aria-label="${page.contents}"><ul>${sections.map(contentsLine)}</ul></nav>
<main id="main" tabindex="-1">
${sections.map(
  ({ markup }) => html`${markup}
`,
)}</main>
${pageAssets.script}
</body>
</html>
`;
}

function contentsLine({ id, title }: PageSection): Markup {
  return html`<li><a href="#${id}">${title}</a></li>`;
}
