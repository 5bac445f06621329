import { orderedSum } from "../chain/ordered-sum.js";

/** The plain mean; of numbers that are all the same that very number, unrounded. `NaN` of none. */
export function meanOf(values: readonly number[]): number {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return first;
  return orderedSum(values) / values.length;
}
