import type { Chain } from "../chain/chain.js";
import type { Party, PartyKind } from "../chain/party.js";

const outside: ReadonlySet<PartyKind> = new Set(["supplier", "owner", "customer"]);

/**
 * The organisation's own parties that do work: no suppliers, owners or customers, and no unit to which others of the
 * chain belong, for what such a whole does is told of its members.
 */
export function ownUnits({ parties }: Pick<Chain, "parties">): readonly Party[] {
  const wholes = wholesAmong(parties);
  return parties.filter(({ id, kind }) => !outside.has(kind) && !wholes.has(id));
}

/** Ids of the units to which others of the chain belong, such as an organisation with its departments. */
export function wholesAmong(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ memberOf }) => memberOf ?? []));
}
