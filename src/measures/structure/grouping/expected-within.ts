import type { GroupedTies } from "./grouped-ties.js";

/** How many ties stay within groups by chance. */
export interface ExpectedWithin {
  /** Of all groups together. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** Mean within each group, by its place. */
  readonly internal: readonly number[];
  /** Mean between each group and others, by its place. */
  readonly external: readonly number[];
}

/** A variance that is so small a part of the square of the ties is a rest of rounding. */
const rounding = 1e-13;

/**
 * Mean and deviation over all ways in which the members could be dealt to groups of these sizes, exactly: the
 * chance that the ends of one tie meet in a group, and those that two ties do, with one member in common or
 * with none.
 *
 * Sources: Moran (1948), "The interpretation of statistical maps"; Cliff & Ord (1981), *Spatial Processes*,
 * chapter 1.
 */
export function expectedWithin({ label, size, degree, one }: GroupedTies): ExpectedWithin {
  const members = label.length;
  const ties = one.length;
  const joined = degree.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const apart = (ties * (ties - 1)) / 2 - joined;
  const pair = chanceOf(size, members, 2);
  const triple = joined > 0 ? chanceOf(size, members, 3) : 0;
  const two = apart > 0 ? chanceOfTwoPairs(size, members) : 0;
  const mean = ties * pair;
  const variance = mean + 2 * (joined * triple + apart * two) - mean ** 2;
  return {
    mean,
    standardDeviation: variance > rounding * ties ** 2 ? Math.sqrt(variance) : 0,
    internal: Array.from(size, (count) => (ties * falling(count, 2)) / falling(members, 2)),
    external: Array.from(size, (count) => (2 * ties * count * (members - count)) / falling(members, 2)),
  };
}

/** The chance that so many members, drawn one after another, are all of one group. */
function chanceOf(size: Int32Array, members: number, drawn: number): number {
  return size.reduce((sum, count) => sum + falling(count, drawn), 0) / falling(members, drawn);
}

/** The chance that of four members drawn the first two are of one group, and the last two of one group. */
function chanceOfTwoPairs(size: Int32Array, members: number): number {
  let [pairs, squares, fours] = [0, 0, 0];
  for (const count of size) {
    pairs += falling(count, 2);
    squares += falling(count, 2) ** 2;
    fours += falling(count, 4);
  }
  return (pairs ** 2 - squares + fours) / falling(members, 4);
}

/** count · (count - 1) · …, as many factors as are drawn. */
function falling(count: number, drawn: number): number {
  let product = 1;
  for (let factor = 0; factor < drawn; factor++) product *= count - factor;
  return product;
}
