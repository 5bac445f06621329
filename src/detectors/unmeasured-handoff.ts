import { handoffSubject } from "../chain/subject.js";
import type { Detector } from "./detector.js";

/** Handoffs of which nothing is known: no evidence and no declared strength. They are assumed to be like others. */
export function unmeasuredHandoff(): Detector {
  return {
    id: "unmeasured-handoff",
    cause: null,
    kind: "blindSpot",
    question: "Which handoffs has nobody looked at?",
    *detect({ handoffs }) {
      for (const handoff of handoffs) {
        if (handoff.status !== "unmeasured") continue;
        const reason = { code: "unmeasured-handoff", strength: handoff.strength.mean, loss: handoff.loss };
        yield { subject: handoffSubject(handoff), reason, evidence: [] };
      }
    },
  };
}
