import type { Evidence } from "../chain/evidence.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { type Rating, votersOf } from "./voters-of.js";

/** The mean answer on its scale, kept for reading; figures use the favourable share. */
export interface MeanRating {
  /** The mean over people of each one's mean answer. */
  readonly mean: number;
  readonly scale: readonly [number, number];
}

/**
 * The mean of the ratings among some answers, each person counting once; `null` without ratings, where scales
 * differ, beside counts of answers, as the mean of the few who rated would tell of them alone, and where all gave the
 * same, as it would tell what each of them gave.
 */
export function meanRating(rated: readonly Evidence[]): MeanRating | null {
  const voters = votersOf(rated);
  const ratings = voters.flat();
  const [first] = ratings;
  if (first === undefined || ratings.length < rated.length) return null;
  const [lowest, highest] = first.scale;
  if (ratings.some(({ scale }) => scale[0] !== lowest || scale[1] !== highest)) return null;
  if (isUnanimous(ratings)) return null;
  const means = voters.map((own) => orderedSum(own.map(({ rating }) => rating)) / own.length);
  return { mean: orderedSum(means) / means.length, scale: [lowest, highest] };
}

/** Whether several people all gave the same answer. */
export function isUnanimous(ratings: readonly Rating[]): boolean {
  return ratings.length > 1 && ratings.every(({ rating }) => rating === ratings[0]!.rating);
}
