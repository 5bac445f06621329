import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { PartyFigures } from "../../measures/chain-figures.js";

/** A department with all who belong to it, or a party that belongs to none. */
export interface MatrixUnit {
  readonly id: string;
  /** Expected handoffs from its nearest member to the end customer; infinite where no way leads there. */
  readonly distance: number;
}

/** Id of the unit that a party belongs to. */
export function unitOf({ id, department }: PartyFigures): string {
  return department?.id ?? id;
}

/** The units that hand something over or get it: first those where most is lost, of equal ones those that handle most. */
export function matrixUnits({ parties, handoffs }: Diagnosis): readonly MatrixUnit[] {
  const members = groupBy(parties, unitOf);
  const unitById = new Map(parties.map((party) => [party.id, unitOf(party)]));
  const weights = new Map<string, { loss: number; volume: number }>();
  for (const { from, to, loss, volume } of handoffs) {
    for (const unit of new Set([unitById.get(from)!, unitById.get(to)!])) {
      const weight = weights.get(unit) ?? { loss: 0, volume: 0 };
      weights.set(unit, { loss: Math.max(weight.loss, loss), volume: Math.max(weight.volume, volume) });
    }
  }
  return [...weights]
    .sort(([a, one], [b, other]) => other.loss - one.loss || other.volume - one.volume || compareText(a, b))
    .map(([id]) => matrixUnit(id, members.get(id)!));
}

function matrixUnit(id: string, members: readonly PartyFigures[]): MatrixUnit {
  const distance = members.reduce((least, party) => Math.min(least, party.distance ?? Infinity), Infinity);
  return { id, distance };
}
