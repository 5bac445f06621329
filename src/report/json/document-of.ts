import type { Chain } from "../../chain/chain.js";
import type { ChainDocument, EvidenceInput, HandoffInput, PartyInput } from "../../chain/chain-document.js";
import { compareText } from "../../chain/compare-text.js";
import type { Evidence, RatingFigures } from "../../chain/evidence.js";
import type { Handoff, ObservedExchanges } from "../../chain/handoff.js";
import type { Indicator } from "../../chain/indicator.js";
import type { Party } from "../../chain/party.js";
import { numberedPeople } from "./numbered-people.js";

/**
 * The document of a chain, fields in one order, people as numbers.
 *
 * @throws `RangeError` for a chain that was rolled up.
 */
export function documentOf({ parties, handoffs, evidence, indicators }: Chain): ChainDocument {
  if ([...parties, ...handoffs, ...evidence].some(isLifted))
    throw new RangeError("toJson: a chain that was rolled up is no document; write the chain it came from");
  return {
    version: 1,
    parties: parties.map(partyInput),
    handoffs: handoffs.map(handoffInput),
    evidence: evidenceInputs(evidence),
    indicators: indicators.map(indicatorInput),
  };
}

function isLifted(row: Party | Handoff | Evidence): boolean {
  return "lifted" in row || ("indicator" in row && "flow" in row);
}

function partyInput({ id, kind, name, memberOf, manager, headcount, strength, weight }: Party): PartyInput {
  return { id, kind, name, memberOf, manager, headcount, strength, weight };
}

function handoffInput(handoff: Handoff): HandoffInput {
  const { from, to, service, volume, need, flow, redundant, strength, observed } = handoff;
  const seen = observed && { observed: exchangesInput(observed) };
  return { from, to, service, volume, need, flow, redundant, strength, ...seen };
}

function exchangesInput({ exchanges, returned, waitHours }: ObservedExchanges): ObservedExchanges {
  const waits = waitHours && { median: waitHours.median, mean: waitHours.mean, p95: waitHours.p95 };
  return { exchanges, ...(returned !== undefined && { returned }), ...(waits && { waitHours: waits }) };
}

function indicatorInput({ id, cause, ...words }: Indicator): Indicator {
  const { aspect, principle, label } = words;
  return {
    id,
    cause,
    ...(aspect && { aspect }),
    ...(principle && { principle }),
    ...(label !== undefined && { label }),
  };
}

/** What nobody answered, in the chain's order, then answers in an order that only what was answered makes. */
function evidenceInputs(evidence: readonly Evidence[]): readonly EvidenceInput[] {
  const ratings = evidence.filter(isRating).map((row) => ({ row, text: answerText(row) }));
  const numberOf = numberedPeople(ratings.map(({ row, text }) => ({ person: row.by, answer: text })));
  const answers = ratings
    .map(({ row, text }) => ({ row, text, by: row.by === undefined ? undefined : numberOf(row.by) }))
    .sort((a, b) => compareText(a.text, b.text) || compareText(a.by ?? "", b.by ?? ""));
  return [
    ...evidence.filter((row) => !isRating(row)).map((row) => evidenceInput(row, undefined)),
    ...answers.map(({ row, by }) => evidenceInput(row, by)),
  ];
}

function isRating(row: Evidence): row is Evidence & RatingFigures {
  return "rating" in row;
}

/** All of an answer but who gave it. */
function answerText(row: Evidence): string {
  return JSON.stringify(evidenceInput(row, undefined));
}

function evidenceInput(row: Evidence, by: string | undefined): EvidenceInput {
  const place = "party" in row ? { party: row.party } : { from: row.from, to: row.to, service: row.service };
  const { indicator, at, side } = row;
  return { ...place, indicator, at, side, ...figuresInput(row, by) };
}

function figuresInput(row: Evidence, by: string | undefined) {
  if ("judged" in row) return { judged: row.judged };
  if ("rating" in row) {
    const { rating, scale, expected } = row;
    return { rating, scale, ...(expected !== undefined && { expected }), ...(by !== undefined && { by }) };
  }
  const { good, total } = row;
  return "respondents" in row ? { good, total, respondents: row.respondents } : { good, total };
}
