import type { Subject } from "../chain/subject.js";
import type { AdmittedChain } from "../privacy/admit-answers.js";
import { bookLoss } from "./cause-figures.js";
import type {
  ChainFigures,
  HandoffFigures,
  LossBy,
  OverallFigures,
  PartyFigures,
  WithinTie,
} from "./chain-figures.js";
import { customerFigures } from "./customer-figures.js";
import { inferFlow } from "./flow/infer-flow.js";
import { type ChainIndex, indexChain } from "./graph/index-chain.js";
import { indexEvidence } from "./graph/index-evidence.js";
import { handoffFigures } from "./handoff-figures.js";
import type { MeasuredParts } from "./measured-parts.js";
import { partyFigures } from "./party-figures.js";
import { scorecards } from "./principles/scorecards.js";
import { priorFigures } from "./prior-figures.js";
import { buildNetwork } from "./service-level/build-network.js";
import { closedLoops } from "./service-level/closed-loops.js";
import { levelInterval } from "./service-level/level-interval.js";
import { levelVariance } from "./service-level/level-variance.js";
import { measureServiceLevel } from "./service-level/measure-service-level.js";
import { strengthsOf } from "./strength/strengths-of.js";

/** A measured chain: its figures, and what they were made from. */
export interface MeasuredChain extends MeasuredParts {
  readonly figures: ChainFigures;
  /** The figures of a handoff or party; `undefined` of what is not in the chain. */
  readonly figuresOf: (subject: Subject) => HandoffFigures | PartyFigures | undefined;
}

/**
 * Measures a chain: strengths from evidence, flow, service levels, losses, dependence.
 *
 * @param target - the strength that is good enough, between 0 and 1.
 * @param gains - for so many of the costliest handoffs the gain is worked out.
 */
export function measureChain(
  { chain, answers, questions }: Pick<AdmittedChain, "chain" | "answers" | "questions">,
  target: number,
  gains: number,
): MeasuredChain {
  const index = indexChain(chain);
  const evidence = indexEvidence(index);
  const flow = inferFlow(index);
  const strengths = strengthsOf(index, evidence, answers, target);
  const network = buildNetwork(index, flow);
  const { mean: handoff } = strengths.handoffs.strengths;
  const { mean: own } = strengths.parties.strengths;
  const levels = measureServiceLevel(index, flow, network, handoff, own);
  const cards = scorecards(index, evidence, questions);
  const parts = { index, evidence, flow, strengths, levels, scorecards: cards };
  const handoffs = handoffFigures(parts, target, gains);
  const parties = partyFigures(parts, target);
  return {
    ...parts,
    figures: figuresOf(parts, handoffs, parties),
    figuresOf: lookUp(index, handoffs, parties),
  };
}

function lookUp(index: ChainIndex, handoffs: readonly HandoffFigures[], parties: readonly PartyFigures[]) {
  return (subject: Subject): HandoffFigures | PartyFigures | undefined => {
    if (subject.type === "chain") return undefined;
    if (subject.type === "party") return parties[index.partyPlace[index.partyNumber(subject.id)]!];
    return handoffs[index.handoffPlace[index.handoffNumber(subject.from, subject.to, subject.service)]!];
  };
}

function figuresOf(
  parts: MeasuredParts,
  handoffs: readonly HandoffFigures[],
  parties: readonly PartyFigures[],
): ChainFigures {
  const { index, levels, strengths } = parts;
  return {
    overall: overallFigures(parts),
    customers: customerFigures(index, levels, strengths),
    handoffs: handoffs.filter(({ from, to }) => from !== to),
    parties,
    priors: priorFigures(strengths),
    withinTies: handoffs.filter(({ from, to }) => from === to).map(withinTie),
    lossBy: lossBy(index, handoffs, parties),
    closedLoops: closedLoops(levels).map((loop) =>
      loop.map((party) => parties[index.partyPlace[party]!]!.id),
    ),
  };
}

function overallFigures({ levels, strengths, scorecards }: MeasuredParts): OverallFigures {
  const principles = scorecards.overall;
  const { overall, overallCeiling, weights, network, gradient, loss } = levels;
  if (!strengths.known || !weights.some((weight) => weight > 0)) {
    return { serviceLevel: null, ceiling: null, residual: 0, principles };
  }
  const { variance, measured } = levelVariance(network, gradient, strengths);
  return {
    serviceLevel: levelInterval(overall, variance, measured),
    ceiling: overallCeiling,
    residual: loss.residual,
    principles,
  };
}

function withinTie({ from, service, volume, strength, basis, causes }: HandoffFigures): WithinTie {
  return { party: from, service, volume, strength: basis === "assumed" ? null : strength, basis, causes };
}

/** Booked in canonical order, so that the order of rows does not change a bit of the sums. */
function lossBy(
  { handoffPlace, partyPlace }: ChainIndex,
  handoffs: readonly HandoffFigures[],
  parties: readonly PartyFigures[],
): LossBy {
  const books = { information: 0, coordination: 0, care: 0, declared: 0, assumed: 0 };
  for (const place of handoffPlace) bookLoss(books, handoffs[place]!);
  for (const place of partyPlace) bookLoss(books, parties[place]!);
  return books;
}
