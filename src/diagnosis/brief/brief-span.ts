import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { HandoffFigures } from "../../measures/chain-figures.js";
import type { ManagerSpan } from "../../measures/continuum/manager-spans.js";
import type { Diagnosis } from "../diagnosis.js";
import { type BriefParty, briefParties } from "./brief-party.js";
import { type Shortlist, shortlist } from "./shortlist.js";

/** How well some parties that one manager leads serve others, beside those whom other managers lead. */
export interface SpanInShort extends Omit<ManagerSpan, "led"> {
  /** How many it leads. */
  readonly led: number;
}

/** A party and its manager. */
export interface BriefManager extends SpanInShort {
  /** How well the party itself serves others: mean strength by volume, 0..1; `null` where nobody looked. */
  readonly own: number | null;
}

/** Those that a party leads. */
export interface BriefSpan extends SpanInShort {
  /** Those first of whose work most is lost, then by id. */
  readonly parties: Shortlist<LedParty>;
}

/** One of those that a party leads. */
export interface LedParty extends BriefParty {
  /** How well what it hands on serves others: mean strength by volume, 0..1; `null` where nobody looked. */
  readonly given: number | null;
  /** Points of the overall service level (0..1) that are lost over what it hands on and in its own part. */
  readonly loss: number;
}

/** Who leads a party, and how those whom that one leads serve others; `null` where nobody does. */
export function briefManager(
  { care, handoffs }: Pick<Diagnosis, "care" | "handoffs">,
  party: string,
): BriefManager | null {
  const span = care.continuum.spans.find(({ led }) => led.includes(party));
  if (span === undefined) return null;
  return { ...inShort(span), own: strengthGiven(handoffs.filter(({ from }) => from === party)) };
}

/** Those that a manager leads. */
export function briefSpan(diagnosis: Diagnosis, span: ManagerSpan, most: number): BriefSpan {
  const led = new Set(span.led);
  const given = groupBy(
    diagnosis.handoffs.filter(({ from }) => led.has(from)),
    ({ from }) => from,
  );
  const lost = new Map(
    diagnosis.parties
      .filter(({ id }) => led.has(id))
      .map(({ id, loss }) => [id, orderedSum([loss, ...(given.get(id) ?? []).map((one) => one.loss)])]),
  );
  const lostOf = (id: string) => lost.get(id) ?? 0;
  const ranked = span.led.toSorted((a, b) => lostOf(b) - lostOf(a) || compareText(a, b));
  const { first, more } = shortlist(ranked, most);
  const parties = briefParties(diagnosis, first).map((known) => ({
    ...known,
    given: strengthGiven(given.get(known.party) ?? []),
    loss: lostOf(known.party),
  }));
  return { ...inShort(span), parties: { first: parties, more } };
}

function inShort({ led, ...span }: ManagerSpan): SpanInShort {
  return { ...span, led: led.length };
}

/** The mean strength by volume of handoffs that somebody measured, judged or declared. */
function strengthGiven(handoffs: readonly HandoffFigures[]): number | null {
  const known = handoffs.filter(({ basis }) => basis !== "assumed");
  return (
    weightedMean(known.map(({ strength, volume }) => ({ mean: strength.mean, weight: volume })))?.mean ?? null
  );
}
