import type { Adjacency } from "../../../measures/graph/adjacency.js";
import type { InnerColumn } from "./inner-columns.js";
import { type InnerSwaps, innerSwaps, swapRows } from "./inner-swaps.js";
import type { LayeredChain } from "./layered-chain.js";
import { type RowOrder, setPositions } from "./row-order.js";

const mostRounds = 8;

/**
 * Moves each item to the place in its column, within its lane, where fewest segments cross, round after round, until
 * nothing gets better. Changes the order that it is given.
 *
 * @param inner - of every column; what it holds is lost.
 * @param mostWork - steps after which no other round starts.
 * @returns the steps it took.
 */
export function siftRows(
  chain: LayeredChain,
  order: RowOrder,
  inner: readonly InnerColumn[],
  mostWork: number,
): number {
  let [work, gained] = [0, true];
  for (let round = 0; round < mostRounds && gained && work < mostWork; round += 1) {
    gained = false;
    for (let step = 0; step < chain.columnCount && work < mostWork; step += 1) {
      const column = round % 2 === 0 ? step : chain.columnCount - 1 - step;
      const sifted = siftColumn(chain, order, inner[column]!, column, mostWork - work);
      work += sifted.work;
      gained ||= sifted.gained;
    }
  }
  return work;
}

/** A column that is sifted. */
interface Sifting {
  readonly items: Int32Array;
  readonly lane: Int32Array;
  /** Where the neighbours of each item stand, ascending, in the column before and in the one after. */
  readonly before: ReadonlyMap<number, Int32Array>;
  readonly after: ReadonlyMap<number, Int32Array>;
  /** `null` where no tie lies within the column. */
  readonly swaps: InnerSwaps | null;
}

function siftColumn(
  chain: LayeredChain,
  { columns, position }: RowOrder,
  inner: InnerColumn,
  column: number,
  mostWork: number,
): { readonly work: number; readonly gained: boolean } {
  const items = columns[column]!;
  const sifting: Sifting = {
    items,
    lane: chain.lane,
    before: rowsOfNeighbours(items, chain.toLeft, position),
    after: rowsOfNeighbours(items, chain.toRight, position),
    swaps: inner.side.length > 0 ? innerSwaps(chain, inner, items, position) : null,
  };
  let [work, gained] = [0, false];
  for (const item of items.slice()) {
    if (work > mostWork) break;
    const from = position[item];
    const { to, looked } = bestPlace(sifting, from);
    work += looked * stepWork(sifting);
    if (to === from) continue;
    moveTo(sifting, from, to);
    setPositions(items, position);
    gained = true;
  }
  return { work, gained };
}

function rowsOfNeighbours(
  items: Int32Array,
  { start, target }: Adjacency,
  position: Int32Array,
): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (const item of items) {
    const own = target.slice(start[item], start[item + 1]);
    for (let slot = 0; slot < own.length; slot += 1) own[slot] = position[own[slot]];
    rows.set(item, own.length > 1 ? own.sort() : own);
  }
  return rows;
}

/** About how long one step of a look takes. */
function stepWork({ items, swaps }: Sifting): number {
  return swaps === null ? 200 : 350 + (200 * swaps.inner.side.length) / items.length;
}

/** The place for the item of a row at which fewest ties cross, its own where no other is better. */
function bestPlace(sifting: Sifting, from: number): { readonly to: number; readonly looked: number } {
  const above = bestOnWay(sifting, from, -1);
  const below = bestOnWay(sifting, from, 1);
  return {
    to: below.change < above.change ? below.to : above.to,
    looked: above.looked + below.looked,
  };
}

/** The best place above or below, and by how much the crossings change there. */
function bestOnWay(sifting: Sifting, from: number, step: -1 | 1) {
  const { items, lane, swaps } = sifting;
  const item = items[from];
  let [to, least, change] = [from, 0, 0];
  let place = from + step;
  for (; place >= 0 && place < items.length && lane[items[place]] === lane[item]; place += step) {
    const other = items[place];
    const [above, below] = step === 1 ? [item, other] : [other, item];
    change += crossingsOf(sifting, below, above) - crossingsOf(sifting, above, below);
    if (swaps !== null) change += swapRows(swaps, step === 1 ? place - 1 : place);
    if (change < least) [to, least] = [place, change];
  }
  if (swaps !== null) {
    for (let back = place - step; back !== from; back -= step) {
      swapRows(swaps, step === 1 ? back - 1 : back);
    }
  }
  return { to, change: least, looked: Math.abs(place - step - from) };
}

/** How often the segments of two items cross where the first stands above the second. */
function crossingsOf({ before, after }: Sifting, above: number, below: number): number {
  return (
    inversions(before.get(above)!, before.get(below)!) + inversions(after.get(above)!, after.get(below)!)
  );
}

/** Pairs of a number of the first list and a smaller one of the second. */
function inversions(above: Int32Array, below: Int32Array): number {
  let count = 0;
  let smaller = 0;
  for (let slot = 0; slot < above.length; slot += 1) {
    while (smaller < below.length && below[smaller] < above[slot]) smaller += 1;
    count += smaller;
  }
  return count;
}

function moveTo({ items, swaps }: Sifting, from: number, to: number): void {
  const item = items[from];
  if (to > from) items.copyWithin(from, from + 1, to + 1);
  else items.copyWithin(to + 1, to, from);
  items[to] = item;
  if (swaps === null) return;
  for (let row = from; row < to; row += 1) swapRows(swaps, row);
  for (let row = from - 1; row >= to; row -= 1) swapRows(swaps, row);
}
