import { almostCertain } from "../measures/status-of.js";
import { causeEvidence } from "./cause-evidence.js";
import type { Detector } from "./detector.js";
import { knownCauses } from "./known-causes.js";

/**
 * Handoffs and parties of which people get less than they expect, under the cause that they were asked about.
 * Speaks when on the mean what they get, P, falls short of what they expect, E, with a probability of 0.95 or
 * more. The gap P − E is told as a share of the scale, -1 to 1, so that scales of any length can be compared.
 *
 * `weakInformation` and its like count who got what they expected; this asks by how much it fell short, so that a
 * few who miss much weigh like many who miss a little. Each can speak without the other. The mean gap is not drawn
 * toward that of other handoffs: of many at which people get just what they expect, one in twenty speaks by chance.
 *
 * Silent where nobody told what they expected, or too few for their gaps to be used.
 *
 * Source: Parasuraman, Zeithaml & Berry 1988, "SERVQUAL", *Journal of Retailing* 64(1): 12–40, for the gap;
 * the probability is that of Student's t.
 */
export function expectationGap(): Detector {
  return {
    id: "expectation-gap",
    cause: null,
    kind: "break",
    question: "Where do people get less than they expect?",
    *detect(view) {
      for (const { subject, known } of knownCauses(view)) {
        const expectation = known.rated?.expectation;
        if (!expectation || expectation.shortfall < almostCertain) continue;
        const { gap, low, high, people, shortfall } = expectation;
        const reason = { code: "expectation-gap", gap, low, high, people, shortfall };
        const evidence = causeEvidence(known).filter(({ source }) => source === "rated");
        yield { subject, reason, evidence, cause: known.cause };
      }
    },
  };
}
