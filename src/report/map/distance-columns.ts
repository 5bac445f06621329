import type { Adjacency } from "../../measures/graph/adjacency.js";
import { filledDistances } from "./filled-distances.js";

/** What parties are put into columns by. */
export interface PartyDistances {
  /** Expected handoffs to the end customer, `null` where no way leads there; 0 for customers alone. */
  readonly distance: readonly (number | null)[];
  /** From each party to all it has handoffs with, both ways, each once. */
  readonly ties: Adjacency;
  /** From each party to those it serves. */
  readonly serves: Adjacency;
}

/** Columns of a map, the furthest from the end customer first. */
export interface DistanceColumns {
  readonly count: number;
  /** By party. */
  readonly column: Int32Array;
}

/** What counts against a way to make columns. */
export interface ColumnCosts {
  /** Each tie inside a column; half as much in the outermost ones, where it has room beside them. */
  readonly inside: number;
  /** Each tie that passes from a column to the next. */
  readonly passing: number;
  /** A border between parties of nearly the same distance. */
  readonly near: number;
}

/** What always counts: each column, rows beyond the usual (squared), a border between equal distances. */
const always = { column: 1, row: 0.35, split: 8 };

/** Rows for as many parties, so that a map is wider than it is high. */
export function usualRows(parties: number): number {
  return Math.max(4, Math.round(1.6 * Math.sqrt(parties)));
}

/**
 * Puts parties into columns by their distance from the end customer: who stands in a later column is never further
 * than who stands in one before. Where one column ends and the next begins is chosen, of all ways there are, at the
 * least cost. Customers stand by themselves in the last column, those from whom no way leads to a customer in the
 * first ones.
 */
export function distanceColumns(parties: PartyDistances, costs: ColumnCosts): DistanceColumns {
  const distance = filledDistances(parties.distance, parties.serves);
  const order = Int32Array.from(distance.keys()).sort((a, b) => distance[a] - distance[b] || a - b);
  const ends = bestEnds(order, distance, parties, costs);
  const column = new Int32Array(order.length);
  let next = 0;
  for (const [place, end] of ends.entries()) {
    while (next < end) column[order[next++]] = ends.length - 1 - place;
  }
  return { count: ends.length, column };
}

/** Ends of the columns in the order of distance, nearest first, at the least cost: by dynamic programming. */
function bestEnds(
  order: Int32Array,
  distance: Float64Array,
  { distance: known, ties }: PartyDistances,
  costs: ColumnCosts,
): readonly number[] {
  const { length } = order;
  const place = new Int32Array(length);
  for (let at = 0; at < length; at += 1) place[order[at]] = at;
  const border = borderCosts(order, distance, passingTies(order, place, ties), costs);
  const least = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(length + 1);
  const rows = usualRows(length);
  least[0] = 0;
  for (let end = 1; end <= length; end += 1) {
    let inside = 0;
    const isOuter = end === length || isApart(order[end - 1], order[end], known);
    for (let start = end - 1; start >= 0; start -= 1) {
      if (start < end - 1 && isApart(order[start], order[start + 1], known)) break;
      inside += countBetween(order[start], start, end, place, ties);
      const long = Math.max(0, end - start - rows);
      const each = start === 0 || isOuter ? costs.inside / 2 : costs.inside;
      const total = least[start] + border[start] + always.column + each * inside + always.row * long * long;
      if (total < least[end] - 1e-9) [least[end], before[end]] = [total, start];
    }
  }
  const ends: number[] = [];
  for (let end = length; end > 0; end = before[end]) ends.push(end);
  return ends.reverse();
}

/** Never in one column: a customer and who is none, who has a way to the customer and who has none. */
function isApart(nearer: number, further: number, known: readonly (number | null)[]): boolean {
  return (
    (known[nearer] === 0) !== (known[further] === 0) || (known[nearer] === null) !== (known[further] === null)
  );
}

/** What a border before each place in the order of distance costs. */
function borderCosts(
  order: Int32Array,
  distance: Float64Array,
  passing: Float64Array,
  { passing: each, near }: ColumnCosts,
): Float64Array {
  const usual = usualStep(distance);
  return passing.map((count, place) => {
    if (place === 0 || place === order.length) return 0;
    const step = (distance[order[place]] - distance[order[place - 1]]) / usual;
    const isSplit = step <= 1e-9 * Math.max(1, distance[order[place]]);
    return each * count + near * Math.max(0, 1 - step) + (isSplit ? always.split : 0);
  });
}

/** What would part the distances evenly among as many columns as the usual rows leave; at least a handoff. */
function usualStep(distance: Float64Array): number {
  const furthest = distance.reduce((most, each) => Math.max(most, each), 0);
  return Math.max(1, furthest / (distance.length / usualRows(distance.length) + 2));
}

/** How many ties lead from before each place to it or beyond. */
function passingTies(order: Int32Array, place: Int32Array, { start, target }: Adjacency): Float64Array {
  const passing = new Float64Array(order.length + 1);
  for (let at = 0; at < order.length; at += 1) {
    for (let slot = start[order[at]]; slot < start[order[at] + 1]; slot += 1) {
      const to = place[target[slot]];
      if (to <= at) continue;
      passing[at + 1] += 1;
      passing[to + 1] -= 1;
    }
  }
  for (let at = 1; at <= order.length; at += 1) passing[at] += passing[at - 1];
  return passing;
}

/** Ties between a party and those whose places lie after `from` and before `end`. */
function countBetween(
  party: number,
  from: number,
  end: number,
  place: Int32Array,
  { start, target }: Adjacency,
): number {
  let count = 0;
  for (let slot = start[party]; slot < start[party + 1]; slot += 1) {
    const at = place[target[slot]];
    if (at > from && at < end) count += 1;
  }
  return count;
}
