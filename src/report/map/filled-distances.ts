import type { Adjacency } from "../../measures/graph/adjacency.js";

/**
 * Distances from the end customer, those that are not known beyond all others: by handoffs to where work ends, and
 * where it goes round, to the first party by number.
 *
 * @param serves - from each party to those it serves.
 */
export function filledDistances(distance: readonly (number | null)[], serves: Adjacency): Float64Array {
  const known = Float64Array.from(distance, (value) => value ?? Number.NaN);
  const furthest = distance.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const beyond = lengthsOfWays(known, serves);
  return known.map((value, party) => (Number.isNaN(value) ? furthest + 2 + beyond[party] : value));
}

/** Of parties without a distance, how many handoffs it takes to one that serves none of their like. */
function lengthsOfWays(known: Float64Array, { start, target }: Adjacency): Float64Array {
  const length = new Float64Array(known.length).fill(-1);
  const unknown = Array.from(known.keys()).filter((party) => Number.isNaN(known[party]));
  const givers = new Map<number, number[]>(unknown.map((party) => [party, []]));
  const ends = unknown.filter((party) => {
    const onward = target.subarray(start[party], start[party + 1]).filter((to) => Number.isNaN(known[to]));
    for (const to of onward) givers.get(to)!.push(party);
    return onward.length === 0;
  });
  reachFrom(ends, givers, length);
  for (const party of unknown) if (length[party] < 0) reachFrom([party], givers, length);
  return length;
}

/** Writes down how many handoffs it takes to the parties given, where that is not written yet. */
function reachFrom(
  goals: readonly number[],
  givers: ReadonlyMap<number, readonly number[]>,
  length: Float64Array,
): void {
  const queue = [...goals];
  for (const party of queue) length[party] = 0;
  for (const party of queue) {
    for (const giver of givers.get(party)!) {
      if (length[giver] >= 0) continue;
      length[giver] = length[party] + 1;
      queue.push(giver);
    }
  }
}
