import { groupBy } from "../chain/group-by.js";
import { isBlank } from "../input/is-blank.js";

/** A party and what people call it. */
export interface NamedParty {
  readonly id: string;
  readonly name: string | null;
}

/**
 * What a party is called, by its id: its name, beside which the id stands where several have the same name; the id
 * alone where there is no name that can be read.
 */
export function partyNames(parties: readonly NamedParty[]): (id: string) => string {
  const called = (party: NamedParty) => (party.name === null || isBlank(party.name) ? party.id : party.name);
  const byName = groupBy(parties, called);
  const names = new Map(
    parties.map((party) => {
      const [id, name] = [party.id, called(party)];
      return [id, name !== id && byName.get(name)!.length > 1 ? `${name} (${id})` : name];
    }),
  );
  return (id) => names.get(id) ?? id;
}
