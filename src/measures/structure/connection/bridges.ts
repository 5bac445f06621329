import type { LowPoints } from "./low-points.js";

/**
 * The ties, by number and ascending, whose loss alone would separate parties that are now connected. As all handoffs
 * between two parties are one tie, a bridge may well carry several services.
 *
 * Source: Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2 (1974).
 */
export function bridges({ parent, tie, earliest }: LowPoints): Int32Array {
  const found: number[] = [];
  for (let at = 1; at < parent.length; at++) {
    if (parent[at] !== 0 && earliest[at] > parent[at]) found.push(tie[at]);
  }
  return Int32Array.from(found).sort();
}
