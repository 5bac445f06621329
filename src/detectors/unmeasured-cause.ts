import { type Cause, causes } from "../chain/indicator.js";
import { handoffSubject } from "../chain/subject.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import type { Detector } from "./detector.js";

/**
 * Causes that nobody looked at: one sign for the whole chain where a cause was measured nowhere, else one for
 * every handoff that was looked at under other causes only. Silent about handoffs without any evidence.
 */
export function unmeasuredCause(): Detector {
  return {
    id: "unmeasured-cause",
    cause: null,
    kind: "blindSpot",
    question: "Which causes of breaks has nobody asked about?",
    *detect({ handoffs }) {
      const measured = handoffs.filter((handoff) => handoff.causes.length > 0);
      if (measured.length === 0) return;
      for (const cause of causes) {
        const missing = measured.filter((handoff) => !looksAt(handoff, cause));
        const everywhere = missing.length === measured.length;
        const reason = { code: everywhere ? "cause-nowhere" : "cause-unmeasured", cause };
        if (everywhere) yield { subject: { type: "chain" }, reason, evidence: [], cause };
        else
          for (const handoff of missing)
            yield { subject: handoffSubject(handoff), reason, evidence: [], cause };
      }
    },
  };
}

function looksAt(handoff: HandoffFigures, cause: Cause): boolean {
  return handoff.causes.some((figures) => figures.cause === cause);
}
