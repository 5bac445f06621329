/** How likely chance alone would bring about a difference as large as the one seen, or larger. */
export interface ChanceOfDifference {
  /** Above 0, at most 1. */
  readonly probability: number;
  /** Whether every possible arrangement was looked at; else it is an estimate from random ones. */
  readonly exact: boolean;
}

/** Arrangements up to which all are looked at. */
export const mostArrangements = 20_000;

/**
 * From which size on a sum of squares counts as at least as large as the one seen. Sums that are equal on paper
 * differ by rounding, so their roots may differ by a billionth of the root of the whole.
 */
export function asLargeAs(seen: number, whole: number): number {
  return Math.max(0, Math.sqrt(seen) - 1e-9 * Math.sqrt(whole)) ** 2;
}

/**
 * The probability that random arrangements give: the one seen is counted among them, so that it is never 0 and
 * never too small on average (Phipson & Smyth 2010, *Permutation p-values should never be zero*, Statistical
 * Applications in Genetics and Molecular Biology 9).
 */
export function estimatedProbability(statistics: Iterable<number>, threshold: number): number {
  let [atLeast, drawn] = [1, 1];
  for (const statistic of statistics) {
    drawn += 1;
    if (statistic >= threshold) atLeast += 1;
  }
  return atLeast / drawn;
}
