import { causes } from "../chain/indicator.js";
import type { Detector } from "./detector.js";

/**
 * Causes that were not looked at on every handoff that was looked at at all: one sign a cause, with how many
 * handoffs lack it. Silent on a chain without evidence.
 */
export function unmeasuredCause(): Detector {
  return {
    id: "unmeasured-cause",
    cause: null,
    kind: "blindSpot",
    question: "Which causes of breaks has nobody asked about?",
    *detect({ handoffs }) {
      const measured = handoffs.filter((handoff) => handoff.causes.length > 0);
      for (const cause of causes) {
        const missing = measured.filter((handoff) =>
          handoff.causes.every((figures) => figures.cause !== cause),
        ).length;
        if (missing === 0) continue;
        const code = missing === measured.length ? "cause-nowhere" : "cause-unmeasured";
        const reason = { code, cause, handoffs: missing, measured: measured.length };
        yield { subject: { type: "chain" }, reason, evidence: [], cause };
      }
    },
  };
}
