import type { Adjacency } from "../../graph/adjacency.js";
import { drawSources } from "./draw-sources.js";
import { type Betweenness, estimateBetweenness } from "./estimate-betweenness.js";
import { type PathOptions, startBetweenness } from "./start-betweenness.js";

/** How betweenness is measured. */
export interface BetweennessOptions extends PathOptions {
  /**
   * Nodes to take as sources, drawn by chance; all of them by default, and where there are no more. Each costs a sweep
   * of the whole graph; `betweennessRange` tells what so many let one say.
   */
  readonly sources?: number | undefined;
  /** Start of the random numbers, a whole number; 1 by default. */
  readonly seed?: number | undefined;
}

/**
 * The betweenness of all nodes and edges in one go, as `startBetweenness` defines it. Not normalised: divide a node's
 * by `(n - 1)(n - 2)`, an edge's by `n(n - 1)`, for the share of all pairs it stands between.
 *
 * @throws RangeError for a cost, a number of sources or a seed that is none.
 * @example
 * const { node } = betweenness(adjacency(3, Int32Array.of(0, 1), Int32Array.of(1, 2))); // 0, 1, 0
 */
export function betweenness(
  graph: Adjacency,
  { cost, edges, sources, seed = 1 }: BetweennessOptions = {},
): Betweenness {
  const sweep = startBetweenness(graph, { cost, edges });
  const nodeCount = sweep.node.length;
  for (const source of drawSources(nodeCount, sources ?? Math.max(1, nodeCount), seed)) sweep.from(source);
  return estimateBetweenness(sweep);
}
