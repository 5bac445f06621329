import { orderedSum } from "../chain/ordered-sum.js";
import { meanOf } from "./mean-of.js";
import { squaredDeviations } from "./sample-variance.js";

/** Difference between groups, as a share of that within them, below which it is only rounding. */
const rounding = 1e-12;

/** What belonging to a group tells of an answer. */
export interface IntraclassCorrelation {
  /**
   * ICC(1): how far one answer tells the group's; the share of the variance that lies between groups. At most
   * 1, below 0 where groups differ less than chance would have it.
   */
  readonly single: number;
  /** ICC(2): how reliably the group's mean tells groups apart. At most 1; 0.7 is commonly held sufficient. */
  readonly mean: number;
}

/**
 * Whether groups differ enough for their means to stand for them, by a one-way analysis of variance: with the
 * mean squares between (MSB) and within groups (MSW), ICC(1) = (MSB − MSW) / (MSB + (k − 1)·MSW) and ICC(2) =
 * (MSB − MSW) / MSB. Of groups of different sizes k = (N − Σn²/N) / (G − 1) (Bliese 2000, *Within-group
 * agreement, non-independence, and reliability*, in Klein & Kozlowski).
 *
 * @param groups - the answers of each group; empty groups do not count.
 * @returns `null` where it says nothing: fewer than two groups, no group of two, or no difference between
 * groups.
 *
 * @example
 * ```ts
 * intraclassCorrelation([[4, 5, 4], [3, 2, 3], [4, 4, 5]]); // { single: 0.709..., mean: 0.88 }
 * ```
 */
export function intraclassCorrelation(groups: readonly (readonly number[])[]): IntraclassCorrelation | null {
  const filled = groups.filter((group) => group.length > 0);
  const answers = filled.flat();
  const [count, total] = [filled.length, answers.length];
  if (count < 2 || total === count) return null;
  const grandMean = meanOf(answers);
  const between = filled.map((group) => group.length * (meanOf(group) - grandMean) ** 2);
  const betweenSquare = orderedSum(between) / (count - 1);
  const withinSquare = orderedSum(filled.map(squaredDeviations)) / (total - count);
  if (!(betweenSquare > rounding * withinSquare)) return null;
  const size = (total - orderedSum(filled.map(({ length }) => length ** 2)) / total) / (count - 1);
  const excess = betweenSquare - withinSquare;
  return { single: excess / (betweenSquare + (size - 1) * withinSquare), mean: excess / betweenSquare };
}
