import { almostCertain } from "../measures/status-of.js";
import type { Detector } from "./detector.js";

/**
 * A level of the continuum organisation, managers, employees, customer that fails its part, so that the service
 * suffers whatever the others do. Speaks of the weakest level where people were asked about customer orientation, if it
 * is below the target with a probability of 0.95 or more; by judgements alone, if these are below it. A risk: what
 * reaches the customer is told by the handoffs, not by this.
 *
 * Silent where nobody was asked about the `customerOrientationItems`, and of the customer's own level, which
 * handoffs into end customers tell by themselves.
 *
 * Source: see `continuum`.
 */
export function weakLevel(): Detector {
  return {
    id: "weak-level",
    cause: "coordination",
    kind: "risk",
    question: "Which level of the organisation fails its part toward the customer?",
    *detect({ care, target }) {
      const asked = care.continuum.levels.flatMap(({ level, strength, total, belowTarget }) =>
        level === "customer" || strength === null
          ? []
          : [{ level, strength: strength.mean, total, belowTarget }],
      );
      const [first, ...others] = asked;
      if (first === undefined) return;
      const weakest = others.reduce((least, next) => (next.strength < least.strength ? next : least), first);
      const { level, strength, total, belowTarget } = weakest;
      if (belowTarget === null ? strength >= target : belowTarget < almostCertain) return;
      const reason = { code: `weak-level-${level}`, strength, total, target, levels: asked.length };
      yield { subject: { type: "chain" }, reason, evidence: [] };
    },
  };
}
