import type { Handoff } from "../chain/handoff.js";
import { partySubject } from "../chain/subject.js";
import { holm } from "../measures/parity/holm.js";
import type { UnitStructure } from "../measures/structure/structure-figures.js";
import type { Detector, View } from "./detector.js";

/** When a unit keeps to itself. */
export interface SiloOptions {
  /** An E-I index of at most this is closed, -1 (all ties inside) to 1 (all outside). */
  readonly index?: number;
  /** It must lie so far below what chance alone would make of it. */
  readonly difference?: number;
  /** And chance would bring it about so seldom, 0..1. */
  readonly chance?: number;
  /** How much of a receiver's service has to depend on an exchange across the border for the chain to need it; 0..1. */
  readonly need?: number;
}

/**
 * Units whose people keep to themselves while the chain needs them to exchange with others. Speaks where a unit's E-I
 * index is -0.8 or lower (at least nine of ten ties lie inside), a half or more below what chance would make of it,
 * chance would bring that about once in a hundred times at most (after Holm's correction for all units), and a handoff
 * between the unit and another is needed: its stated `need` is a half or more. Departments have more ties inside than
 * out nearly everywhere, so being below chance alone is no fault. A risk.
 *
 * Silent without `structure`; where nothing is stated below the level diagnosed, as the ties of a unit's people are
 * then unknown; about units of fewer than five, in which a few ties decide; and where no need was stated.
 *
 * Source: Krackhardt and Stern (1988), "Informal networks and organizational crises", Social Psychology Quarterly 51;
 * thresholds are weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function silo({
  index: closed = -0.8,
  difference = 0.5,
  chance: limit = 0.01,
  need = 0.5,
}: SiloOptions = {}): Detector {
  if (!(closed >= -1 && closed <= 1))
    throw new RangeError(`silo: index is ${closed}; it must be from -1 to 1`);
  if (!(difference >= 0 && difference <= 2))
    throw new RangeError(`silo: difference is ${difference}; it must be from 0 to 2`);
  if (!(limit > 0 && limit < 1))
    throw new RangeError(`silo: chance is ${limit}; it must lie between 0 and 1`);
  if (!(need > 0 && need <= 1)) throw new RangeError(`silo: need is ${need}; it must be above 0, at most 1`);
  return {
    id: "silo",
    cause: "coordination",
    kind: "risk",
    question: "Which unit keeps to itself though the chain needs it to exchange?",
    *detect(view) {
      const compared = comparedUnits(view);
      const chances = holm(compared.map(({ probability }) => probability));
      const needed = neededExchanges(view, need);
      for (const [place, { unit, index, expected, external, internal }] of compared.entries()) {
        const chance = chances[place]!;
        const exchanges = needed.get(unit) ?? 0;
        if (index > closed || expected - index < difference || chance > limit || exchanges === 0) continue;
        const reason = { code: "silo", index, expected, external, internal, chance, needed: exchanges };
        yield { subject: partySubject({ id: unit }), reason, evidence: [] };
      }
    },
  };
}

/** In smaller units a few ties decide. */
const fewestParties = 5;

type TiedUnit = UnitStructure & {
  readonly index: number;
  readonly expected: number;
  readonly probability: number;
};

function comparedUnits({ structure }: View): readonly TiedUnit[] {
  const isTied = (unit: UnitStructure): unit is TiedUnit =>
    unit.index !== null && unit.expected !== null && unit.probability !== null;
  return (structure?.units ?? []).filter(isTied).filter(({ parties }) => parties >= fewestParties);
}

/** How many handoffs with other parties are needed by whoever receives them, of each party. */
function neededExchanges({ chain }: View, least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const isNeeded = ({ from, to, need = 0 }: Handoff) => from !== to && need >= least;
  for (const { from, to } of chain.handoffs.filter(isNeeded)) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
