import type { ObservedFigures } from "../../chain/evidence.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import {
  asLargeAs,
  type ChanceOfDifference,
  estimatedProbability,
  mostArrangements,
} from "./chance-of-difference.js";
import { type ChanceOptions, checkChance } from "./chance-options.js";
import { drawTable } from "./draw-table.js";
import { everyTable, type Margins } from "./every-table.js";
import { logChoices } from "./log-factorial.js";
import { type Random, seededRandom } from "./seeded-random.js";

/**
 * Whether shares are the same everywhere: how likely chance alone would spread the good ones as unevenly over the
 * totals, or more so, by Pearson's chi-square. It goes through all tables with these totals where there are at most
 * 20,000, else it draws as many as `permutations` says; it never relies on counts being large. This is the test of
 * {@link permutationTest} for good and bad ones, told by counts. Order changes nothing.
 *
 * Sources: Pearson 1900; Freeman & Halton 1951, *Note on an exact treatment of contingency*, Biometrika 38 (all
 * tables); Phipson & Smyth 2010 (random ones).
 *
 * @param counts - good ones of a total each, rounded to whole numbers. Totals of 0 do not count. With fewer than two
 * others, or where all are good or none is, the probability is 1.
 * @throws RangeError for counts that are negative, not finite or more good than in total, and for an option out of
 * its range.
 *
 * @example
 * ```ts
 * homogeneityTest([{ good: 9, total: 10 }, { good: 4, total: 10 }]); // { probability: 0.057..., exact: true }
 * ```
 */
export function homogeneityTest(
  counts: readonly ObservedFigures[],
  { seed = 1, permutations = 9999 }: ChanceOptions = {},
): ChanceOfDifference {
  checkChance({ seed, permutations });
  checkCounts(counts);
  const table = wholeCounts(counts);
  const margins = { totals: table.map(({ total }) => total), good: sumOf(table.map(({ good }) => good)) };
  const all = sumOf(margins.totals);
  const unevenness = unevennessOf(margins, all);
  const share = margins.good / Math.max(all, 1);
  const threshold = asLargeAs(unevenness(table.map(({ good }) => good)), all * share * (1 - share));
  const probability = exactProbability(margins, all, unevenness, threshold);
  if (probability !== null) return { probability, exact: true };
  const drawn = drawnTables(margins, all, seededRandom(seed), permutations, unevenness);
  return { probability: estimatedProbability(drawn, threshold), exact: false };
}

/** Throws where counts cannot be counts. */
export function checkCounts(counts: readonly ObservedFigures[]): void {
  const wrong = counts.some(({ good, total }) => !(good >= 0 && good <= total && total < Infinity));
  if (wrong) throw new RangeError("counts must be finite, not negative, and good at most total");
}

/** Counts without empty ones, the largest totals first, so that the order they came in does not matter. */
function wholeCounts(counts: readonly ObservedFigures[]): readonly ObservedFigures[] {
  return counts
    .map(({ good, total }) => ({ good: Math.round(good), total: Math.round(total) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || b.good - a.good);
}

/** The chi-square of a table, but for a factor that is the same for all: the sum of squares between its shares. */
function unevennessOf({ totals, good }: Margins, all: number): (table: readonly number[]) => number {
  const share = good / Math.max(all, 1);
  return (table) =>
    table.reduce((sum, got, place) => sum + (got - totals[place]! * share) ** 2 / totals[place]!, 0);
}

/** `null` where there are too many tables. */
function exactProbability(
  margins: Margins,
  all: number,
  unevenness: (table: readonly number[]) => number,
  threshold: number,
): number | null {
  if (exceeds(everyTable(margins), mostArrangements)) return null;
  const ways = logChoices(all, margins.good);
  const chances = Array.from(everyTable(margins), (table) => ({
    isExtreme: unevenness(table) >= threshold,
    chance: Math.exp(logWays(table, margins) - ways),
  }));
  const extreme = chances.filter(({ isExtreme }) => isExtreme);
  return sumOfChances(extreme) / sumOfChances(chances);
}

function exceeds(items: Iterable<unknown>, most: number): boolean {
  let count = 0;
  for (const _ of items) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

function sumOfChances(tables: readonly { readonly chance: number }[]): number {
  return orderedSum(tables.map(({ chance }) => chance));
}

function logWays(table: readonly number[], { totals }: Margins): number {
  return table.reduce((sum, got, place) => sum + logChoices(totals[place]!, got), 0);
}

function* drawnTables(
  margins: Margins,
  all: number,
  random: Random,
  count: number,
  unevenness: (table: readonly number[]) => number,
): Iterable<number> {
  for (let draw = 0; draw < count; draw += 1) yield unevenness(drawTable(margins, all, random));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
