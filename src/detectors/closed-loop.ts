import { partySubject } from "../chain/subject.js";
import type { Detector } from "./detector.js";

/**
 * Loops of deliveries that nothing can start: each party waits for another, so no service level can be told
 * for them and for whoever hangs on them. Usually a delivery that is really a request, or a supply from
 * outside that nobody declared.
 */
export function closedLoop(): Detector {
  return {
    id: "closed-loop",
    cause: null,
    kind: "blindSpot",
    question: "Where do parties only wait for each other?",
    *detect({ closedLoops }) {
      for (const [first, ...others] of closedLoops) {
        const reason = { code: "closed-loop", parties: others.length + 1, others };
        yield { subject: partySubject({ id: first! }), reason, evidence: [] };
      }
    },
  };
}
