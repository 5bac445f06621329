import type { Break } from "../../diagnosis/diagnosis.js";
import { shareBar } from "../block.js";
import { firstBreaks } from "../first-breaks.js";
import { html, type Markup } from "../markup/markup.js";
import { pointsLost } from "../points-lost.js";
import { breakBlocks } from "../sections/break-blocks.js";
import { detailId } from "./detail-id.js";
import { drawBar } from "./draw-bar.js";
import { type PageSection, pageSection } from "./page-section.js";
import type { PageStyle } from "./page-style.js";
import { writeHtml } from "./write-html.js";

/** The breaks one by one, each with what it costs and gives back. */
export function breaksPart(style: PageStyle): PageSection {
  const { diagnosis, messages } = style;
  const { first, rest } = firstBreaks(diagnosis, style);
  const cards = first.map((found, place) => breakCard(found, place + 1, style));
  const title = messages.breaks.title[diagnosis.settings.rankBy];
  return pageSection("breaks", title, html`${cards}${rest !== null && html`<p>${rest}</p>`}`);
}

function breakCard(found: Break, rank: number, style: PageStyle): Markup {
  const { diagnosis, messages } = style;
  const [head, ...rest] = breakBlocks(found, rank, diagnosis, style);
  const detail = detailId(found.subject, style.numbered);
  return html`<article class="break" id="break-${rank}" data-cause="${found.cause ?? "none"}" data-detail="${detail ?? ""}">${writeHtml([head!])}<p class="badges"><span class="badge is-${found.status}">${messages.page.statuses[found.status]}</span></p>${costs(found, style)}${writeHtml(rest)}</article>`;
}

/** What it costs and gives back, each as a part of all that is lost. */
function costs({ loss, gain }: Break, { diagnosis, messages }: PageStyle): Markup | null {
  const lost = pointsLost(diagnosis.overall) ?? 0;
  if (lost === 0) return null;
  const { cost, gain: back } = messages.page;
  const line = (name: string, points: number) =>
    html`<div><dt>${name}</dt><dd>${drawBar(shareBar(points / lost))} ${messages.page.points(messages.points(points))}</dd></div>`;
  return html`<dl class="costs">${line(cost, loss)}${gain !== null && line(back, gain)}</dl>`;
}
