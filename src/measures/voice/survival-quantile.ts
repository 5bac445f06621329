import { groupBy } from "../../chain/group-by.js";

/** One stretch of time, 0 hours or more, and whether its end was seen or only that it lasted so long. */
export interface Spell {
  readonly hours: number;
  readonly ended: boolean;
}

/** Rounding of the curve, a product of as many shares as there are ends. */
const rounding = 1e-9;

/**
 * The time by which a share of stretches has ended, told by the product-limit curve, in which a stretch without
 * end counts for as long as it was watched. Where the curve rests at exactly that share, the middle of its rest,
 * so that the median of stretches that all ended is the plain one; where it rests so to the end, its beginning.
 * `null` where the curve never gets there.
 *
 * Source: Kaplan & Meier 1958, Journal of the American Statistical Association 53:457-481.
 *
 * @param share - 0..1 of stretches that have ended.
 */
export function survivalQuantile(spells: readonly Spell[], share: number): number | null {
  const times = [...groupBy(spells, ({ hours }) => hours)].sort(([a], [b]) => a - b);
  let [watched, going, resting] = [spells.length, 1, null as number | null];
  for (const [hours, group] of times) {
    const ends = group.filter(({ ended }) => ended).length;
    if (ends > 0 && resting !== null) return (resting + hours) / 2;
    going *= 1 - ends / watched;
    watched -= group.length;
    if (ends > 0 && going < 1 - share - rounding) return hours;
    if (ends > 0 && going <= 1 - share + rounding) resting = hours;
  }
  return resting;
}
