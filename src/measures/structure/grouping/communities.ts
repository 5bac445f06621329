import louvain from "graphology-communities-louvain";
import { seededRandom } from "../../parity/seeded-random.js";
import type { Ties } from "../connection/ties.js";
import { flatGraph } from "./flat-graph.js";
import { modularity } from "./modularity.js";

/** Who works with whom in fact, whatever the chart says. */
export interface Communities {
  /** Number of communities; a party without ties is one by itself. */
  readonly count: number;
  /** Community of each party, `0..count - 1`, in order of their lowest party numbers. */
  readonly of: Int32Array;
  /** Of these communities, -0.5..1 (see `modularity`); `null` where nothing passes over any tie. */
  readonly modularity: number | null;
}

/** How communities are searched for. */
export interface CommunityOptions {
  /** Starts the random numbers; a whole number. Another one may give other, equally good communities. */
  readonly seed?: number;
}

/**
 * Parties that pass more to each other than to the rest, found by moving parties, then whole communities, to
 * where modularity gains most. The search is greedy: there may be a better partition, and communities smaller
 * than about the root of twice the number of ties can be merged unseen (Fortunato & Barthélemy 2007). Depends
 * on the seed and on the numbers of the parties, which are canonical, on nothing else.
 *
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre (2008), "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics.
 *
 * @param volume - of each tie (see `tieVolumes`).
 * @throws RangeError for a seed that is no whole number.
 */
export function communities(
  ties: Ties,
  volume: Float64Array,
  { seed = 1 }: CommunityOptions = {},
): Communities {
  const rng = seededRandom(seed);
  const total = volume.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) {
    return { count: ties.partyCount, of: new Int32Array(ties.partyCount).map((_, n) => n), modularity: null };
  }
  const weight = volume.map((amount) => onGrid(amount / total));
  const getEdgeWeight = (tie: unknown) => weight[tie as number];
  const { dendrogram } = louvain.detailed(flatGraph(ties), { getEdgeWeight, rng });
  const { of, count } = inOrderOfMembers(dendrogram[dendrogram.length - 1]);
  return { count, of, modularity: modularity(ties, volume, of) };
}

/**
 * A share of all volume as a weight out of 2¹⁵, in steps of 2⁻³⁶. All sums of such weights are exact in a
 * double, and the gain of a move is off by less than the 1e-10 below which Louvain takes two gains for equal:
 * no rounding error ever looks like a gain, so that the search always ends.
 */
function onGrid(share: number): number {
  return Math.round(share * 2 ** 51) / 2 ** 36;
}

/** Numbers groups anew, in the order in which their first members come. */
function inOrderOfMembers(groupOf: ArrayLike<number>): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(groupOf.length);
  const number = new Int32Array(groupOf.length).fill(-1);
  let count = 0;
  for (let member = 0; member < of.length; member++) {
    const group = groupOf[member];
    if (number[group] < 0) number[group] = count++;
    of[member] = number[group];
  }
  return { of, count };
}
