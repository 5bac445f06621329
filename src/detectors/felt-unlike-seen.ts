import { causeEvidence } from "./cause-evidence.js";
import type { Detector } from "./detector.js";
import { knownCauses } from "./known-causes.js";

/** Chance in either direction from which the two disagree: 0.95 in both together. */
const almostSurely = 0.975;

/**
 * Handoffs and parties of which people answer unlike what was counted, under one cause. Speaks when the strength
 * behind the answers is below the one behind the counts with a probability of 0.975 or more (`felt-worse-than-seen`:
 * what is counted misses what troubles people), or above it (`felt-better-than-seen`: they have got used to it, or
 * what is counted does not matter to them). A risk, for the weaker of the two is in the strength already; that the
 * other does not show it is how such a break stays unseen, or is mended in the wrong place.
 *
 * Both are drawn toward the average of their own source first, so that few answers hardly disagree with anything.
 * Silent where a cause has no answers that may be used, or no counts.
 */
export function feltUnlikeSeen(): Detector {
  return {
    id: "felt-unlike-seen",
    cause: null,
    kind: "risk",
    question: "Where do people feel what the counts do not show?",
    *detect(view) {
      for (const { subject, known } of knownCauses(view)) {
        const { rated, observed, ratedBelowObserved: below } = known;
        if (!rated || !observed || below === null) continue;
        const isWorse = below >= almostSurely;
        if (!isWorse && below > 1 - almostSurely) continue;
        const reason = {
          code: isWorse ? "felt-worse-than-seen" : "felt-better-than-seen",
          felt: rated.strength.mean,
          seen: observed.strength.mean,
          probability: isWorse ? below : 1 - below,
        };
        yield { subject, reason, evidence: causeEvidence(known), cause: known.cause };
      }
    },
  };
}
