import type Graph from "graphology-types";
import type { Ties } from "../connection/ties.js";

/**
 * Ties as graphology's Louvain reads a graph: an undirected one without loops or parallel edges, whose nodes
 * are party numbers and whose edges are tie numbers. A million ties cost nothing here; as a graphology graph
 * they take longer to enter than the communities to find, and half a gigabyte.
 *
 * It can be read, not changed, and knows no more than that one function asks.
 */
export function flatGraph({ partyCount, count, low, high, rows }: Ties): Graph {
  const graph = {
    type: "undirected",
    multi: false,
    order: partyCount,
    size: count,
    selfLoopCount: 0,
    undirectedDegreeWithoutSelfLoops: (party: number) => rows.start[party + 1] - rows.start[party],
    forEachNode(visit: (party: number) => void) {
      for (let party = 0; party < partyCount; party++) visit(party);
    },
    forEachEdge(visit: (tie: number, attributes: undefined, one: number, other: number) => void) {
      for (let tie = 0; tie < count; tie++) visit(tie, undefined, low[tie], high[tie]);
    },
    addUndirectedEdgeWithKey: refuse,
    dropNode: refuse,
  };
  return graph as unknown as Graph;
}

function refuse(): never {
  throw new TypeError("a flat graph can only be read");
}
