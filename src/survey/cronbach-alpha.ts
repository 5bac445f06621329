import { orderedSum } from "../chain/ordered-sum.js";
import { sampleVariance } from "./sample-variance.js";

/** Variance of the totals, as a share of that of the items, below which it is only rounding. */
const rounding = 1e-12;

/**
 * Cronbach's α: how far several items measure one thing, so that their mean may stand for it. At most 1, from
 * about 0.7 it is commonly held sufficient; below 0 the items contradict each other.
 *
 * k/(k − 1) · (1 − Σ item variances / variance of the totals), with sample variances, for k items (Cronbach
 * 1951, *Coefficient alpha and the internal structure of tests*, Psychometrika 16).
 *
 * @param rows - one respondent a row, one item a column; only respondents who answered every item.
 * @returns `null` where it says nothing: fewer than two items or respondents, or all totals the same.
 * @throws RangeError for rows of different lengths.
 *
 * @example
 * ```ts
 * cronbachAlpha([[4, 3, 4], [5, 4, 5], [3, 3, 2], [4, 4, 4], [2, 1, 2]]); // 0.948...
 * ```
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== items))
    throw new RangeError("cronbachAlpha: every row must have an answer to each item");
  if (items < 2 || rows.length < 2) return null;
  const itemVariances = Array.from({ length: items }, (_, item) =>
    sampleVariance(rows.map((row) => row[item]!)),
  );
  const ofItems = orderedSum(itemVariances);
  const ofTotals = sampleVariance(rows.map(orderedSum));
  if (!(ofTotals > rounding * ofItems)) return null;
  return (items / (items - 1)) * (1 - ofItems / ofTotals);
}
