import type { PartyStructure } from "../measures/structure/structure-figures.js";
import type { View } from "./detector.js";
import { ownUnits } from "./own-units.js";
import { type UsualAmount, usualAmount } from "./usual-amount.js";

/** One of the organisation's own units: what passes through its hands, and how much stands on the ways over it. */
export interface UnitLoad {
  readonly unit: PartyStructure;
  /** Exchanges given and received, for each of its people or altogether; `null` where its people are unknown. */
  readonly load: number | null;
}

/** All own units, against what is usual among them. */
export interface UnitLoads {
  readonly units: readonly UnitLoad[];
  /** `null` where too few are known for anything to be usual. */
  readonly usualLoad: UsualAmount | null;
  readonly usualBetweenness: UsualAmount | null;
}

/** Three and a half such spreads are twice the usual load: nothing less is too much. */
const leastLoadSpread = 0.2;

/**
 * Two and a half such spreads are three and a half times the usual betweenness: units in the middle of a sound chain
 * have two to three times as much as those at its ends without being in anybody's way.
 */
const leastBetweennessSpread = 0.5;

/** Loads by head, of those whose people are known; empty without `structure`. */
export function loadsPerHead({ chain, structure }: View): UnitLoads {
  const figuresOf = new Map(structure?.parties.map((figures) => [figures.id, figures]));
  return loadsOf(
    ownUnits(chain).flatMap(({ id }) => {
      const unit = figuresOf.get(id);
      if (unit === undefined) return [];
      const { givenPerHead, receivedPerHead } = unit;
      const isKnown = givenPerHead !== null && receivedPerHead !== null;
      return [{ unit, load: isKnown ? givenPerHead + receivedPerHead : null }];
    }),
  );
}

/** Loads by party, whatever its size: for chains of which nobody said how many people do the work. */
export function loadsPerParty(view: View): UnitLoads {
  const volumes = new Map<string, number>();
  const add = (id: string, volume: number) => volumes.set(id, (volumes.get(id) ?? 0) + volume);
  for (const { from, to, volume } of view.handoffs) {
    add(from, volume);
    add(to, volume);
  }
  return loadsOf(loadsPerHead(view).units.map(({ unit }) => ({ unit, load: volumes.get(unit.id) ?? 0 })));
}

function loadsOf(units: readonly UnitLoad[]): UnitLoads {
  return {
    units,
    usualLoad: usualAmount(
      units.flatMap(({ load }) => load ?? []),
      leastLoadSpread,
    ),
    usualBetweenness: usualAmount(
      units.map(({ unit }) => unit.betweenness),
      leastBetweennessSpread,
    ),
  };
}
