import { type Cause, causes } from "../chain/indicator.js";
import { handoffSubject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import type { Detector, View } from "./detector.js";

/**
 * Causes that were not looked at on every handoff that was looked at at all: one sign a cause, with how many
 * handoffs lack it. Where people were asked but their answers may not be used, it was looked at. Silent on a
 * chain without evidence.
 */
export function unmeasuredCause(): Detector {
  return {
    id: "unmeasured-cause",
    cause: null,
    kind: "blindSpot",
    question: "Which causes of breaks has nobody asked about?",
    *detect(view) {
      const measured = view.handoffs.filter((handoff) => handoff.causes.length > 0);
      for (const cause of causes) {
        const asked = askedInVain(view, cause);
        const missing = measured.filter(
          (handoff) => lacks(handoff, cause) && !isAmong(asked, handoff),
        ).length;
        if (missing === 0) continue;
        const code = missing === measured.length ? "cause-nowhere" : "cause-unmeasured";
        const reason = { code, cause, handoffs: missing, measured: measured.length };
        yield { subject: { type: "chain" }, reason, evidence: [], cause };
      }
    },
  };
}

function lacks({ causes: known }: HandoffFigures, cause: Cause): boolean {
  return known.every((figures) => figures.cause !== cause);
}

/** Subjects about which people answered under a cause, but too few for their answers to be used. */
function askedInVain({ withheld }: View, cause: Cause): ReadonlySet<string> {
  return new Set(withheld.filter((cell) => cell.cause === cause).map(({ subject }) => subjectKey(subject)));
}

function isAmong(subjects: ReadonlySet<string>, handoff: HandoffFigures): boolean {
  return subjects.size > 0 && subjects.has(subjectKey(handoffSubject(handoff)));
}
