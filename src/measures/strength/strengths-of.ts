import type { CauseOf } from "../../chain/counted-evidence.js";
import { indicatorsOf } from "../../chain/indicators-of.js";
import type { AdmittedAnswers } from "../../privacy/admit-answers.js";
import { isWithin } from "../flow/infer-flow.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import type { EvidenceIndex } from "../graph/index-evidence.js";
import { measureStrength, type Strengths } from "./measure-strength.js";
import { type Tallies, tallyEvidence } from "./tally-evidence.js";

/** Strengths of one kind of subject and the evidence behind them, by subject number. */
export interface Measured {
  readonly tallies: Tallies;
  readonly strengths: Strengths;
}

/** Strengths of all handoffs and parties of a chain; `known` where anything at all was measured or declared. */
export interface ChainStrengths {
  readonly handoffs: Measured;
  readonly parties: Measured;
  readonly known: boolean;
}

/**
 * Measures every handoff and party from the evidence of the chain. A handoff of which nothing is known is
 * taken to be as strong as the measured and declared ones between internal parties are on the mean, a party
 * to be whole.
 */
export function strengthsOf(
  index: ChainIndex,
  evidence: EvidenceIndex,
  answers: readonly AdmittedAnswers[],
  target: number,
): ChainStrengths {
  const indicators = indicatorsOf(index.chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  const handoffs = measureHandoffs(index, evidence, answers, target, causeOf);
  const parties = measureParties(index, evidence, answers, target, causeOf);
  const isKnown = (basis: string) => basis !== "assumed";
  const between = handoffs.strengths.basis.filter((_, handoff) => !isWithin(index, handoff));
  const known = between.some(isKnown) || parties.strengths.basis.some(isKnown);
  return { handoffs, parties, known };
}

function measureHandoffs(
  index: ChainIndex,
  evidence: EvidenceIndex,
  answers: readonly AdmittedAnswers[],
  target: number,
  causeOf: CauseOf,
): Measured {
  const { chain, handoffPlace, handoffCount, handoffNumber } = index;
  const subjectOf = ({ subject, flow }: AdmittedAnswers) =>
    subject.type === "handoff" ? handoffNumber(subject.from, subject.to, subject.service, flow) : -1;
  const tallies = tallyEvidence(chain.evidence, evidence.handoff, handoffCount, causeOf, answers, subjectOf);
  const declared = (handoff: number) => {
    const { strength, lifted } = chain.handoffs[handoffPlace[handoff]!]!;
    return strength ?? lifted?.strength?.mean;
  };
  const within = (handoff: number) => isWithin(index, handoff);
  const strengths = measureStrength(tallies, target, declared, (known) => meanInside(index, known), within);
  return { tallies, strengths };
}

/** The mean of the known strengths between internal parties; 1 where none is known. */
function meanInside(index: ChainIndex, known: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let handoff = 0; handoff < index.handoffCount; handoff += 1) {
    const inside = !isWithin(index, handoff) && !touchesCustomer(index, handoff);
    if (!inside || Number.isNaN(known[handoff]!)) continue;
    sum += known[handoff]!;
    count += 1;
  }
  return count > 0 ? sum / count : 1;
}

function touchesCustomer(index: ChainIndex, handoff: number): boolean {
  return isCustomer(index, index.giver[handoff]!) || isCustomer(index, index.receiver[handoff]!);
}

function measureParties(
  index: ChainIndex,
  evidence: EvidenceIndex,
  answers: readonly AdmittedAnswers[],
  target: number,
  causeOf: CauseOf,
): Measured {
  const { chain, partyPlace, partyCount, partyNumber } = index;
  const subjectOf = ({ subject }: AdmittedAnswers) =>
    subject.type === "party" ? partyNumber(subject.id) : -1;
  const tallies = tallyEvidence(chain.evidence, evidence.party, partyCount, causeOf, answers, subjectOf);
  const declared = (party: number) => {
    const { strength, lifted } = chain.parties[partyPlace[party]!]!;
    return strength ?? lifted?.mean;
  };
  const strengths = measureStrength(
    tallies,
    target,
    declared,
    () => 1,
    () => false,
  );
  return { tallies, strengths };
}
