import { orderedSum } from "./ordered-sum.js";
import type { LiftedFigure } from "./party.js";

/**
 * The mean of figures by their weights, and the sum of the weights; the plain mean where all weights are 0,
 * `undefined` of nothing. The order of the figures does not change a bit of the answer.
 */
export function weightedMean(figures: readonly LiftedFigure[]): LiftedFigure | undefined {
  if (figures.length === 0) return undefined;
  const weight = orderedSum(figures.map((figure) => figure.weight));
  const mean =
    weight > 0
      ? orderedSum(figures.map((figure) => figure.mean * figure.weight)) / weight
      : orderedSum(figures.map((figure) => figure.mean)) / figures.length;
  return { mean, weight };
}
