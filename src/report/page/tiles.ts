import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { Status } from "../../measures/chain-figures.js";
import { intervalText } from "../interval-text.js";
import { html, type Markup } from "../markup/markup.js";
import type { Messages } from "../messages/messages.js";
import { pointsLost } from "../points-lost.js";
import { statusCounts } from "../status-counts.js";
import { drawBar } from "./draw-bar.js";

/** The first figures of a page, each in a box of its own. */
export function tiles(diagnosis: Diagnosis, messages: Messages): Markup {
  const { breaks, risks, blindSpots } = diagnosis;
  const { tiles: names } = messages.page;
  return html`<ul class="tiles">${levelTiles(diagnosis, messages)}${[
    tile("breaks", names.breaks, messages.figure(breaks.length), statusNote(breaks, messages)),
    tile("risks", names.risks, messages.figure(risks.length), ""),
    tile("blind-spots", names.blindSpots, messages.figure(blindSpots.length), ""),
  ]}</ul>`;
}

function levelTiles({ overall }: Diagnosis, messages: Messages): readonly Markup[] {
  const { serviceLevel } = overall;
  const lost = pointsLost(overall);
  if (serviceLevel === null || lost === null) return [];
  const { customers, page, percent, points } = messages;
  const range = intervalText(serviceLevel, messages);
  return [
    tile(
      "level",
      page.tiles.level,
      percent(serviceLevel.mean),
      `${customers.columns[2]}: ${range}`,
      drawBar(serviceLevel),
    ),
    tile("lost", page.tiles.lost, points(lost), ""),
  ];
}

function tile(kind: string, name: string, figure: string, note: string, bar: Markup | null = null): Markup {
  return html`<li class="tile is-${kind}"><span class="tile-name">${name}</span> <strong class="tile-figure">${figure}</strong>${bar}${note !== "" && html` <span class="tile-note">${note}</span>`}</li>`;
}

/** How many breaks of each status there are. */
function statusNote(breaks: Diagnosis["breaks"], { page, figure }: Messages): string {
  const counts = statusCounts(breaks);
  const present = (Object.keys(page.statuses) as Status[]).filter((status) => counts[status] > 0);
  return present.map((status) => `${page.statuses[status]}: ${figure(counts[status])}`).join(" · ");
}
