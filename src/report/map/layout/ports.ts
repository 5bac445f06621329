import type { Adjacency } from "../../../measures/graph/adjacency.js";
import type { InnerWay } from "./inner-ways.js";
import type { LayeredChain } from "./layered-chain.js";
import type { RowOrder } from "./row-order.js";

/** Where ties leave and reach their nodes, counted from the middle of each node downwards. */
export interface Ports {
  /** By segment: at the item on its left, and at the item on its right; 0 at waypoints. */
  readonly atLeft: Float64Array;
  readonly atRight: Float64Array;
  /** By tie, for those within a column: at the upper and at the lower node. */
  readonly atUpper: Float64Array;
  readonly atLower: Float64Array;
  /** By node: what the ties of its fuller side take up. */
  readonly extent: Float64Array;
}

/** A tie that ends at one side of a node. */
interface SideTie {
  readonly tie: number;
  /** Sorts ties from top to bottom. */
  readonly rank: number;
  readonly place: (at: number) => void;
}

/** Pixels between the ties at one side of a node: fewer where there are many. */
function gapAmong(ties: number): number {
  return ties > 24 ? 1.5 : ties > 12 ? 3 : ties > 6 ? 5 : 8;
}

/** Sets the ties of each side of a node side by side in the order of where they go, so that none cross there. */
export function placePorts(
  chain: LayeredChain,
  { position }: RowOrder,
  inner: readonly InnerWay[],
  tieWidth: Float64Array,
): Ports {
  const [atLeft, atRight] = [new Float64Array(chain.left.length), new Float64Array(chain.left.length)];
  const [atUpper, atLower] = [new Float64Array(tieWidth.length), new Float64Array(tieWidth.length)];
  const sides = {
    right: sideTies(chain, chain.toRight, position, atLeft),
    left: sideTies(chain, chain.toLeft, position, atRight),
  };
  for (const way of inner) addInner(way, sides, position, chain.itemCount, atUpper, atLower);
  const extent = new Float64Array(chain.nodeCount);
  for (const side of [sides.left, sides.right]) {
    for (const [node, ties] of side.entries()) extent[node] = Math.max(extent[node], setSide(ties, tieWidth));
  }
  return { atLeft, atRight, atUpper, atLower, extent };
}

function sideTies(
  { nodeCount, segmentTie }: LayeredChain,
  { start, target, edge }: Adjacency,
  position: Int32Array,
  port: Float64Array,
): SideTie[][] {
  return Array.from({ length: nodeCount }, (_, node) => {
    const ties: SideTie[] = [];
    for (let slot = start[node]; slot < start[node + 1]; slot += 1) {
      const place = (at: number) => {
        port[edge[slot]] = at;
      };
      ties.push({ tie: segmentTie[edge[slot]], rank: position[target[slot]], place });
    }
    return ties;
  });
}

/** A tie within a column leaves its upper node below all others and reaches its lower one above them. */
function addInner(
  { tie, upper, lower, side }: InnerWay,
  sides: { readonly left: SideTie[][]; readonly right: SideTie[][] },
  position: Int32Array,
  beyond: number,
  atUpper: Float64Array,
  atLower: Float64Array,
): void {
  if (side === "between") return;
  const place = (port: Float64Array) => (at: number) => {
    port[tie] = at;
  };
  sides[side][upper]!.push({ tie, rank: 2 * beyond - position[lower], place: place(atUpper) });
  sides[side][lower]!.push({ tie, rank: -1 - position[upper], place: place(atLower) });
}

/** Places the ties of one side; what they take up. */
function setSide(ties: SideTie[], tieWidth: Float64Array): number {
  if (ties.length === 0) return 0;
  ties.sort((a, b) => a.rank - b.rank || a.tie - b.tie);
  const gap = gapAmong(ties.length);
  const total = ties.reduce((sum, { tie }) => sum + tieWidth[tie] + gap, -gap);
  let at = -total / 2;
  for (const { tie, place } of ties) {
    place(at + tieWidth[tie] / 2);
    at += tieWidth[tie] + gap;
  }
  return total;
}
