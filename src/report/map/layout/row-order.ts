import type { Adjacency } from "../../../measures/graph/adjacency.js";
import { type InnerColumn, innerCrossings } from "./inner-columns.js";
import type { LayeredChain } from "./layered-chain.js";

/** In which order the items of every column stand, from top to bottom. */
export interface RowOrder {
  /** Items of every column. */
  readonly columns: readonly Int32Array[];
  /** Place of every item in its column. */
  readonly position: Int32Array;
}

/** Columns sorted by a height of each item; items of a lane stay together, lanes in their order. */
export function orderedBy(
  { itemCount, column, lane, columnCount }: LayeredChain,
  height: Float64Array,
): RowOrder {
  const columns: number[][] = Array.from({ length: columnCount }, () => []);
  for (let item = 0; item < itemCount; item += 1) columns[column[item]]!.push(item);
  const order = columns.map((items) =>
    Int32Array.from(items.sort((a, b) => lane[a] - lane[b] || height[a] - height[b] || a - b)),
  );
  const position = new Int32Array(itemCount);
  for (const items of order) setPositions(items, position);
  return { columns: order, position };
}

/** Writes down where items stand. */
export function setPositions(items: Int32Array, position: Int32Array): void {
  for (let place = 0; place < items.length; place += 1) position[items[place]] = place;
}

/** A copy that changes by itself. */
export function copyOf({ columns, position }: RowOrder): RowOrder {
  return { columns: columns.map((items) => items.slice()), position: position.slice() };
}

/**
 * How often ties cross, those that meet in an item aside; in O(segments · log items).
 *
 * @param inner - of every column; what it holds is lost.
 */
export function crossingsOf(
  chain: LayeredChain,
  { columns, position }: RowOrder,
  inner: readonly InnerColumn[],
): number {
  let crossings = 0;
  for (const [column, items] of columns.entries()) {
    const after = columns[column + 1];
    if (after !== undefined) crossings += crossingsBetween(items, chain.toRight, position, after.length);
    crossings += innerCrossings(inner[column]!, chain, items, position);
  }
  return crossings;
}

/** Counts by a Fenwick tree, for every segment, those from above that end further down. */
function crossingsBetween(items: Int32Array, toRight: Adjacency, position: Int32Array, rows: number): number {
  const tree = new Int32Array(rows + 1);
  let [crossings, passed] = [0, 0];
  for (const item of items) {
    const [start, end] = [toRight.start[item], toRight.start[item + 1]];
    for (let slot = start; slot < end; slot += 1) {
      crossings += passed;
      for (let at = position[toRight.target[slot]] + 1; at > 0; at -= at & -at) crossings -= tree[at];
    }
    for (let slot = start; slot < end; slot += 1) {
      for (let at = position[toRight.target[slot]] + 1; at <= rows; at += at & -at) tree[at] += 1;
    }
    passed += end - start;
  }
  return crossings;
}
