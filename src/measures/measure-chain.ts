import type { Chain } from "../chain/chain.js";
import type { Subject } from "../chain/subject.js";
import { bookLoss, causeFigures, estimateOf } from "./cause-figures.js";
import type {
  ChainFigures,
  HandoffFigures,
  LossBy,
  OverallFigures,
  PartyFigures,
  Status,
  WithinTie,
} from "./chain-figures.js";
import { customerFigures } from "./customer-figures.js";
import { type FlowMap, inferFlow, isWithin } from "./flow/infer-flow.js";
import { type ChainIndex, indexChain } from "./graph/index-chain.js";
import { buildNetwork } from "./service-level/build-network.js";
import { closedLoops } from "./service-level/closed-loops.js";
import { dependences } from "./service-level/dependences.js";
import { levelInterval } from "./service-level/level-interval.js";
import { levelVariance } from "./service-level/level-variance.js";
import { levelWithHandoff } from "./service-level/level-with-handoff.js";
import { measureServiceLevel, type ServiceLevels } from "./service-level/measure-service-level.js";
import { statusOf } from "./status-of.js";
import { weakestOf } from "./strength/measure-strength.js";
import { type ChainStrengths, strengthsOf } from "./strength/strengths-of.js";

/** What the figures of a chain are made from, by number. */
export interface MeasuredParts {
  readonly index: ChainIndex;
  readonly flow: FlowMap;
  readonly strengths: ChainStrengths;
  readonly levels: ServiceLevels;
}

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
export function measureChain(chain: Chain, target: number, gains: number): MeasuredChain {
  const index = indexChain(chain);
  const flow = inferFlow(index);
  const strengths = strengthsOf(index, target);
  const network = buildNetwork(index, flow);
  const { mean: handoff } = strengths.handoffs.strengths;
  const { mean: own } = strengths.parties.strengths;
  const levels = measureServiceLevel(index, flow, network, handoff, own);
  const parts = { index, flow, strengths, levels };
  const handoffs = handoffsOf(parts, target, gains);
  const parties = partiesOf(parts, target);
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
    withinTies: handoffs.filter(({ from, to }) => from === to).map(withinTie),
    lossBy: lossBy(index, handoffs, parties),
    closedLoops: closedLoops(levels).map((loop) =>
      loop.map((party) => parties[index.partyPlace[party]!]!.id),
    ),
  };
}

function handoffsOf(parts: MeasuredParts, target: number, gains: number): readonly HandoffFigures[] {
  const gainOf = gainsOf(parts, gains);
  const handoffs: HandoffFigures[] = new Array(parts.index.handoffCount);
  for (const [handoff, place] of parts.index.handoffPlace.entries()) {
    handoffs[place] = handoffFigures(parts, handoff, target, gainOf.get(handoff) ?? null);
  }
  return handoffs;
}

function overallFigures({ levels, strengths }: MeasuredParts): OverallFigures {
  const { overall, overallCeiling, weights, network, gradient, loss } = levels;
  if (!strengths.known || !weights.some((weight) => weight > 0)) {
    return { serviceLevel: null, ceiling: null, residual: 0 };
  }
  const { variance, measured } = levelVariance(network, gradient, strengths);
  return {
    serviceLevel: levelInterval(overall, variance, measured),
    ceiling: overallCeiling,
    residual: loss.residual,
  };
}

function gainsOf({ index, levels }: MeasuredParts, gains: number): ReadonlyMap<number, number> {
  const loss = (handoff: number) => lossOfHandoff(levels, handoff);
  const costliest = Array.from({ length: index.handoffCount }, (_, handoff) => handoff)
    .filter((handoff) => !isWithin(index, handoff))
    .sort((a, b) => loss(b) - loss(a) || a - b)
    .slice(0, gains);
  return new Map(
    costliest.map((handoff) => [
      handoff,
      Math.max(0, levelWithHandoff(levels, index.receiver[handoff]!, handoff, 1) - levels.overall),
    ]),
  );
}

function lossOfHandoff({ network, loss }: ServiceLevels, handoff: number): number {
  const input = network.inputOf[handoff]!;
  return input < 0 ? 0 : loss.input[input]!;
}

function handoffFigures(
  parts: MeasuredParts,
  handoff: number,
  target: number,
  gain: number | null,
): HandoffFigures {
  const { index, flow, levels } = parts;
  const { tallies, strengths } = parts.strengths.handoffs;
  const {
    from,
    to,
    service,
    volume,
    flow: declared,
    observed,
  } = index.chain.handoffs[index.handoffPlace[handoff]!]!;
  const loss = lossOfHandoff(levels, handoff);
  const causes = causeFigures(strengths, tallies, handoff, target, loss);
  return {
    from,
    to,
    service,
    flow: flow.isRequest[handoff] === 1 ? "request" : "delivery",
    flowFrom: declared === undefined ? "inferred" : "declared",
    volume,
    ...strengthFigures(parts.strengths.handoffs, handoff, target, loss),
    causes,
    loss,
    gain,
    observed: observed ?? null,
  };
}

function strengthFigures(
  { strengths }: ChainStrengths["handoffs"],
  subject: number,
  target: number,
  loss: number,
) {
  const basis = strengths.basis[subject]!;
  const mean = strengths.mean[subject]!;
  const posterior = weakestOf(strengths.byCause[subject]!)?.posterior;
  const belowTarget = posterior?.belowTarget ?? null;
  const status: Status = basis === "assumed" ? "unmeasured" : statusOf(mean, belowTarget, target, loss);
  return { strength: estimateOf(mean, posterior), basis, status, belowTarget };
}

function partiesOf(parts: MeasuredParts, target: number): readonly PartyFigures[] {
  const { index } = parts;
  const dependence = dependences(index, parts.levels);
  const parties: PartyFigures[] = new Array(index.partyCount);
  for (const [party, place] of index.partyPlace.entries()) {
    parties[place] = partyFigures(parts, party, target, numberOrNull(dependence[party]!));
  }
  return parties;
}

function partyFigures(
  parts: MeasuredParts,
  party: number,
  target: number,
  dependence: number | null,
): PartyFigures {
  const { index, flow, levels } = parts;
  const { tallies, strengths } = parts.strengths.parties;
  const position = levels.network.positionOf[party]!;
  const loss = levels.loss.own[position]!;
  return {
    id: index.chain.parties[index.partyPlace[party]!]!.id,
    distance: numberOrNull(flow.distance[party]!),
    ...strengthFigures(parts.strengths.parties, party, target, loss),
    causes: causeFigures(strengths, tallies, party, target, loss),
    serviceLevel: levels.told[party] === 1 ? levels.values[position]! : null,
    loss,
    dependence,
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

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
