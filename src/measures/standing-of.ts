import { estimateOf } from "./cause-figures.js";
import type { HandoffFigures } from "./chain-figures.js";
import { statusOf } from "./status-of.js";
import { type Strengths, weakestOf } from "./strength/measure-strength.js";

/** How strong a handoff or party is, what that rests on, and how it stands against the target. */
export function standingOf(
  { basis, mean, byCause }: Strengths,
  subject: number,
  target: number,
  loss: number,
): Pick<HandoffFigures, "strength" | "basis" | "status" | "belowTarget"> {
  const posterior = weakestOf(byCause[subject]!)?.posterior;
  const belowTarget = posterior?.belowTarget ?? null;
  const isAssumed = basis[subject] === "assumed";
  return {
    strength: estimateOf(mean[subject]!, posterior),
    basis: basis[subject]!,
    status: isAssumed ? "unmeasured" : statusOf(mean[subject]!, belowTarget, target, loss),
    belowTarget,
  };
}
