import type { Detector } from "./detector.js";
import { weakCause } from "./weak-cause.js";

/**
 * Handoffs and parties whose information is weak: it does not arrive, is late, wrong, incomplete or unanswered.
 * Speaks when the evidence puts the strength below the target with a probability of 0.8 or more, or a
 * judgement puts it there; silent without evidence.
 */
export function weakInformation(): Detector {
  return {
    id: "weak-information",
    cause: "information",
    kind: "break",
    question: "Where does what people need to know not arrive, or arrive late, wrong or incomplete?",
    detect: (view) => weakCause("information", view),
  };
}
