import type { BetweennessSweep } from "./start-betweenness.js";

/** The betweenness of a graph's nodes and edges, exact or estimated from some of the sources. */
export interface Betweenness {
  /** By node: over all ordered pairs of others, the shares of their shortest paths through it, added up. */
  readonly node: Float64Array;
  /** By edge, in the caller's numbers: the same along it; of length 0 where edges were not asked for. */
  readonly edge: Float64Array;
  readonly nodeCount: number;
  /** Sources that were swept; all of `nodeCount` make the figures exact, else see `betweennessRange`. */
  readonly sources: number;
}

/**
 * What the sources swept so far let expect of all: their sum, times nodes by sources. Without bias where they were
 * drawn by `drawSources`; exact once each node was a source. All 0 before the first.
 *
 * Source: Brandes & Pich, "Centrality estimation in large networks", International Journal of Bifurcation and Chaos
 * 17 (2007).
 */
export function estimateBetweenness({ node, edge, swept }: BetweennessSweep): Betweenness {
  const nodeCount = node.length;
  const scale = swept === 0 ? 0 : nodeCount / swept;
  const scaled = (total: Float64Array) => total.map((value) => value * scale);
  return { node: scaled(node), edge: scaled(edge), nodeCount, sources: swept };
}
