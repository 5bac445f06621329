import type { MapLine } from "../map/tied-lines.js";
import { breakMarks } from "./break-marks.js";
import type { Flowchart } from "./flowchart.js";
import { mermaidText } from "./mermaid-text.js";

/** One line for each handoff, or for several that are folded, from giver to receiver. */
export function writeLinks(chart: Flowchart): readonly string[] {
  return chart.content.lines.map((line, number) => {
    const label = mermaidText(labelOf(line, number, chart));
    const arrow = isRequest(line, chart) ? "-.->" : "-->";
    return `  n${line.from} ${arrow}${label === "" ? "" : `|"${label}"|`} n${line.to}`;
  });
}

function isRequest({ handoff }: MapLine, { content }: Flowchart): boolean {
  return handoff >= 0 && content.numbered.handoffs[handoff]!.flow === "request";
}

function labelOf({ handoff, handoffs }: MapLine, number: number, chart: Flowchart): string {
  const { content, breaks, names, style } = chart;
  const { messages } = style;
  if (handoff < 0) return messages.map.bundle(handoffs);
  const { service, strength, basis } = content.numbered.handoffs[handoff]!;
  const share = basis === "assumed" ? null : strength.mean;
  const label = messages.map.label(names.ofService(service), share);
  const marks = breakMarks(breaks.atLine.get(number) ?? [], messages);
  return [label, marks].filter((text) => text !== "").join(" ");
}
