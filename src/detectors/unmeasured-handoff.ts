import { handoffSubject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import type { Detector } from "./detector.js";

/**
 * Handoffs of which nothing is known: no evidence and no declared strength. They are assumed to be like others. Silent
 * where people were asked but their answers may not be used: that somebody looked is another blind spot.
 */
export function unmeasuredHandoff(): Detector {
  return {
    id: "unmeasured-handoff",
    cause: null,
    kind: "blindSpot",
    question: "Which handoffs has nobody looked at?",
    *detect({ handoffs, withheld }) {
      const asked = new Set(withheld.map(({ subject }) => subjectKey(subject)));
      for (const handoff of handoffs) {
        if (handoff.status !== "unmeasured" || asked.has(subjectKey(handoffSubject(handoff)))) continue;
        const reason = { code: "unmeasured-handoff", strength: handoff.strength.mean, loss: handoff.loss };
        yield { subject: handoffSubject(handoff), reason, evidence: [] };
      }
    },
  };
}
