import { quantileOf } from "./quantile-of.js";

/** The median of numbers in any order; `null` of none. */
export function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantileOf(Float64Array.from(values).sort(), 0.5);
}
