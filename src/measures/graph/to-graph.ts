import { MultiDirectedGraph } from "graphology";
import type { Attributes } from "graphology-types";
import type { HandoffEnds } from "../../chain/handoff.js";

/** What a graph can be made of: a chain, or a diagnosis. */
export interface GraphSource {
  readonly parties: readonly { readonly id: string }[];
  readonly handoffs: readonly HandoffEnds[];
}

/**
 * A chain or a diagnosis as a graphology graph, for whatever else one wants to do with it: other measures,
 * layouts, GEXF or GraphML files. Parties are nodes under the key `n:` + id, handoffs edges from giver to
 * receiver under `h:` + their place in the list, so that no id can harm the graph. Every field is an
 * attribute; nested ones have dotted names (`strength.mean`, `causes.care.loss`).
 *
 * graphology's measures read an edge attribute `weight` as a *cost* where there is one; handoffs have none,
 * so name the attribute you mean.
 *
 * @example
 * ```ts
 * const graph = toGraph(diagnosis);
 * graph.getNodeAttribute("n:kitchen", "dependence");
 * ```
 */
export function toGraph({ parties, handoffs }: GraphSource): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const party of parties) graph.addNode(nodeKey(party.id), attributesOf(party));
  for (const [place, handoff] of handoffs.entries()) {
    graph.addEdgeWithKey(`h:${place}`, nodeKey(handoff.from), nodeKey(handoff.to), attributesOf(handoff));
  }
  return graph;
}

function nodeKey(id: string): string {
  return `n:${id}`;
}

function attributesOf(fields: object, prefix = ""): Attributes {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => flatten(prefix + name, value)));
}

function flatten(name: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value))
    return value.flatMap((item, place) => flatten(`${name}.${nameOf(item, place)}`, item));
  if (typeof value === "object" && value !== null) return Object.entries(attributesOf(value, `${name}.`));
  return [[name, value]];
}

/** Causes go by their name, other lists by place. */
function nameOf(item: unknown, place: number): string {
  const cause = (item as { cause?: unknown } | null)?.cause;
  return typeof cause === "string" ? cause : String(place);
}
