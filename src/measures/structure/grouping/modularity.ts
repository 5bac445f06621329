import type { Ties } from "../connection/ties.js";

/**
 * How much more of the volume stays within groups than would if every party kept its volume but met partners
 * by chance: -0.5..1, 0 where the groups mean nothing. A party in no group stands alone. `null` where nothing
 * passes over any tie.
 *
 * Source: Newman (2004), "Analysis of weighted networks", Physical Review E 70.
 *
 * @param volume - of each tie.
 * @param groupOf - number of each party's group, below the number of parties; -1 where it is in none.
 */
export function modularity(ties: Ties, volume: Float64Array, groupOf: Int32Array): number | null {
  const { partyCount, count, low, high } = ties;
  const total = volume.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return null;
  // Groups come first, parties without one after them.
  const touched = new Float64Array(2 * partyCount);
  const placeOf = (party: number) => (groupOf[party] < 0 ? partyCount + party : groupOf[party]);
  let within = 0;
  for (let tie = 0; tie < count; tie++) {
    const one = placeOf(low[tie]);
    const other = placeOf(high[tie]);
    if (one === other) within += volume[tie];
    touched[one] += volume[tie] / 2;
    touched[other] += volume[tie] / 2;
  }
  return touched.reduce((sum, volume) => sum - (volume / total) ** 2, within / total);
}
