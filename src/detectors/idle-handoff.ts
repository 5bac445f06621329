import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { handoffSubject } from "../chain/subject.js";
import type { IdleHandoff, MapComparison } from "../measures/maps/map-comparison.js";
import { holm } from "../measures/parity/holm.js";
import type { Detector, View } from "./detector.js";

/** When a handoff that was not seen is more than chance. */
export interface IdleHandoffOptions {
  /** Speaks where none would be seen with at most this chance, if it were used as declared; 0..1. */
  readonly chance?: number;
}

/**
 * Handoffs that were declared and never seen, though both parties were: either nobody works that way any more, or the
 * log does not show it. Speaks where the chance of seeing none is .05 or less, after Holm's correction for all that were
 * not seen, if exchanges came one by one (Poisson) and as often as declared, at the rate at which the other handoffs
 * were seen. All services between two parties count together, and each gives its sign. A blind spot.
 *
 * Silent where the pair was seen, be it under another service; about requests, as logs of cases seldom show orders and
 * questions; at another level than the maps were compared at; and where one of the parties was never seen, or nothing declared was, as the log may then not reach there.
 *
 * @param comparison - of the chain diagnosed with what was seen.
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function idleHandoff(
  { idle, level }: MapComparison,
  { chance: limit = 0.05 }: IdleHandoffOptions = {},
): Detector {
  if (!(limit > 0 && limit < 1))
    throw new RangeError(`idleHandoff: chance is ${limit}; it must lie between 0 and 1`);
  return {
    id: "idle-handoff",
    cause: null,
    kind: "blindSpot",
    question: "Which handoffs were declared and never seen?",
    *detect(view) {
      if (view.level !== level) return;
      const pairs = unseenPairs(view, idle);
      const chances = holm(pairs.map(({ expected }) => Math.exp(-expected)));
      for (const [place, { services, expected }] of pairs.entries()) {
        const chance = chances[place]!;
        if (chance > limit) continue;
        for (const { volume, ...ends } of services) {
          const reason = { code: "idle-handoff", volume, expected, chance };
          yield { subject: handoffSubject(ends), reason, evidence: [] };
        }
      }
    },
  };
}

interface UnseenPair {
  readonly services: readonly IdleHandoff[];
  /** Exchanges that would have been seen between the two. */
  readonly expected: number;
}

/** Two of whom any exchange was to be seen and none was, with the deliveries between them. */
function unseenPairs({ handoffs }: View, idle: readonly IdleHandoff[]): readonly UnseenPair[] {
  const endsOf = ({ from, to, service }: IdleHandoff) => keyOf(from, to, service);
  const deliveries = new Set(
    handoffs
      .filter(({ flow }) => flow === "delivery")
      .map(({ from, to, service }) => keyOf(from, to, service)),
  );
  const unseen = idle.filter((handoff) => !handoff.pairKnown && deliveries.has(endsOf(handoff)));
  return Array.from(groupBy(unseen, ({ from, to }) => keyOf(from, to)).values(), (services) => ({
    services,
    expected: orderedSum(services.map(({ expected }) => expected ?? 0)),
  })).filter(({ expected }) => expected > 0);
}
