import { crossing, type InnerColumn, innerCrossings, passedOn, setEnds, sideOf } from "./inner-columns.js";
import type { LayeredChain } from "./layered-chain.js";

/** A trial order of a column, in which neighbours are swapped to see what the ties within the column then cross. */
export interface InnerSwaps {
  readonly chain: LayeredChain;
  readonly inner: InnerColumn;
  readonly items: Int32Array;
  readonly position: Int32Array;
  /** Ties of each item that has some. */
  readonly tiesOf: ReadonlyMap<number, readonly number[]>;
}

const noTies: readonly number[] = [];

/** A trial order that begins as a column stands. */
export function innerSwaps(
  chain: LayeredChain,
  inner: InnerColumn,
  items: Int32Array,
  position: Int32Array,
): InnerSwaps {
  innerCrossings(inner, chain, items, position);
  const tiesOf = new Map<number, number[]>();
  for (const ends of [inner.ties.one, inner.ties.other]) {
    for (const [tie, item] of ends.entries()) {
      const known = tiesOf.get(item);
      if (known) known.push(tie);
      else tiesOf.set(item, [tie]);
    }
  }
  return { chain, inner, items: items.slice(), position: position.slice(), tiesOf };
}

/** Swaps the items of a row and the one below it; by how much the crossings of ties within the column change. */
export function swapRows({ chain, inner, items, position, tiesOf }: InnerSwaps, row: number): number {
  const upper = items[row];
  const lower = items[row + 1];
  const ofUpper = tiesOf.get(upper) ?? noTies;
  const ofLower = tiesOf.get(lower) ?? noTies;
  let change = -crossingsAmong(inner, ofUpper, ofLower);
  items[row] = lower;
  items[row + 1] = upper;
  position[lower] = row;
  position[upper] = row + 1;
  const { toLeft, toRight } = chain;
  inner.left[row + 1] = inner.left[row] + toLeft.start[lower + 1] - toLeft.start[lower];
  inner.right[row + 1] = inner.right[row] + toRight.start[lower + 1] - toRight.start[lower];
  for (const tie of ofUpper) setEnds(inner, tie, position);
  for (const tie of ofLower) setEnds(inner, tie, position);
  change += crossingsAmong(inner, ofUpper, ofLower);
  for (const tie of ofUpper) change += chooseSide(inner, tie);
  for (const tie of ofLower) change += chooseSide(inner, tie);
  return change;
}

/** How often ties of one item cross those of another; of ties that keep their side, a swap of both changes no more. */
function crossingsAmong(inner: InnerColumn, ofOne: readonly number[], ofOther: readonly number[]): number {
  let crossings = 0;
  for (const one of ofOne) for (const other of ofOther) crossings += crossing(inner, one, other);
  return crossings;
}

/** Lets a tie run on the side where it crosses fewer segments; by how much its crossings change. */
function chooseSide(inner: InnerColumn, tie: number): number {
  const side = sideOf(inner, tie);
  const passed = passedOn(inner, tie, side);
  let change = passed - inner.passed[tie];
  inner.passed[tie] = passed;
  if (side === inner.side[tie]) return change;
  change -= crossingsWithAll(inner, tie);
  inner.side[tie] = side;
  return change + crossingsWithAll(inner, tie);
}

function crossingsWithAll(inner: InnerColumn, tie: number): number {
  let crossings = 0;
  for (let other = 0; other < inner.side.length; other += 1) crossings += crossing(inner, tie, other);
  return crossings;
}
