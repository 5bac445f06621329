import type { Detector } from "./detector.js";
import { weakCause } from "./weak-cause.js";

/**
 * Handoffs and parties that are out of step: waiting, rework, unclear roles, clashing goals.
 * Speaks when the evidence puts the strength below the target with a probability of 0.8 or more, or a
 * judgement puts it there; silent without evidence.
 */
export function weakCoordination(): Detector {
  return {
    id: "weak-coordination",
    cause: "coordination",
    kind: "break",
    question: "Where are people out of step: waiting, doing things again, unclear who does what?",
    detect: (view) => weakCause("coordination", view),
  };
}
