import { isLiftedAbove } from "../chain/level.js";
import type { Party } from "../chain/party.js";
import { unitAt } from "../chain/unit-at.js";
import type { Department } from "./chain-figures.js";

/** Tells which department a party belongs to, one object for each; `null` of departments themselves and of none. */
export function departmentsOf(parties: readonly Party[]): (party: Party) => Department | null {
  const isMember = (party: Party) => isLiftedAbove(party, "team");
  if (!parties.some(isMember)) return () => null;
  const departments = new Map<string, Department>();
  for (const { id, kind, name = null } of parties)
    if (kind === "department") departments.set(id, { id, name });
  const unitOf = unitAt(parties, "department");
  return (party) => (isMember(party) ? (departments.get(unitOf(party.id)) ?? null) : null);
}
