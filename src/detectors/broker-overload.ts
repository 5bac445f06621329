import { partySubject } from "../chain/subject.js";
import { medianOf } from "../events/exchanges/median-of.js";
import type { Detector } from "./detector.js";
import { loadsPerHead } from "./unit-loads.js";

/** When a broker is overloaded. */
export interface BrokerOverloadOptions {
  /** So many robust standard deviations above the chain's usual are much, of load and of betweenness alike. */
  readonly deviations?: number;
  /** A constraint of at most this share of the usual one is low; 0..1. */
  readonly constraint?: number;
}

/**
 * Units that hold others together who have no ties of their own, and whose people carry far more than others do.
 * Speaks where Burt's constraint is at most half the median of the organisation's own units, and both betweenness and
 * load for each of its people lie 2.5 robust standard deviations or more above their usual. Each alone is a position or
 * a duty; all three at once are rare, so that each may be drawn lower than the single load of `bottleneck`. A risk:
 * what such a unit drops nobody else can pick up, for those around it do not know each other.
 *
 * Silent without `structure`, where fewer than ten units can be compared, and about units of which nobody said how many
 * people they have: without that, a large unit would be taken for a loaded one.
 *
 * Sources: Burt (1992), *Structural Holes*; Cross and Parker (2004), *The Hidden Power of Social Networks*, on
 * overloaded connectors. Thresholds are weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function brokerOverload({ deviations = 2.5, constraint = 0.5 }: BrokerOverloadOptions = {}): Detector {
  if (!(deviations > 0))
    throw new RangeError(`brokerOverload: deviations is ${deviations}; it must be above 0`);
  if (!(constraint > 0 && constraint <= 1))
    throw new RangeError(`brokerOverload: constraint is ${constraint}; it must be above 0, at most 1`);
  return {
    id: "broker-overload",
    cause: "coordination",
    kind: "risk",
    question: "Who holds others together and has too much to carry?",
    *detect(view) {
      const { units, usualLoad, usualBetweenness } = loadsPerHead(view);
      const usual = medianOf(units.flatMap(({ unit }) => unit.constraint ?? []));
      if (usualLoad === null || usualBetweenness === null || usual === null) return;
      for (const { unit, load } of units) {
        if (load === null || unit.constraint === null || unit.constraint > constraint * usual) continue;
        if (usualLoad.deviations(load) < deviations) continue;
        if (usualBetweenness.deviations(unit.betweenness) < deviations) continue;
        const figures = { load, usual: usualLoad.median, betweenness: unit.betweenness };
        const hole = { constraint: unit.constraint, usualConstraint: usual };
        yield {
          subject: partySubject(unit),
          reason: { code: "broker-overload", ...figures, ...hole },
          evidence: [],
        };
      }
    },
  };
}
