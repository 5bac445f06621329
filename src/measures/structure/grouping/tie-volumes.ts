import type { Ties } from "../connection/ties.js";

/** Handoffs number fewer than 2³¹, so that volumes this much smaller cannot overflow when added up. */
const withinReach = 2 ** -64;

/**
 * What passes over each tie, both ways together and whatever the service. Volumes so large that their sum is
 * no number are all scaled down by the same power of two: whoever reads these asks for shares only.
 *
 * @param ties - the ties among the givers and receivers of the same handoffs.
 */
export function tieVolumes(
  ties: Ties,
  giver: Int32Array,
  receiver: Int32Array,
  volume: Float64Array,
): Float64Array {
  const scale = Number.isFinite(volume.reduce((sum, amount) => sum + amount, 0)) ? 1 : withinReach;
  const sums = new Float64Array(ties.count);
  for (let e = 0; e < giver.length; e++) {
    if (giver[e] !== receiver[e]) sums[tieBetween(ties, giver[e], receiver[e])] += scale * volume[e];
  }
  return sums;
}

/** The tie between two parties that have one, by bisection of the first one's neighbours. */
function tieBetween({ rows: { start, target, edge } }: Ties, one: number, other: number): number {
  let low = start[one];
  let high = start[one + 1] - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (target[middle] < other) low = middle + 1;
    else high = middle;
  }
  return edge[low];
}
