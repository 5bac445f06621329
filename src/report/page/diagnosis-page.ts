import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { drawMap } from "../map/draw-map.js";
import { mapScene } from "../map/map-scene.js";
import type { MapStyle } from "../map/map-style.js";
import { html, type Markup } from "../markup/markup.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { careSection } from "../sections/care-section.js";
import { customersSection } from "../sections/customers-section.js";
import { findingsSection } from "../sections/findings-section.js";
import { groundsSection } from "../sections/grounds-section.js";
import { logSection } from "../sections/log-section.js";
import { lossesSection } from "../sections/losses-section.js";
import { readingSection } from "../sections/reading-section.js";
import { summarySection } from "../sections/summary-section.js";
import { withinSection } from "../sections/within-section.js";
import { breaksByHandoff } from "./breaks-by-handoff.js";
import { breaksPart } from "./breaks-part.js";
import { customersAhead } from "./customers-ahead.js";
import { deliveriesOf } from "./deliveries.js";
import { detailsPart } from "./details-part.js";
import { figuresPart } from "./figures-part.js";
import { mapPart } from "./map-part.js";
import { blockSection, type PageSection } from "./page-section.js";
import type { PageStyle } from "./page-style.js";
import { tiles } from "./tiles.js";
import { toldOnPage } from "./told-on-page.js";
import { writeHtml } from "./write-html.js";

/** The most customers that readers can choose among. */
const mostCustomers = 20;

/** Head and sections of the page of a diagnosis. */
export function diagnosisPage(
  diagnosis: Diagnosis,
  report: ReportStyle,
  map: MapStyle,
): { readonly head: Markup; readonly sections: readonly PageSection[] } {
  const scene = mapScene(diagnosis, map);
  const { numbered } = scene.content;
  const deliveries = deliveriesOf(numbered);
  const ahead = customersAhead(numbered, deliveries, mostCustomers);
  const told = toldOnPage(scene.content, report.breaks);
  const breakOf = breaksByHandoff(numbered);
  const style: PageStyle = { ...report, diagnosis, numbered, deliveries, ahead, told, breakOf };
  const section = (id: string, blocks: Section) => blockSection(id, blocks(diagnosis, style));
  return {
    head: html`<div class="summary">${writeHtml(summarySection(diagnosis, style))}</div>${tiles(diagnosis, style.messages)}`,
    sections: [
      ...section("customers", customersSection),
      mapPart(drawMap(scene, map), scene.geometry.width, style),
      breaksPart(style),
      ...section("losses", lossesSection),
      ...section("care", careSection),
      ...section("risks", findingsSection("risk")),
      ...section("blind-spots", findingsSection("blindSpot")),
      ...section("within", withinSection),
      ...section("log", logSection),
      detailsPart(style),
      ...section("grounds", groundsSection),
      figuresPart(style),
      ...section("reading", readingSection),
    ],
  };
}
