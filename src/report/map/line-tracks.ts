import type { InnerWay } from "./layout/inner-ways.js";
import type { MapLayout } from "./layout/layout-map.js";
import type { LineWidths } from "./line-widths.js";
import type { Rectangle } from "./rectangle.js";
import type { MapLine } from "./tied-lines.js";
import { arrowSize, type Curve, level, reversed, straight, type Track } from "./track.js";

/** What the ways of lines are made from. */
export interface TrackPlan {
  readonly layout: MapLayout;
  readonly columns: readonly Rectangle[];
  /** By tie within a column: how far it swings out. */
  readonly bulge: ReadonlyMap<number, number>;
  readonly widths: LineWidths;
}

/** The way of every line from its giver to its receiver. */
export function lineTracks(lines: readonly MapLine[], plan: TrackPlan): readonly Track[] {
  const { chain, inner } = plan.layout;
  const segments = segmentsOfTies(plan.layout);
  const innerWay = new Map(inner.map((way) => [way.tie, way]));
  return lines.map(({ tie, from }, line): Track => {
    const width = plan.widths.width[line];
    const way = innerWay.get(tie);
    if (way !== undefined) {
      const curve = innerCurve(plan, way, plan.widths.shift[line]);
      return arrowed([from === way.upper ? curve : reversed(curve)], width);
    }
    const own = segments.get(tie)!;
    const curves = wayCurves(plan, own, plan.widths.shift[line]);
    const isForward = chain.left[own[0]!] === from;
    return arrowed(isForward ? curves : curves.map(reversed).reverse(), width);
  });
}

function segmentsOfTies({ chain }: MapLayout): ReadonlyMap<number, readonly number[]> {
  const segments = new Map<number, number[]>();
  for (const [segment, tie] of chain.segmentTie.entries()) {
    const known = segments.get(tie);
    if (known) known.push(segment);
    else segments.set(tie, [segment]);
  }
  return segments;
}

/** From column to column, level where it passes one. */
function wayCurves(
  { layout: { chain, middle, ports }, columns }: TrackPlan,
  segments: readonly number[],
  shift: number,
): readonly Curve[] {
  return segments.flatMap((segment, place) => {
    const [left, right] = [chain.left[segment], chain.right[segment]];
    const [before, after] = [columns[chain.column[left]]!, columns[chain.column[right]]!];
    const y = middle[left] + ports.atLeft[segment] + shift;
    const toY = middle[right] + ports.atRight[segment] + shift;
    const curve = level(before.x + before.width, y, after.x, toY);
    const isLast = place === segments.length - 1;
    return isLast ? [curve] : [curve, straight(after.x, toY, after.x + after.width, toY)];
  });
}

/** Within a column: straight down to the next box, or out and back around what lies between. */
function innerCurve(plan: TrackPlan, { tie, upper, lower, side }: InnerWay, shift: number): Curve {
  const { middle, height, chain, ports } = plan.layout;
  const { x, width } = plan.columns[chain.column[upper]]!;
  if (side === "between") {
    const squeezed = shift * Math.min(1, (width - 20) / plan.widths.tie[tie]);
    const at = x + width / 2 + squeezed;
    return straight(at, middle[upper] + height[upper] / 2, at, middle[lower] - height[lower] / 2);
  }
  const out = ((plan.bulge.get(tie)! - shift) * 4) / 3;
  const [edge, far] = side === "left" ? [x, x - out] : [x + width, x + width + out];
  const y = middle[upper] + ports.atUpper[tie] + shift;
  const toY = middle[lower] + ports.atLower[tie] - shift;
  return [edge, y, far, y, far, toY, edge, toY];
}

/** Ends a line where its arrow begins. */
function arrowed(curves: readonly Curve[], width: number): Track {
  const last = curves.at(-1)!;
  const [a, b, c, d, e, f, x, y] = last;
  const [dx, dy] = Math.abs(x - e) >= Math.abs(y - f) ? [Math.sign(x - e), 0] : [0, Math.sign(y - f)];
  const { length } = arrowSize(width);
  const [endX, endY] = [x - dx * length, y - dy * length];
  const end: Curve = isStraight(last) ? straight(a, b, endX, endY) : [a, b, c, d, e, f, endX, endY];
  return { curves: [...curves.slice(0, -1), end], width, tip: { x, y, dx, dy } };
}

function isStraight([a, b, c, d, e, f, x, y]: Curve): boolean {
  return (a === x && c === x && e === x) || (b === y && d === y && f === y);
}
