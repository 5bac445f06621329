import type { InnerTies, LayeredChain } from "./layered-chain.js";

/** The ties within a column in an order of its items, and what they cross. */
export interface InnerColumn {
  readonly ties: InnerTies;
  /** Rows of every tie's ends, and its side, a place in {@link innerSides}. */
  readonly top: Int32Array;
  readonly bottom: Int32Array;
  readonly side: Uint8Array;
  /** How many segments every tie crosses. */
  readonly passed: Int32Array;
  /** Before each row: how many segments leave the rows above it on that side. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Where a tie within a column runs: straight down to the next row, or beside the column. */
export const innerSides = ["between", "left", "right"] as const;

/** Of ties within columns beyond so many, what they cross among themselves is not counted. */
const mostCompared = 120;

/** The ties within every column, in no order yet. */
export function innerColumns({ innerTies, column }: LayeredChain): readonly InnerColumn[] {
  const rows = new Int32Array(innerTies.length);
  for (const at of column) rows[at] += 1;
  return innerTies.map((ties, at) => ({
    ties,
    top: new Int32Array(ties.tie.length),
    bottom: new Int32Array(ties.tie.length),
    side: new Uint8Array(ties.tie.length),
    passed: new Int32Array(ties.tie.length),
    left: new Int32Array(rows[at] + 1),
    right: new Int32Array(rows[at] + 1),
  }));
}

/** Sets the ties of a column into an order of its items; how often they cross segments and one another. */
export function innerCrossings(
  inner: InnerColumn,
  { toLeft, toRight }: LayeredChain,
  items: Int32Array,
  position: Int32Array,
): number {
  const count = inner.side.length;
  if (count === 0) return 0;
  for (let row = 0; row < items.length; row += 1) {
    const item = items[row];
    inner.left[row + 1] = inner.left[row] + toLeft.start[item + 1] - toLeft.start[item];
    inner.right[row + 1] = inner.right[row] + toRight.start[item + 1] - toRight.start[item];
  }
  let crossings = 0;
  for (let tie = 0; tie < count; tie += 1) {
    setEnds(inner, tie, position);
    inner.side[tie] = sideOf(inner, tie);
    inner.passed[tie] = passedOn(inner, tie, inner.side[tie]);
    crossings += inner.passed[tie];
    for (let before = 0; before < tie; before += 1) crossings += crossing(inner, before, tie);
  }
  return crossings;
}

/** Writes down in which rows a tie ends. */
export function setEnds({ ties, top, bottom }: InnerColumn, tie: number, position: Int32Array): void {
  const one = position[ties.one[tie]];
  const other = position[ties.other[tie]];
  top[tie] = Math.min(one, other);
  bottom[tie] = Math.max(one, other);
}

/** The side on which a tie crosses fewer segments. */
export function sideOf(inner: InnerColumn, tie: number): number {
  if (inner.bottom[tie] === inner.top[tie] + 1) return 0;
  return passedOn(inner, tie, 1) < passedOn(inner, tie, 2) ? 1 : 2;
}

/** How many segments a tie crosses on a side. */
export function passedOn({ top, bottom, left, right }: InnerColumn, tie: number, side: number): number {
  if (side === 0) return 0;
  const segments = side === 1 ? left : right;
  return segments[bottom[tie]] - segments[top[tie] + 1];
}

/** 1 for two ties on one side, each of which begins or ends inside the other. */
export function crossing({ top, bottom, side }: InnerColumn, one: number, other: number): number {
  if (side[one] !== side[other] || one >= mostCompared || other >= mostCompared) return 0;
  const interleaved =
    top[one] < top[other]
      ? top[other] < bottom[one] && bottom[one] < bottom[other]
      : top[other] < top[one] && top[one] < bottom[other] && bottom[other] < bottom[one];
  return interleaved ? 1 : 0;
}
