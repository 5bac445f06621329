import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { meanStrength } from "../../measures/mean-strength.js";
import { type MatrixUnit, unitOf } from "./matrix-units.js";

/** All that one unit hands to another. */
export interface Exchange {
  /** Places in the list of units. */
  readonly giver: number;
  readonly receiver: number;
  /** Exchanges in the period. */
  readonly volume: number;
  /** Mean of what is known, by volume; `null` where all of it is only assumed. */
  readonly strength: number | null;
}

/** What some units hand to one another, giver by giver. */
export function exchangesBetween(
  { parties, handoffs }: Diagnosis,
  units: readonly MatrixUnit[],
): readonly Exchange[] {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const placeOf = new Map(parties.map((party) => [party.id, places.get(unitOf(party)) ?? -1]));
  const pairs = groupBy(handoffs, ({ from, to }) => `${placeOf.get(from)} ${placeOf.get(to)}`);
  return [...pairs.values()]
    .map((pair) => ({
      giver: placeOf.get(pair[0]!.from)!,
      receiver: placeOf.get(pair[0]!.to)!,
      volume: orderedSum(pair.map(({ volume }) => volume)),
      strength: meanStrength(pair),
    }))
    .filter(({ giver, receiver }) => giver >= 0 && receiver >= 0)
    .sort((a, b) => a.giver - b.giver || a.receiver - b.receiver);
}
