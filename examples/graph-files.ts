/**
 * Writes a chain with its figures as files for graph programs: GEXF for Gephi, GraphML for yEd, Cytoscape or NetworkX, DOT
 * for Graphviz. `npx tsx examples/graph-files.ts chain.json` writes them where you stand, the bundled example where no
 * file is named.
 *
 * In a project of your own `toGraph` comes from "weaklink"; graphology-gexf is a package to install, the other two
 * formats need none.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { MultiDirectedGraph } from "graphology";
import { write as toGexf } from "graphology-gexf";
import type { Attributes } from "graphology-types";
import { type Diagnosis, diagnose, readChain, toGraph } from "../src/index.js";

const example = fileURLToPath(new URL("company/company.json", import.meta.url));
const [file = example] = process.argv.slice(2);

const graph = fileGraph(diagnose(readChain(JSON.parse(readFileSync(file, "utf8")))));
const name = basename(file, ".json");
writeFileSync(`${name}.gexf`, toGexf(graph, { version: "1.3" }));
writeFileSync(`${name}.graphml`, toGraphml(graph));
writeFileSync(`${name}.dot`, toDot(graph));
console.log(`${graph.order} parties and ${graph.size} handoffs: ${name}.gexf, ${name}.graphml, ${name}.dot`);

/**
 * The graph as files can hold it: keys are numbers, for ids may hold anything, and two of them could look alike once they
 * are cleaned; the id is an attribute like others. `label` is what graph programs show.
 */
function fileGraph(diagnosis: Diagnosis): MultiDirectedGraph {
  const whole = toGraph(diagnosis);
  const keys = new Map(whole.nodes().map((key, place) => [key, `n${place}`]));
  const numbered = new MultiDirectedGraph();
  whole.forEachNode((key, party) => {
    numbered.addNode(keys.get(key), cleanFigures({ label: party.name ?? party.id, ...party }));
  });
  whole.forEachEdge((_key, handoff, from, to) => {
    const figures = cleanFigures({ label: handoff.service, ...handoff });
    numbered.addEdgeWithKey(`e${numbered.size}`, keys.get(from), keys.get(to), figures);
  });
  return numbered;
}

/** Without figures that nobody knows, and without what no XML may hold, such as U+0000: it shows as U+FFFD. */
function cleanFigures(figures: Attributes): Attributes {
  const known = Object.entries(figures).filter(([, figure]) => figure !== null && figure !== undefined);
  return Object.fromEntries(known.map(([key, figure]) => [key, cleanFigure(figure)]));
}

function cleanFigure(figure: unknown): unknown {
  return typeof figure === "string" ? figure.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd") : figure;
}

function toGraphml(graph: MultiDirectedGraph): string {
  const parties = graph.mapNodes((key, figures) => ({ head: `node id="${key}"`, figures }));
  const handoffs = graph.mapEdges((key, figures, from, to) => ({
    head: `edge id="${key}" source="${from}" target="${to}"`,
    figures,
  }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...graphmlKeys("node", parties),
    ...graphmlKeys("edge", handoffs),
    '<graph edgedefault="directed">',
    ...parties.map((party) => graphmlElement("node", party)),
    ...handoffs.map((handoff) => graphmlElement("edge", handoff)),
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

interface Element {
  readonly head: string;
  readonly figures: Attributes;
}

/** Declares every figure that any party, or any handoff, has. */
function graphmlKeys(kind: "node" | "edge", elements: readonly Element[]): readonly string[] {
  const types = new Map(elements.flatMap(({ figures }) => Object.entries(figures).map(typeOf)));
  return [...types].map(
    ([name, type]) => `<key id="${kind}.${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function typeOf([name, figure]: [string, unknown]): readonly [string, string] {
  return [name, typeof figure === "number" ? "double" : typeof figure === "boolean" ? "boolean" : "string"];
}

function graphmlElement(kind: "node" | "edge", { head, figures }: Element): string {
  const data = Object.entries(figures).map(
    ([name, figure]) => `<data key="${kind}.${name}">${xmlText(String(figure))}</data>`,
  );
  return `<${head}>${data.join("")}</${kind}>`;
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Parties with their names, handoffs with their services, requests dashed. */
function toDot(graph: MultiDirectedGraph): string {
  const parties = graph.mapNodes((key, { label }) => `  ${key} [label=${dotText(label)}];`);
  const handoffs = graph.mapEdges((_key, { label, flow }, from, to) => {
    const style = flow === "request" ? ", style=dashed" : "";
    return `  ${from} -> ${to} [label=${dotText(label)}${style}];`;
  });
  return ["digraph chain {", "  rankdir=LR;", "  node [shape=box];", ...parties, ...handoffs, "}\n"].join(
    "\n",
  );
}

/** In quotes; a backslash would begin an escape, and a label would take an ampersand for an entity. */
function dotText(text: string): string {
  return `"${text.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
