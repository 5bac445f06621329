import { table } from "../block.js";
import { html, type Markup } from "../markup/markup.js";
import type { ExplainedFigure } from "../messages/page-messages.js";
import { figureSources } from "./figure-sources.js";
import { type PageSection, pageSection } from "./page-section.js";
import type { PageStyle } from "./page-style.js";
import { writeHtml } from "./write-html.js";

/** How every figure of the page is made: from what, by which formula, after whom. */
export function figuresPart({ messages, diagnosis }: PageStyle): PageSection {
  const { figures } = messages.page;
  const rows = (Object.keys(figureSources) as ExplainedFigure[]).map((figure) => {
    const { name, made } = figures.rows[figure];
    const { formula, source } = figureSources[figure];
    return html`<tr><th scope="row">${name}</th><td>${made}</td><td><code dir="ltr">${formula}</code></td><td dir="ltr" lang="en">${source}</td></tr>`;
  });
  const head = figures.columns.map((column) => html`<th scope="col">${column}</th>`);
  return pageSection(
    "figures",
    figures.title,
    html`<p>${figures.introduction}</p><div class="wide" tabindex="0"><table class="figures"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${priors(diagnosis.priors.length > 0)}`,
  );

  function priors(isAny: boolean): Markup | false {
    const { introduction, columns, of } = figures.priors;
    const lines = diagnosis.priors.map((prior) => [
      `${of[prior.of]}: ${messages.losses.rows[prior.cause]}, ${messages.basis[prior.source]}`,
      ...[prior.subjects, prior.mean, prior.weight].map(messages.figure),
    ]);
    return isAny && html`<p>${introduction}</p>${writeHtml([table(columns, lines)])}`;
  }
}
