import { orderedSum } from "../../chain/ordered-sum.js";
import { meanOf } from "../../survey/mean-of.js";
import { squaredDeviations } from "../../survey/sample-variance.js";
import {
  asLargeAs,
  type ChanceOfDifference,
  estimatedProbability,
  mostArrangements,
} from "./chance-of-difference.js";
import { type ChanceOptions, checkChance } from "./chance-options.js";
import { cliffsDelta } from "./cliffs-delta.js";
import { drawnArrangements } from "./drawn-arrangements.js";
import { everyArrangement } from "./every-arrangement.js";
import { countArrangements, type Pool } from "./pool.js";
import { seededRandom } from "./seeded-random.js";

/** Differences, as a share of the largest value, up to which they are only rounding. */
const rounding = 1e-12;

/** Whether groups differ, and how much. */
export interface GroupDifference extends ChanceOfDifference {
  /**
   * Of two groups Cliff's delta, -1..1: how much more often a value of the first is above one of the second than
   * below; 0 where neither is. Of more groups eta squared, 0..1: the share of all squared distances from the mean that
   * lies between groups.
   */
  readonly effect: number;
}

/**
 * Whether groups are treated alike: how likely the difference between their means, or a larger one in either
 * direction, would come about if the same values had fallen to the same numbers of people at random. It needs no
 * bell curve and holds for ratings, shares and waits alike.
 *
 * The difference is that of the means of two groups, the sum of squares between the means of more. All arrangements
 * are gone through where there are at most 20,000 (two groups of eight: 12,870), else as many as `permutations` says
 * are drawn at random. What is equal but for rounding counts as just as large. The order of the groups and of the
 * values in them changes nothing but the sign of Cliff's delta. Two groups of one never differ: no
 * probability is below one in the number of arrangements.
 *
 * Sources: Fisher 1935, *The Design of Experiments*, and Pitman 1937 (the test); Phipson & Smyth 2010 (the estimate);
 * Cliff 1993, *Dominance statistics*, Psychological Bulletin 114; for eta squared Cohen 1988, *Statistical Power
 * Analysis for the Behavioral Sciences*.
 *
 * @param groups - the values of each group; empty groups do not count.
 * @returns `null` where it says nothing: fewer than two groups with values, or values that are all the same.
 * @throws RangeError for a value that is not a finite number, without naming it, and for an option out of its range.
 *
 * @example
 * ```ts
 * permutationTest([[4, 5, 5], [1, 2, 1]]); // { probability: 0.1, exact: true, effect: 1 }
 * ```
 */
export function permutationTest(
  groups: readonly (readonly number[])[],
  { seed = 1, permutations = 9999 }: ChanceOptions = {},
): GroupDifference | null {
  checkChance({ seed, permutations });
  const filled = groups.filter((group) => group.length > 0);
  if (!filled.flat().every(Number.isFinite))
    throw new RangeError("permutationTest: every value must be a finite number");
  const centred = centredGroups(filled);
  if (filled.length < 2 || centred === null) return null;
  const between = orderedSum(centred.map((group) => orderedSum(group) ** 2 / group.length));
  const whole = squaredDeviations(centred.flat());
  const [one, other] = filled;
  return {
    ...chanceOf(poolOf(centred), asLargeAs(between, whole), { seed, permutations }),
    effect: filled.length === 2 ? cliffsDelta(one!, other!) : Math.min(1, between / whole),
  };
}

/** The groups with values measured from the mean of all, the largest being about 1; `null` where all are the same. */
function centredGroups(groups: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const largest = largestOf(groups.flat());
  const scaled = groups.map((group) => group.map((value) => (largest > 0 ? value / largest : 0)));
  const mean = meanOf(scaled.flat());
  const centred = scaled.map((group) => group.map((value) => value - mean));
  return largestOf(centred.flat()) > rounding ? centred : null;
}

function largestOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

function poolOf(groups: readonly (readonly number[])[]): Pool {
  return {
    values: groups.flat().sort((a, b) => a - b),
    sizes: groups.map(({ length }) => length).sort((a, b) => a - b),
  };
}

function chanceOf(
  pool: Pool,
  threshold: number,
  { seed, permutations }: Required<ChanceOptions>,
): ChanceOfDifference {
  const ways = countArrangements(pool);
  if (ways > mostArrangements) {
    const drawn = drawnArrangements(pool, seededRandom(seed), permutations);
    return { probability: estimatedProbability(drawn, threshold), exact: false };
  }
  let atLeast = 0;
  for (const between of everyArrangement(pool)) if (between >= threshold) atLeast += 1;
  return { probability: atLeast / ways, exact: true };
}
