import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { type Block, heading, paragraph, table } from "../block.js";
import { firstBreaks } from "../first-breaks.js";
import { drawMap } from "../map/draw-map.js";
import { mapScene } from "../map/map-scene.js";
import type { MapStyle } from "../map/map-style.js";
import { html, type Markup } from "../markup/markup.js";
import { writeHtml } from "../page/write-html.js";
import type { ReportStyle } from "../report-style.js";
import { summarySection } from "../sections/summary-section.js";
import { subjectName } from "../subject-name.js";
import { fragment } from "./fragment.js";

/** A diagnosis for a cell of a notebook: what arrives, the map, and the breaks as they are ranked. */
export function diagnosisFragment(diagnosis: Diagnosis, style: ReportStyle, map: MapStyle): Markup {
  const { messages } = style;
  const head = [heading(2, messages.title), ...summarySection(diagnosis, style)];
  const picture = drawMap(mapScene(diagnosis, map), map);
  return fragment(html`${writeHtml(head)}${picture}${writeHtml(rankedBreaks(diagnosis, style))}`, messages);
}

function rankedBreaks(diagnosis: Diagnosis, style: ReportStyle): readonly Block[] {
  const { first, rest } = firstBreaks(diagnosis, style);
  return [
    heading(3, style.messages.breaks.title[diagnosis.settings.rankBy]),
    ...(first.length > 0 ? [breakTable(first, style)] : []),
    ...(rest === null ? [] : [paragraph(rest)]),
  ];
}

function breakTable(breaks: Diagnosis["breaks"], style: ReportStyle): Block {
  const { messages } = style;
  const { page, charts, losses, map, points } = messages;
  const { cause, status, points: lost } = charts.labels;
  return table(
    ["", page.tiles.breaks, cause, status, lost, page.gain],
    breaks.map((found, place) => [
      map.rank(place + 1),
      subjectName(found.subject, style),
      found.cause === null ? "" : losses.rows[found.cause],
      page.statuses[found.status],
      points(found.loss),
      found.gain === null ? messages.unknown : points(found.gain),
    ]),
    4,
  );
}
