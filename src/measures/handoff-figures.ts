import { causeFigures } from "./cause-figures.js";
import type { HandoffFigures } from "./chain-figures.js";
import { isWithin } from "./flow/infer-flow.js";
import { largest } from "./largest.js";
import type { MeasuredParts } from "./measured-parts.js";
import { levelWithHandoff } from "./service-level/level-with-handoff.js";
import type { ServiceLevels } from "./service-level/measure-service-level.js";
import { standingOf } from "./standing-of.js";

/** The figures of every handoff, in the document's order; for the `gains` costliest with what mending gives back. */
export function handoffFigures(
  parts: MeasuredParts,
  target: number,
  gains: number,
): readonly HandoffFigures[] {
  const gainOf = gainsOf(parts, gains);
  const handoffs: HandoffFigures[] = new Array(parts.index.handoffCount);
  for (const [handoff, place] of parts.index.handoffPlace.entries()) {
    handoffs[place] = figuresOf(parts, handoff, target, gainOf.get(handoff) ?? null);
  }
  return handoffs;
}

function gainsOf({ index, levels }: MeasuredParts, gains: number): ReadonlyMap<number, number> {
  const costliest = largest(index.handoffCount, gains, (handoff) =>
    isWithin(index, handoff) ? -1 : lossOf(levels, handoff),
  );
  const between = costliest.filter((handoff) => !isWithin(index, handoff));
  return new Map(
    between.map((handoff) => [
      handoff,
      Math.max(0, levelWithHandoff(levels, index.receiver[handoff]!, handoff, 1) - levels.overall),
    ]),
  );
}

function lossOf({ network, loss }: ServiceLevels, handoff: number): number {
  const input = network.inputOf[handoff]!;
  return input < 0 ? 0 : loss.input[input]!;
}

function figuresOf(
  { index, flow, levels, strengths: { handoffs }, scorecards }: MeasuredParts,
  handoff: number,
  target: number,
  gain: number | null,
): HandoffFigures {
  const stated = index.chain.handoffs[index.handoffPlace[handoff]!]!;
  const loss = lossOf(levels, handoff);
  const { strength, basis, status, belowTarget } = standingOf(handoffs.strengths, handoff, target, loss);
  return {
    from: stated.from,
    to: stated.to,
    service: stated.service,
    flow: flow.isRequest[handoff] === 1 ? "request" : "delivery",
    flowFrom: stated.flow === undefined ? "inferred" : "declared",
    volume: stated.volume,
    strength,
    basis,
    status,
    belowTarget,
    causes: causeFigures(handoffs.strengths, handoffs.tallies, handoff, target, loss),
    loss,
    gain,
    principles: scorecards.handoffs[handoff]!,
    observed: stated.observed ?? null,
  };
}
