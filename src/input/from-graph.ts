import type { Chain } from "../chain/chain.js";
import type { HandoffInput, PartyInput } from "../chain/chain-document.js";
import { examineDocument } from "./examine-document.js";
import { InputError } from "./input-error.js";
import { issue } from "./issue.js";

/** Attributes of a node or an edge. */
export type GraphAttributes = Readonly<Record<string, unknown>>;

/** The part of a graphology graph that is read; any copy or version of it will do, and so will a look-alike. */
export interface GraphLike {
  /** Calls back for every node. */
  forEachNode(visit: (key: string, attributes: GraphAttributes) => void): void;
  /** Calls back for every edge. */
  forEachEdge(
    visit: (
      key: string,
      attributes: GraphAttributes,
      source: string,
      target: string,
      sourceAttributes: GraphAttributes,
      targetAttributes: GraphAttributes,
      undirected: boolean,
    ) => void,
  ): void;
}

/** How nodes and edges are read as parties and handoffs. */
export interface GraphMapping {
  /** A node as a party. */
  readonly party: (attributes: GraphAttributes, key: string) => PartyInput;
  /** The fields of a handoff beside its ends; none where absent. */
  readonly handoff?: (attributes: GraphAttributes, key: string) => Omit<HandoffInput, "from" | "to">;
}

/**
 * Reads anybody's graph as a chain: nodes are parties, edges are handoffs from source to target.
 *
 * @throws {@link InputError} as {@link readChain} does, and for an undirected edge: a handoff has a giver.
 *
 * @example
 * ```ts
 * const chain = fromGraph(graph, {
 *   party: ({ kind }, key) => ({ id: key, kind }),
 *   handoff: ({ tickets }) => ({ volume: tickets }),
 * });
 * ```
 */
export function fromGraph(graph: GraphLike, { party, handoff = () => ({}) }: GraphMapping): Chain {
  const parties = new Map<string, PartyInput>();
  graph.forEachNode((key, attributes) => parties.set(key, party(attributes, key)));
  const handoffs: HandoffInput[] = [];
  const undirected: string[] = [];
  graph.forEachEdge((key, attributes, source, target, _, __, isUndirected) => {
    if (isUndirected) undirected.push(key);
    const [from, to] = [parties.get(source), parties.get(target)];
    handoffs.push({ ...handoff(attributes, key), from: from?.id ?? source, to: to?.id ?? target });
  });
  const { chain, issues } = examineDocument({ parties: [...parties.values()], handoffs });
  const faults = undirected.map((key) => issue("undirected-edge", "edges", key, "an edge with a direction"));
  if (faults.length + issues.length > 0) throw new InputError([...faults, ...issues]);
  return chain;
}
