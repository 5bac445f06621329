import { difference, inverse, product } from "./remainder-of.js";

/** Published sums, combined: what is left of the answers in it, and how much of which sum went into it. */
export interface Combination {
  /** Weight by class of answers; what is not there has vanished. Remainders, see `remainder-of.ts`. */
  readonly shows: ReadonlyMap<number, number>;
  /** Weight by sum. */
  readonly of: ReadonlyMap<number, number>;
}

/**
 * All combinations in which every class that `vanishes` has vanished: as many independent ones as there are. Gaussian
 * elimination, row by row, the sparsest first.
 */
export function combinationsWithout(
  rows: readonly Combination[],
  vanishes: (column: number) => boolean,
): readonly Combination[] {
  const pivots = new Map<number, Combination>();
  const left: Combination[] = [];
  for (const row of rows.toSorted((a, b) => a.shows.size - b.shows.size)) {
    const reduced = reduce(row, pivots);
    const column = [...reduced.shows.keys()].find(vanishes);
    if (column === undefined) left.push(reduced);
    else pivots.set(column, reduced);
  }
  return left;
}

/** The combinations that are independent in what they show; those that show nothing new are left out. */
export function independent(rows: readonly Combination[]): readonly Combination[] {
  const pivots = new Map<number, Combination>();
  for (const row of rows) {
    const reduced = reduce(row, pivots);
    const [column] = reduced.shows.keys();
    if (column !== undefined) pivots.set(column, reduced);
  }
  return [...pivots.values()];
}

/**
 * All combinations that do without one of the sums. One that shows nothing, but that some sums make up another, serves
 * first to do without it.
 */
export function withoutSum(rows: readonly Combination[], sum: number): readonly Combination[] {
  const using = rows.filter(({ of }) => of.has(sum));
  const [pivot] = using.sort((a, b) => a.shows.size - b.shows.size);
  if (pivot === undefined) return rows;
  const scale = inverse(pivot.of.get(sum)!);
  return rows
    .filter((row) => row !== pivot)
    .map((row) => (row.of.has(sum) ? less(row, product(row.of.get(sum)!, scale), pivot) : row));
}

/**
 * A row with every pivot's class made to vanish; itself where none is in it. A class that one step brings back is met
 * again, as a map's new keys are visited last; none comes back twice, for no pivot shows the class of an earlier one.
 */
function reduce(row: Combination, pivots: ReadonlyMap<number, Combination>): Combination {
  if (![...row.shows.keys()].some((column) => pivots.has(column))) return row;
  const reduced = copy(row);
  for (const column of reduced.shows.keys()) {
    const pivot = pivots.get(column);
    if (pivot === undefined) continue;
    const factor = product(reduced.shows.get(column)!, inverse(pivot.shows.get(column)!));
    subtract(reduced.shows, factor, pivot.shows);
    subtract(reduced.of, factor, pivot.of);
  }
  return reduced;
}

function less(row: Combination, factor: number, other: Combination): Combination {
  const left = copy(row);
  subtract(left.shows, factor, other.shows);
  subtract(left.of, factor, other.of);
  return left;
}

function copy({ shows, of }: Combination) {
  return { shows: new Map(shows), of: new Map(of) };
}

function subtract(from: Map<number, number>, factor: number, weights: ReadonlyMap<number, number>): void {
  for (const [key, weight] of weights) {
    const rest = difference(from.get(key) ?? 0, product(factor, weight));
    if (rest === 0) from.delete(key);
    else from.set(key, rest);
  }
}
