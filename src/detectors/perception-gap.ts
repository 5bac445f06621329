import { almostCertain } from "../measures/status-of.js";
import { causeEvidence } from "./cause-evidence.js";
import type { Detector } from "./detector.js";
import { knownCauses } from "./known-causes.js";

/**
 * Handoffs whose giver thinks well of its service while the receiver does not, under one cause. Speaks when the
 * givers' strength is good enough by the target, the receivers' is not, and the receivers think less of it with a
 * probability of 0.95 or more. A risk: who sees no fault mends none. What the break itself costs is told by
 * `weakInformation` and its like, from the receivers' answers; the givers' are in no strength.
 *
 * Silent where givers were not asked (`side: "giver"` of their answers), or where the answers of either side may
 * not be used.
 *
 * Source: Frost & Kumar 2000, "INTSERVQUAL", *Journal of Services Marketing* 14(5): 358–377, who hold the views of
 * internal suppliers against those of internal customers; here both judge the same service, by posterior.
 */
export function perceptionGap(): Detector {
  return {
    id: "perception-gap",
    cause: null,
    kind: "risk",
    question: "Who thinks well of a service that its receiver does not think well of?",
    *detect(view) {
      const { target } = view;
      for (const { subject, known } of knownCauses(view)) {
        const { rated, givers, ratedBelowGivers: probability } = known;
        if (!rated || !givers || probability === null || probability < almostCertain) continue;
        const [told, felt] = [givers.strength.mean, rated.strength.mean];
        if (told < target || felt >= target) continue;
        const reason = { code: "perception-gap", givers: told, receivers: felt, target, probability };
        const evidence = causeEvidence(known).filter(({ source }) => source === "rated");
        yield { subject, reason, evidence, cause: known.cause };
      }
    },
  };
}
