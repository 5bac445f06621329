import type { InnerWay } from "./layout/inner-ways.js";
import type { MapLayout } from "./layout/layout-map.js";

/** How far ties within columns swing out. */
export interface Bulges {
  /** By tie: how far its middle lies from the column. */
  readonly of: ReadonlyMap<number, number>;
  /** By column: room that they take up at its left and at its right. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Pixels from a column to the first tie beside it, and from one tie to the next around it. */
const least = 14;
const between = 8;

/** Swings ties beside a column out around those that are shorter. */
export function bulges({ inner, middle, chain }: MapLayout, tieWidth: Float64Array): Bulges {
  const of = new Map<number, number>();
  const rooms = { left: new Float64Array(chain.columnCount), right: new Float64Array(chain.columnCount) };
  const span = ({ upper, lower }: InnerWay) => middle[lower] - middle[upper];
  const beside = inner
    .filter(({ side }) => side !== "between")
    .sort((a, b) => span(a) - span(b) || a.tie - b.tie);
  for (const [place, { tie, upper, lower, side }] of beside.entries()) {
    if (side === "between") continue;
    const column = chain.column[upper];
    let inside = least - between;
    for (const other of beside.slice(0, place)) {
      const isBeside = other.side === side && chain.column[other.upper] === column;
      const meets = middle[other.upper] < middle[lower] && middle[other.lower] > middle[upper];
      if (isBeside && meets) inside = Math.max(inside, of.get(other.tie)! + tieWidth[other.tie] / 2);
    }
    of.set(tie, inside + between + tieWidth[tie] / 2);
    rooms[side][column] = Math.max(rooms[side][column], inside + 2 * between + tieWidth[tie]);
  }
  return { of, ...rooms };
}
