import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { checkDrawing } from "./check-drawing.js";
import { checkTold } from "./check-told.js";
import { english } from "./languages/english.js";
import { writeFlowchart } from "./mermaid/write-flowchart.js";
import type { SvgOptions } from "./to-svg.js";

/** How to write a flowchart: as a map is drawn, see {@link SvgOptions}. */
export type MermaidOptions = Pick<
  SvgOptions,
  "messages" | "direction" | "mostParties" | "mostHandoffs" | "breaks"
>;

/**
 * Writes a diagnosis as a Mermaid flowchart, for wikis, README files and notes that draw such text: who serves stands
 * before whom they serve, each handoff with its service and strength, unless that is only assumed. Requests are dotted,
 * end customers rounded. Breaks are marked by cause, ■ information, ◆ coordination, ● care, ▲ no one cause, hollow where
 * it is not almost certain, with their rank; what is broken has a thick border or line. What is folded is dashed, and
 * the title says what is left out.
 *
 * Names cannot break out of the chart: signs of Mermaid's language, Markdown and HTML stand as entities, and what no
 * reader sees is shown as an escape such as `\u{202e}`. (With `htmlLabels` switched off, Mermaid itself shows entities as
 * they are written.) The same diagnosis gives the same text, in whatever order its rows stand. Mermaid draws texts of up
 * to 50,000 characters and 500 lines unless told otherwise (`maxTextSize`, `maxEdges`); charts within the default limits
 * stay below.
 *
 * @throws `RangeError` for an option out of its range, naming it; `TypeError` for what is no diagnosis or catalogue.
 *
 * @example
 * ```ts
 * writeFileSync("chain.mmd", toMermaid(diagnosis));
 * ```
 */
export function toMermaid(
  diagnosis: Diagnosis,
  {
    messages = english,
    direction = messages.direction,
    mostParties = 60,
    mostHandoffs,
    breaks = 10,
  }: MermaidOptions = {},
): string {
  checkTold("toMermaid", diagnosis, "a diagnosis", messages);
  checkDrawing("toMermaid", { direction, mostParties, mostHandoffs, breaks });
  const limits = { mostParties, mostHandoffs: mostHandoffs ?? null, breaks };
  return writeFlowchart(diagnosis, { ...limits, messages, direction });
}
