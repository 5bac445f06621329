import type { Adjacency } from "../../graph/adjacency.js";
import type { BetweennessTotals } from "./betweenness-totals.js";
import { costSweep } from "./cost-sweep.js";
import { hopSweep } from "./hop-sweep.js";

/** Which paths are shortest, and what is wanted of them. */
export interface PathOptions {
  /**
   * Cost of every edge by the number that `graph.edge` holds, from 1e-290 to 1e290: the shortest path is then the one
   * whose costs add up to least, and paths are equal whose sums differ by at most 1e-10 of them. (An edge that costs
   * less than this share of the way up to it may be overlooked among the equal.) Without it every edge counts 1.
   */
  readonly cost?: Float64Array | undefined;
  /** Whether edges are wanted too; without them a sweep of a large graph takes a third to a half less time. */
  readonly edges?: boolean | undefined;
}

/** A betweenness being added up, source by source, so that whoever drives it can pause, tell how far it is, or stop. */
export interface BetweennessSweep extends BetweennessTotals {
  /** Sources swept so far. */
  readonly swept: number;
  /**
   * Adds the paths from one source to all that it reaches.
   *
   * @throws RangeError if there is no such node.
   */
  readonly from: (source: number) => void;
}

/**
 * Begins the betweenness of the nodes and edges of a directed graph: over all ordered pairs of other nodes, the sum of
 * the shares of their shortest paths that run through it. Once every node was a source, `node` and `edge` are the
 * betweenness itself, not normalised; after some of them `estimateBetweenness` tells what they let expect. The order
 * of sources matters to the last bits only.
 *
 * Of parallel edges each is a way of its own, so that two of them carry twice as many paths: hand in a simple graph
 * where a pair is to count once. Loops lie on no path. An edge that the graph leaves out keeps 0.
 *
 * Source: Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001);
 * edges: Brandes, "On variants of shortest-path betweenness centrality and their generic computation", Social
 * Networks 30 (2008).
 *
 * @throws RangeError if the cost of an edge is missing or out of range.
 * @example
 * const sweep = startBetweenness(adjacency(3, Int32Array.of(0, 1), Int32Array.of(1, 2)));
 * for (let source = 0; source < 3; source++) sweep.from(source);
 * sweep.node; // 0, 1, 0: the one path of two edges runs through the node in the middle
 * sweep.edge; // 2, 2
 */
export function startBetweenness(
  graph: Adjacency,
  { cost, edges = true }: PathOptions = {},
): BetweennessSweep {
  if (cost) checkCosts(graph, cost);
  const nodeCount = graph.start.length - 1;
  const totals = {
    node: new Float64Array(nodeCount),
    edge: new Float64Array(edges ? edgeNumbers(graph) : 0),
  };
  const sweepFrom = cost ? costSweep(graph, cost, totals) : hopSweep(graph, totals);
  let swept = 0;
  return {
    ...totals,
    get swept() {
      return swept;
    },
    from: (source) => {
      if (!(source >= 0 && source < nodeCount && Number.isInteger(source)))
        throw new RangeError(`source is ${source}; it must be a node, 0 to ${nodeCount - 1}`);
      sweepFrom(source);
      swept++;
    },
  };
}

/** One more than the highest number of an edge. */
function edgeNumbers({ edge }: Adjacency): number {
  let count = 0;
  for (let slot = 0; slot < edge.length; slot++) count = Math.max(count, edge[slot] + 1);
  return count;
}

function checkCosts({ edge }: Adjacency, cost: Float64Array): void {
  for (let slot = 0; slot < edge.length; slot++) {
    const value = cost[edge[slot]];
    if (value >= 1e-290 && value <= 1e290) continue;
    throw new RangeError(`the cost of edge ${edge[slot]} is ${value}; it must be from 1e-290 to 1e290`);
  }
}
