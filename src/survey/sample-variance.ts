import { orderedSum } from "../chain/ordered-sum.js";
import { meanOf } from "./mean-of.js";

/**
 * The variance of a sample, with n − 1; 0 of numbers that are all the same, `NaN` of fewer than two. Their
 * order does not change a bit of it.
 */
export function sampleVariance(values: readonly number[]): number {
  return squaredDeviations(values) / (values.length - 1);
}

/** The sum of squared distances from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const mean = meanOf(values);
  return orderedSum(values.map((value) => (value - mean) ** 2));
}
