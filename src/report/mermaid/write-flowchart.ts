import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { type Flowchart, flowchart } from "./flowchart.js";
import type { FlowchartStyle } from "./flowchart-style.js";
import { writeLinks } from "./write-links.js";
import { writeNodes } from "./write-nodes.js";
import { writeStyles } from "./write-styles.js";

/** Writes a flowchart, a statement a line. */
export function writeFlowchart(diagnosis: Diagnosis, style: FlowchartStyle): string {
  const chart = flowchart(diagnosis, style);
  return [
    "---",
    `title: ${JSON.stringify(titleOf(chart))}`,
    "---",
    `flowchart ${style.direction === "rtl" ? "RL" : "LR"}`,
    ...writeNodes(chart),
    ...writeLinks(chart),
    ...writeStyles(chart),
    "",
  ].join("\n");
}

/** What the chart shows, and what it leaves out. */
function titleOf({ content: { leftOut }, breaks, style }: Flowchart): string {
  const { title, leftOut: words } = style.messages.map;
  const omissions = words(leftOut.parties, leftOut.handoffs, breaks.elsewhere);
  return omissions === "" ? title : `${title} · ${omissions}`;
}
