import type { Detector } from "./detector.js";
import { weakCause } from "./weak-cause.js";

/**
 * Handoffs and parties where the internal customer is poorly served, or not heeded.
 * Speaks when the evidence puts the strength below the target with a probability of 0.8 or more, or a
 * judgement puts it there; silent without evidence.
 */
export function weakCare(): Detector {
  return {
    id: "weak-care",
    cause: "care",
    kind: "break",
    question: "Which internal customers are poorly served or not heeded?",
    detect: (view) => weakCause("care", view),
  };
}
