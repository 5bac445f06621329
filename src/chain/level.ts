import { type Party, type PartyKind, partyKinds } from "./party.js";

/**
 * The unit at which a chain is looked at. Everything below it is rolled up into the unit it belongs to;
 * suppliers, owners and customers are units of every level.
 */
export type Level = "employee" | "role" | "team" | "department" | "organisation";

/** Every {@link Level}, lowest first. */
export const levels = partyKinds.slice(0, 5) as readonly Level[];

/** How high a kind stands: employees 0 to organisations 4; owners, suppliers and customers stand above all. */
export function rankOf(kind: PartyKind): number {
  return partyKinds.indexOf(kind);
}

/** Whether a party is rolled up into its unit on the way above `level`. */
export function isLiftedAbove(party: Party, level: Level): boolean {
  return party.memberOf !== undefined && rankOf(party.kind) <= rankOf(level);
}
