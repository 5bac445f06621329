import { causeFigures } from "./cause-figures.js";
import type { PartyFigures } from "./chain-figures.js";
import type { MeasuredParts } from "./measured-parts.js";
import { dependences } from "./service-level/dependences.js";
import { standingOf } from "./standing-of.js";

/** The figures of every party, in the document's order. */
export function partyFigures(parts: MeasuredParts, target: number): readonly PartyFigures[] {
  const { index } = parts;
  const dependence = dependences(index, parts.levels);
  const parties: PartyFigures[] = new Array(index.partyCount);
  for (const [party, place] of index.partyPlace.entries()) {
    parties[place] = figuresOf(parts, party, target, numberOrNull(dependence[party]!));
  }
  return parties;
}

function figuresOf(
  { index, flow, levels, strengths: { parties }, scorecards }: MeasuredParts,
  party: number,
  target: number,
  dependence: number | null,
): PartyFigures {
  const position = levels.network.positionOf[party]!;
  const loss = levels.loss.own[position]!;
  const { strength, basis, status, belowTarget } = standingOf(parties.strengths, party, target, loss);
  const { id, kind, name = null } = index.chain.parties[index.partyPlace[party]!]!;
  return {
    id,
    kind,
    name,
    distance: numberOrNull(flow.distance[party]!),
    strength,
    basis,
    status,
    belowTarget,
    causes: causeFigures(parties.strengths, parties.tallies, party, target, loss),
    serviceLevel: levels.told[party] === 1 ? levels.values[position]! : null,
    loss,
    dependence,
    principles: scorecards.parties[party]!,
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
