import { type Level, rankOf } from "./level.js";
import type { Party } from "./party.js";

/** Tells into which party a party is taken when a chain is rolled up to a level; itself where it stays. */
export function unitAt(parties: readonly Party[], level: Level): (id: string) => string {
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  return (id) => {
    let party = partyOf.get(id);
    while (party?.memberOf !== undefined && rankOf(party.kind) < rankOf(level))
      party = partyOf.get(party.memberOf);
    return party?.id ?? id;
  };
}
