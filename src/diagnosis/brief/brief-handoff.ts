import { compareHandoffs } from "../../chain/compare-handoffs.js";
import { compareText } from "../../chain/compare-text.js";
import type { Cause } from "../../chain/indicator.js";
import { handoffSubject } from "../../chain/subject.js";
import type { HandoffFigures, WithinTie } from "../../measures/chain-figures.js";
import { type Shortlist, shortlist } from "./shortlist.js";
import type { WithheldOf } from "./withheld-causes.js";

/** What is known of a handoff, and what is kept back of it. */
export interface BriefHandoff extends HandoffFigures {
  /** Causes about which people answered and nothing may be told. */
  readonly withheld: readonly Cause[];
}

/** The same of a handoff that stays inside the party. */
export interface BriefTie extends WithinTie {
  readonly withheld: readonly Cause[];
}

/** The handoffs through which most is lost; of equals the weaker, then the larger, then by their ends. */
export function briefHandoffs(
  handoffs: readonly HandoffFigures[],
  withheldOf: WithheldOf,
  most: number,
): Shortlist<BriefHandoff> {
  const { first, more } = shortlist(handoffs.toSorted(costliestFirst), most);
  return { first: first.map((one) => ({ ...one, withheld: withheldOf(handoffSubject(one)) })), more };
}

function costliestFirst(a: HandoffFigures, b: HandoffFigures): number {
  return b.loss - a.loss || a.strength.mean - b.strength.mean || b.volume - a.volume || compareHandoffs(a, b);
}

/** The weakest handoffs that stay inside a party; those of which nothing is known come last. */
export function briefTies(
  ties: readonly WithinTie[],
  withheldOf: WithheldOf,
  most: number,
): Shortlist<BriefTie> {
  const strengthOf = ({ strength }: WithinTie) => strength?.mean ?? 2;
  const weakestFirst = (a: WithinTie, b: WithinTie) =>
    strengthOf(a) - strengthOf(b) || b.volume - a.volume || compareText(a.service, b.service);
  const { first, more } = shortlist(ties.toSorted(weakestFirst), most);
  return { first: first.map((tie) => ({ ...tie, withheld: withheldOf(subjectOf(tie)) })), more };
}

function subjectOf({ party, service }: WithinTie) {
  return handoffSubject({ from: party, to: party, service });
}
