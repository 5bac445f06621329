import { countedEvidence } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { placeKey } from "../chain/place-key.js";
import { handoffSubject } from "../chain/subject.js";
import { betweenInternal } from "./between-internal.js";
import { beyondUsual, type WrongExchanges } from "./beyond-usual.js";
import type { Detector, View } from "./detector.js";

/** When much is done again. */
export interface ReworkOptions {
  /** So many times the usual share of rework is too much; 1 or more. */
  readonly times?: number;
}

const indicator = "right-first-time";

/**
 * Handoffs over which work has to be done again more often than is usual in the chain. Speaks when the share of
 * exchanges that were counted as not right the first time (indicator `right-first-time`) is above `times` the
 * share over all such handoffs with a probability of 0.95 or more. Whether it is right often enough by the
 * target is another question, that of `weakCoordination`: a handoff can be good enough and still stand out.
 *
 * Silent without such counts, about handoffs that touch a customer, where work done again is a complaint and
 * not like work among colleagues, and where nothing is done again anywhere. What people say of it is not counted.
 *
 * Source: Swennen 2018, "Using Event Log Knowledge to Support Operational Excellence Techniques", for what
 * rework is in a log; the comparison with the chain's own prior is weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function rework({ times = 1.5 }: ReworkOptions = {}): Detector {
  if (!(times >= 1)) throw new RangeError(`rework: times is ${times}; it must be 1 or more`);
  return {
    id: "rework",
    cause: "coordination",
    kind: "break",
    question: "Where does work have to be done again?",
    *detect(view) {
      for (const { handoff, ...found } of beyondUsual(redoneExchanges(view), times)) {
        const { wrong: redone, total, usual, probability, strength } = found;
        const reason = { code: "rework", redone, exchanges: total, usual, times, probability };
        const evidence = { source: "observed", good: total - redone, total, strength } as const;
        yield {
          subject: handoffSubject(handoff),
          reason,
          evidence: [{ ...evidence, indicators: [indicator] }],
        };
      }
    },
  };
}

function redoneExchanges(view: View): readonly WrongExchanges[] {
  const rows = view.chain.evidence.filter(isCounted);
  if (rows.length === 0) return [];
  const handoffs = new Map(betweenInternal(view).map((handoff) => [placeKey(handoff), handoff]));
  return Array.from(groupBy(rows, placeKey)).flatMap(([key, own]) => {
    const handoff = handoffs.get(key);
    return handoff === undefined ? [] : [{ handoff, ...sumUp(own) }];
  });
}

function isCounted(row: Evidence): boolean {
  return row.indicator === indicator && sourceOf(row) === "observed";
}

function sumUp(rows: readonly Evidence[]): Omit<WrongExchanges, "handoff"> {
  const counted = countedEvidence(rows, () => "coordination").flatMap((row) => ("total" in row ? [row] : []));
  const total = orderedSum(counted.map((row) => row.total));
  return { wrong: total - orderedSum(counted.map(({ good }) => good)), total };
}
