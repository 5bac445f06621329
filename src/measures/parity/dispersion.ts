import type { ObservedFigures } from "../../chain/evidence.js";
import { meanOf } from "../../survey/mean-of.js";
import { sampleVariance } from "../../survey/sample-variance.js";
import type { ChanceOfDifference } from "./chance-of-difference.js";
import type { ChanceOptions } from "./chance-options.js";
import { checkCounts, homogeneityTest } from "./homogeneity-test.js";

/** How evenly a giver serves its receivers, and whether chance would explain what is uneven. */
export interface Dispersion extends ChanceOfDifference {
  /** Receivers with a share. */
  readonly receivers: number;
  /** The plain mean of their shares: each receiver counts the same, however much it gets. */
  readonly mean: number;
  /** The share of the receiver that is served worst, 0..1. */
  readonly lowest: number;
  /** The share of the one served best. */
  readonly highest: number;
  /** `highest` − `lowest`. */
  readonly range: number;
  /**
   * Coefficient of variation: the standard deviation of the shares (with n − 1) by their mean; 0 where all are the
   * same. `null` where all shares are 0.
   */
  readonly variation: number | null;
}

/**
 * Whether a giver treats all its receivers in the same manner: how far the shares of good exchanges, or of favourable
 * answers, lie apart from receiver to receiver, and how likely chance alone would spread them as much
 * ({@link homogeneityTest}). Few exchanges spread widely by chance: read range and variation with the probability.
 *
 * @param counts - of each receiver the good ones of a total; those with a total of 0 do not count. Their order changes
 * nothing.
 * @returns `null` where there are fewer than two receivers with a total.
 * @throws RangeError for counts that are negative, not finite or more good than in total, and for an option out of
 * its range.
 *
 * @example
 * ```ts
 * const { range, probability } = dispersion([{ good: 9, total: 10 }, { good: 4, total: 10 }])!; // 0.5, 0.057...
 * ```
 */
export function dispersion(
  counts: readonly ObservedFigures[],
  options: ChanceOptions = {},
): Dispersion | null {
  checkCounts(counts);
  const served = counts.filter(({ total }) => total > 0);
  if (served.length < 2) return null;
  const shares = served.map(({ good, total }) => good / total).sort((a, b) => a - b);
  const [lowest, highest] = [shares[0]!, shares.at(-1)!];
  const mean = meanOf(shares);
  return {
    receivers: shares.length,
    mean,
    lowest,
    highest,
    range: highest - lowest,
    variation: mean > 0 ? Math.sqrt(sampleVariance(shares)) / mean : null,
    ...homogeneityTest(served, options),
  };
}
