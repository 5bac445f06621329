import { orderedSum } from "../chain/ordered-sum.js";

/** A gap between what was met with and what was expected, and how much it matters. */
export interface WeighedGap {
  /** Perceived less expected, P − E: below 0 where the receiver gets less than expected. */
  readonly gap: number;
  /** Importance, 0 or more, in points of any total. */
  readonly weight: number;
}

/**
 * The mean of gaps by importance, Σ w·(P − E) / Σ w; with equal weights the plain mean (SERVQUAL:
 * Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64; inside an organisation INTSERVQUAL: Frost &
 * Kumar 2000, Journal of Services Marketing 14). Differences of answers are less reliable than the answers,
 * so tell both beside the gap.
 *
 * @returns `null` of nothing, and where all weights are 0.
 * @throws RangeError for a weight below 0.
 *
 * @example
 * ```ts
 * weightedGap([{ gap: -1.9, weight: 60 }, { gap: 0.1, weight: 40 }]); // -1.1
 * ```
 */
export function weightedGap(gaps: readonly WeighedGap[]): number | null {
  if (gaps.some(({ weight }) => weight < 0)) throw new RangeError("weightedGap: weights must be 0 or more");
  const weights = orderedSum(gaps.map(({ weight }) => weight));
  if (!(weights > 0)) return null;
  return orderedSum(gaps.map(({ gap, weight }) => gap * weight)) / weights;
}
