import type { HandoffEnds } from "../chain/handoff.js";
import type { ContactFigures } from "../measures/contacts/contact-figures.js";
import { type RegisterLevels, sameUnits } from "./same-units.js";

/**
 * The figures of a register of contacts as far as they fit the chain at the level diagnosed: lists are left with
 * the parties that are the same at the level at which the register was measured; counts of coverage are kept.
 */
export function contactsAtLevel(
  contacts: ContactFigures,
  levels: Omit<RegisterLevels, "measured">,
): ContactFigures {
  const units = sameUnits({ ...levels, measured: contacts.level });
  const isBetween = ({ from, to }: Pick<HandoffEnds, "from" | "to">) => units.has(from) && units.has(to);
  return {
    ...contacts,
    pairs: contacts.pairs.filter(isBetween),
    queries: contacts.queries.filter(isBetween),
    coverage: contacts.coverage.map((kind) => ({
      ...kind,
      without: kind.without.filter((id) => units.has(id)),
    })),
  };
}
