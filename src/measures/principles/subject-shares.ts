import type { CauseOf } from "../../chain/counted-evidence.js";
import type { Evidence } from "../../chain/evidence.js";
import { groupBy } from "../../chain/group-by.js";
import { indicatorsOf } from "../../chain/indicators-of.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";
import type { ChainIndex } from "../graph/index-chain.js";
import type { EvidenceIndex } from "../graph/index-evidence.js";
import { evidenceBySubject } from "../strength/evidence-by-subject.js";
import { type IndicatorShare, indicatorShares } from "./indicator-share.js";

/** What is known of one handoff, or of one party, by number. */
export interface SubjectShares {
  readonly subject: number;
  readonly shares: readonly IndicatorShare[];
}

/** Handoffs and parties of which something is known, indicator by indicator. */
export interface ChainShares {
  readonly handoffs: Iterable<SubjectShares>;
  readonly parties: Iterable<SubjectShares>;
}

/**
 * Goes through a chain subject by subject, keeping nothing, so that a chain of a million handoffs costs no memory:
 * first those with counts or judgements, then those that people were only asked about, each by number.
 *
 * @param wanted - leaves the other indicators out.
 */
export function subjectShares(
  index: ChainIndex,
  evidence: EvidenceIndex,
  questions: readonly AdmittedQuestion[],
  wanted: (indicator: string) => boolean = () => true,
): ChainShares {
  const { chain, handoffCount, partyCount, handoffNumber, partyNumber } = index;
  const indicators = indicatorsOf(chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  const asked = questions.filter(({ indicator }) => wanted(indicator));
  const only = (subjects: Int32Array) =>
    subjects.map((subject, place) => (wanted(chain.evidence[place]!.indicator) ? subject : -1));
  const askedOf = (numberOf: (question: AdmittedQuestion) => number) => groupBy(asked, numberOf);
  const ofHandoffs = askedOf(({ subject, flow }) =>
    subject.type === "handoff" ? handoffNumber(subject.from, subject.to, subject.service, flow) : -1,
  );
  const ofParties = askedOf(({ subject }) => (subject.type === "party" ? partyNumber(subject.id) : -1));
  return {
    handoffs: sharesOf(chain.evidence, only(evidence.handoff), handoffCount, ofHandoffs, causeOf),
    parties: sharesOf(chain.evidence, only(evidence.party), partyCount, ofParties, causeOf),
  };
}

function* sharesOf(
  evidence: readonly Evidence[],
  subjects: Int32Array,
  count: number,
  questions: ReadonlyMap<number, readonly AdmittedQuestion[]>,
  causeOf: CauseOf,
): Iterable<SubjectShares> {
  const counted = new Set<number>();
  for (const { subject, rows } of evidenceBySubject(evidence, subjects, count)) {
    if (questions.has(subject)) counted.add(subject);
    yield { subject, shares: indicatorShares(rows, questions.get(subject) ?? [], causeOf) };
  }
  const askedOnly = [...questions.keys()].filter((subject) => subject >= 0 && !counted.has(subject));
  for (const subject of askedOnly.sort((a, b) => a - b)) {
    yield { subject, shares: indicatorShares([], questions.get(subject)!, causeOf) };
  }
}
