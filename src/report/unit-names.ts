import type { PartyFigures } from "../measures/chain-figures.js";
import { partyNames } from "./party-names.js";

/** What parties, and the departments they belong to, are called, by id; see {@link partyNames}. */
export function unitNames(parties: readonly PartyFigures[]): (id: string) => string {
  const own = new Set(parties.map(({ id }) => id));
  const departments = parties.flatMap(({ department }) =>
    department === null || own.has(department.id) ? [] : [[department.id, department] as const],
  );
  return partyNames([...parties, ...new Map(departments).values()]);
}
