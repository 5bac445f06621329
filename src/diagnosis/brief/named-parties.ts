import { compareText } from "../../chain/compare-text.js";
import type { PartyFigures } from "../../measures/chain-figures.js";

/** What a party is called. */
export type NamedParty = Pick<PartyFigures, "id" | "name">;

/** Of some parties those whose id stands anywhere in a value, in the order of their ids. */
export function namedParties(value: unknown, parties: readonly PartyFigures[]): readonly NamedParty[] {
  const texts = new Set(textsIn(value));
  return parties
    .filter(({ id }) => texts.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => compareText(one.id, other.id));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
