import type { Status } from "./chain-figures.js";

/** Probability of being below the target from which a figure is broken, and from which it is suspect. */
export const almostCertain = 0.95;
const likely = 0.8;
/** Loss from which a sound figure is costly, in points of the overall service level (0..1). */
export const costlyLoss = 0.05;

/** Where a figure stands; a judged or declared one has no probability and is held against the target itself. */
export function statusOf(mean: number, belowTarget: number | null, target: number, loss: number): Status {
  if (belowTarget === null ? mean < target : belowTarget >= almostCertain) return "broken";
  if (belowTarget !== null && belowTarget >= likely) return "suspect";
  return loss >= costlyLoss ? "costly" : "sound";
}
