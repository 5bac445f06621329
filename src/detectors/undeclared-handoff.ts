import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { handoffSubject } from "../chain/subject.js";
import type { MapComparison, UndeclaredHandoff } from "../measures/maps/map-comparison.js";
import type { Detector } from "./detector.js";

/** When what was seen is a way of working and no slip. */
export interface UndeclaredHandoffOptions {
  /** So many exchanges at least. */
  readonly exchanges?: number;
  /** Share of all that its giver was seen to hand off, 0..1. */
  readonly share?: number;
}

/**
 * Handoffs that were seen and that nobody declared: work goes a way that is not on the map. Speaks, once for each giver
 * and receiver, where at least 5 exchanges were seen between them, at least one in twenty of all that the giver hands
 * off; fewer may be slips. The sign names the busiest service. A blind spot.
 *
 * Silent at another level than the maps were compared at, where the map has the pair, be it under another service, and about parties that the map lacks, of whom
 * `undeclaredParties` of the comparison tells.
 *
 * @param comparison - of the chain diagnosed with what was seen.
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function undeclaredHandoff(
  { undeclared, level }: MapComparison,
  { exchanges: fewest = 5, share = 0.05 }: UndeclaredHandoffOptions = {},
): Detector {
  if (!(fewest > 0)) throw new RangeError(`undeclaredHandoff: exchanges is ${fewest}; it must be above 0`);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`undeclaredHandoff: share is ${share}; it must be from 0 to 1`);
  return {
    id: "undeclared-handoff",
    cause: null,
    kind: "blindSpot",
    question: "Which handoffs were seen that nobody declared?",
    *detect({ chain, level: diagnosed }) {
      if (diagnosed !== level) return;
      const known = new Set(chain.parties.map(({ id }) => id));
      const strange = undeclared.filter(
        ({ from, to, pairKnown }) => !pairKnown && known.has(from) && known.has(to),
      );
      for (const services of groupBy(strange, ({ from, to }) => keyOf(from, to)).values()) {
        const exchanges = orderedSum(services.map(({ volume }) => volume));
        const giverShare = orderedSum(services.map((seen) => seen.giverShare));
        if (exchanges < fewest || giverShare < share) continue;
        const reason = { code: "undeclared-handoff", exchanges, giverShare, services: services.length };
        yield { subject: handoffSubject(services.reduce(busiest)), reason, evidence: [] };
      }
    },
  };
}

function busiest(a: UndeclaredHandoff, b: UndeclaredHandoff): UndeclaredHandoff {
  return (b.volume - a.volume || compareText(a.service, b.service)) > 0 ? b : a;
}
