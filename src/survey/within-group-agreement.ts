import { meanOf } from "./mean-of.js";
import { sampleVariance } from "./sample-variance.js";

/**
 * How far the people of one group agree, from 0 (as if they had answered by chance, or worse) to 1 (all the
 * same): r_wg for one item, r_wg(j) for several. From about 0.7 the group's mean is commonly held to stand
 * for the group.
 *
 * With r = mean variance of the items / (A² − 1)/12, the variance of answers spread evenly over A options:
 * J(1 − r) / (J(1 − r) + r) for J items, clamped to 0..1 (James, Demaree & Wolf 1984, *Estimating
 * within-group interrater reliability with and without response bias*, Journal of Applied Psychology 69).
 *
 * @param items - of each item the answers of the group. Items that fewer than two people answered tell
 * nothing of agreement and are left out.
 * @param options - A, the number of answers that a person could choose from, one apart: 5 on a scale of 1 to
 * 5.
 * @returns `null` where no item has two answers, such as in a group of one.
 * @throws RangeError for `options` that is no whole number of at least 2.
 *
 * @example
 * ```ts
 * withinGroupAgreement([[4, 4, 5, 4, 3]], 5); // 0.75
 * ```
 */
export function withinGroupAgreement(items: readonly (readonly number[])[], options: number): number | null {
  if (!Number.isInteger(options) || options < 2)
    throw new RangeError("withinGroupAgreement: options must be a whole number of at least 2");
  const rated = items.filter((answers) => answers.length > 1);
  if (rated.length === 0) return null;
  const ratio = meanOf(rated.map(sampleVariance)) / ((options ** 2 - 1) / 12);
  if (!(ratio < 1)) return 0;
  const agreed = rated.length * (1 - ratio);
  return agreed / (agreed + ratio);
}
