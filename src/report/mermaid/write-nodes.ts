import type { MapNode } from "../map/map-node.js";
import { breakMarks } from "./break-marks.js";
import type { Flowchart } from "./flowchart.js";
import { mermaidText } from "./mermaid-text.js";

/** One line for each box, which goes by its number. */
export function writeNodes(chart: Flowchart): readonly string[] {
  const { nodes, numbered } = chart.content;
  return nodes.map((node, number) => {
    const isCustomer = node.party >= 0 && numbered.parties[node.party]!.kind === "customer";
    const [open, close] = isCustomer ? ["([", "])"] : ["[", "]"];
    return `  n${number}${open}"${mermaidText(labelOf(node, number, chart))}"${close}`;
  });
}

function labelOf(node: MapNode, number: number, { content, breaks, names, style }: Flowchart): string {
  const { party, members, department } = node;
  const marks = breakMarks(breaks.atNode.get(number) ?? [], style.messages);
  if (party >= 0) return joined(names.ofParty(content.numbered.parties[party]!.id), marks);
  const others = style.messages.map.others(members.length);
  return joined(department === null ? others : `${names.ofParty(department)} · ${others}`, marks);
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}
