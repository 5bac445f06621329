import type { Chain } from "../../chain/chain.js";
import { rollUp } from "../../chain/roll-up.js";
import type { Instant } from "../../events/time/instant.js";
import { describeValue } from "../../input/describe-value.js";
import type { Contact } from "../../survey/contacts/contact.js";
import { lastHappening } from "../../survey/contacts/last-happening.js";
import { nameableUnit, type UnitLevel } from "../voice/nameable-unit.js";
import { contactCoverage } from "./contact-coverage.js";
import type { ContactFigures } from "./contact-figures.js";
import { pairContacts } from "./pair-contacts.js";
import { queryFigures } from "./query-figures.js";
import { unitContacts } from "./unit-contacts.js";

/** How a register of contacts is measured. */
export interface MeasureContactsOptions {
  /** The units by which figures are told, never single people. Departments, as a diagnosis has it. */
  readonly level?: UnitLevel | undefined;
  /**
   * Up to when the register goes, in milliseconds since 1970-01-01 UTC: what is planned for later is not due,
   * what was held or answered later is not known. The last time at which something was held or answered where
   * absent, so that plans for next year are no omissions; give the day of the export where you know it, as
   * otherwise a register in which everything stopped looks as if it had stopped today.
   */
  readonly until?: Instant | undefined;
}

/**
 * What a register of contacts tells: whether what was planned was held, at the pace agreed and how long ago;
 * which internal customers are met, asked, trained, thanked or helped at all; and how fast and how rightly
 * queries are answered. Figures without opinions, the same in whatever order the rows stand.
 *
 * - **By pair and kind**, in the direction of the register: contacts due and held, the gap between them beside
 *   the gap agreed, and days since the last.
 * - **Coverage**: internal customers that take part in a handoff and received none of a kind.
 * - **Queries**: by handoff from the one asked to the one that asks, hours to the answer (those unanswered
 *   counted for as long as they have waited; Kaplan and Meier 1958) and the share of right ones among those
 *   that were judged.
 *
 * People and roles are taken into their units; who belongs to none is counted in `unnamed` and nowhere else.
 * `null` is what cannot be told, each with its reason in {@link ContactFigures}.
 *
 * @param chain - the one that the register was read with, at its own level.
 * @throws RangeError for a level at which single people would stand, and an `until` that is no time.
 *
 * @example
 * ```ts
 * const { pairs, coverage } = measureContacts(chain, contacts, { until: Date.UTC(2024, 11, 31) });
 * const slowed = pairs.filter(({ cadence }) => cadence.ratio !== null && cadence.ratio > 2);
 * const unthanked = coverage.find(({ kind }) => kind === "recognition")!.without;
 * ```
 */
export function measureContacts(
  chain: Chain,
  contacts: readonly Contact[],
  { level = "department", until }: MeasureContactsOptions = {},
): ContactFigures {
  const unitOf = nameableUnit(chain.parties, level);
  if (until !== undefined && !Number.isFinite(until))
    throw new RangeError(`until is ${describeValue(until)}; it must be milliseconds since 1970-01-01 UTC`);
  const end = until ?? lastHappening(contacts);
  const own = unitContacts(contacts, unitOf);
  const isNameable = (id: string) => unitOf(id) !== undefined;
  return {
    level,
    until: end,
    pairs: pairContacts(own, end),
    coverage: contactCoverage(rollUp(chain, level), own, { until: end, isNameable }),
    queries: queryFigures(own, end),
    unnamed: contacts.length - own.length,
  };
}
