import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import type { AdmittedChain } from "../../privacy/admit-answers.js";
import { isWithin } from "../flow/infer-flow.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import type { MeasuredParts } from "../measured-parts.js";
import type { IndicatorShare } from "../principles/indicator-share.js";
import { subjectShares } from "../principles/subject-shares.js";
import type { NeedProfile } from "./need-figures.js";
import { type NeedEvidence, needsMet } from "./needs-met.js";

type Asked = Pick<AdmittedChain, "questions" | "withheldQuestions">;

/**
 * What every internal customer needs and how far it gets it, from all who serve it and from the organisation, in the
 * document's order.
 *
 * @param ids - of the indicators of needs, in the order in which they are told.
 */
export function needProfiles(
  { index, evidence }: Pick<MeasuredParts, "index" | "evidence">,
  asked: Asked,
  ids: readonly string[],
  target: number,
): readonly NeedProfile[] {
  const order = new Map(ids.map((id, place) => [id, place]));
  const shares = subjectShares(index, evidence, asked.questions, (indicator) => order.has(indicator));
  const known = new Map<number, Map<string, IndicatorShare[]>>();
  for (const { subject, shares: own } of shares.handoffs)
    if (!isWithin(index, subject)) note(known, index.receiver[subject]!, own);
  for (const { subject, shares: own } of shares.parties) note(known, subject, own);
  noteWithheld(known, index, asked, order);
  const needs = evidenceOf(known, index, order);
  const figures = needsMet(needs, target);
  const byParty = groupBy(needs.keys(), (place) => needs[place]!.party);
  return index.chain.parties.flatMap(({ id, kind }) => {
    if (kind === "customer") return [];
    const own = (byParty.get(index.partyNumber(id)) ?? []).map((place) => figures[place]!);
    return [{ party: id, needs: own, unasked: without(ids, own) }];
  });
}

/** Shares of parties by indicator; an indicator that was only asked about without telling has none. */
type KnownNeeds = Map<number, Map<string, IndicatorShare[]>>;

function note(known: KnownNeeds, party: number, shares: readonly IndicatorShare[]): void {
  for (const share of shares) listOf(known, party, share.indicator).push(share);
}

function listOf(known: KnownNeeds, party: number, indicator: string): IndicatorShare[] {
  const own = known.get(party) ?? new Map<string, IndicatorShare[]>();
  known.set(party, own);
  const list = own.get(indicator) ?? [];
  own.set(indicator, list);
  return list;
}

function noteWithheld(
  known: KnownNeeds,
  { partyNumber }: ChainIndex,
  { withheldQuestions }: Asked,
  order: ReadonlyMap<string, number>,
): void {
  for (const { subject, indicator } of withheldQuestions) {
    if (!order.has(indicator) || subject.type === "chain") continue;
    if (subject.type === "handoff" && subject.from === subject.to) continue;
    listOf(known, partyNumber(subject.type === "party" ? subject.id : subject.to), indicator);
  }
}

function evidenceOf(
  known: KnownNeeds,
  index: ChainIndex,
  order: ReadonlyMap<string, number>,
): readonly NeedEvidence[] {
  return [...known]
    .filter(([party]) => !isCustomer(index, party))
    .sort(([a], [b]) => a - b)
    .flatMap(([party, own]) =>
      [...own]
        .sort(([a], [b]) => order.get(a)! - order.get(b)! || compareText(a, b))
        .map(([indicator, shares]) => ({ party, indicator, shares })),
    );
}

/** The list itself where nothing is taken out, so that a large chain that nobody asked holds it once. */
function without(ids: readonly string[], own: NeedProfile["needs"]): readonly string[] {
  if (own.length === 0) return ids;
  const asked = new Set(own.map(({ indicator }) => indicator));
  return ids.filter((id) => !asked.has(id));
}
