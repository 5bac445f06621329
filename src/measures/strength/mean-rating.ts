import type { Evidence } from "../../chain/evidence.js";
import { orderedSum } from "../../chain/ordered-sum.js";

/** The mean answer on its scale, kept for reading; figures use the favourable share. */
export interface MeanRating {
  readonly mean: number;
  readonly scale: readonly [number, number];
}

/**
 * The mean of the ratings among some evidence; `undefined` without ratings, where scales differ, and beside counts
 * of answers: the mean of the few who rated would tell of them alone.
 */
export function meanRating(evidence: readonly Evidence[]): MeanRating | undefined {
  const ratings = evidence.flatMap((row) => ("rating" in row ? row : []));
  const [first] = ratings;
  if (first === undefined || ratings.length < evidence.length) return undefined;
  const [lowest, highest] = first.scale;
  if (ratings.some(({ scale }) => scale[0] !== lowest || scale[1] !== highest)) return undefined;
  return { mean: orderedSum(ratings.map(({ rating }) => rating)) / ratings.length, scale: [lowest, highest] };
}
