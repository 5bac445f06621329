import type { Party } from "../chain/party.js";
import { causeFigures } from "./cause-figures.js";
import type { Department, PartyFigures } from "./chain-figures.js";
import { departmentsOf } from "./departments-of.js";
import type { MeasuredParts } from "./measured-parts.js";
import { dependences } from "./service-level/dependences.js";
import { standingOf } from "./standing-of.js";

/** The figures of every party, in the document's order. */
export function partyFigures(parts: MeasuredParts, target: number): readonly PartyFigures[] {
  const { index } = parts;
  const dependence = dependences(index, parts.levels);
  const departmentOf = departmentsOf(index.chain.parties);
  const parties: PartyFigures[] = new Array(index.partyCount);
  for (const [party, place] of index.partyPlace.entries()) {
    parties[place] = figuresOf(parts, party, target, departmentOf, numberOrNull(dependence[party]!));
  }
  return parties;
}

function figuresOf(
  { index, flow, levels, strengths: { parties }, scorecards }: MeasuredParts,
  party: number,
  target: number,
  departmentOf: (party: Party) => Department | null,
  dependence: number | null,
): PartyFigures {
  const position = levels.network.positionOf[party]!;
  const loss = levels.loss.own[position]!;
  const { strength, basis, status, belowTarget } = standingOf(parties.strengths, party, target, loss);
  const stated = index.chain.parties[index.partyPlace[party]!]!;
  const { id, kind, name = null } = stated;
  return {
    id,
    kind,
    name,
    department: departmentOf(stated),
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
