import type { Rectangle } from "./rectangle.js";
import { isFree, linesUnder, type Surroundings, surroundings, take, touches } from "./surroundings.js";
import { arrowSize, pointAt, type Track } from "./track.js";

/** What is to be set onto a line: the sizes it may have, the one wished for most first. */
export interface LineLabel {
  readonly line: number;
  readonly sizes: readonly LabelSize[];
}

/** A size that a label may have. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
  /** Over so many other lines it may lie. */
  readonly mostLines: number;
}

/** Where a label went; `size`: which of its sizes. */
export interface PlacedLabel extends Rectangle {
  readonly size: number;
}

/** Where on a curve labels are tried. */
const tries = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
/** Shares of its own size by which a label may lie aside: on the line, else touching it. */
const asides = [
  [0, 0],
  [-0.5, 0],
  [0.5, 0],
  [0, -0.5],
  [0, 0.5],
] as const;
/**
 * Sets labels onto their lines, one after the other, where they lie over no box and no other label, and over as few
 * other lines as can be. One that finds no room in any of its sizes is not in the result.
 */
export function placeLabels(
  labels: readonly LineLabel[],
  tracks: readonly Track[],
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
): ReadonlyMap<number, PlacedLabel> {
  if (labels.length === 0) return new Map();
  const around = surroundings(tracks, obstacles, bounds);
  const placed = new Map<number, PlacedLabel>();
  for (const { line, sizes } of labels) {
    for (const [size, wished] of sizes.entries()) {
      const place = bestPlace(line, tracks[line]!, wished, around);
      if (place === undefined) continue;
      take(around, place);
      placed.set(line, { ...place, size });
      break;
    }
  }
  return placed;
}

/** The place on a line, of those without anything else, over which fewest other lines pass. */
function bestPlace(
  line: number,
  track: Track,
  { width, height, mostLines }: LabelSize,
  around: Surroundings,
): Rectangle | undefined {
  const arrow = arrowPlace(track.tip, track.width);
  for (const [asideX, asideY] of asides) {
    let best: Rectangle | undefined;
    let fewest = mostLines + 1;
    for (const [x, y] of pointsToTry(track)) {
      const place = { x: x + (asideX - 0.5) * width, y: y + (asideY - 0.5) * height, width, height };
      if (!isFree(place, around) || touches(place, arrow)) continue;
      const lines = linesUnder(place, line, around);
      if (lines < fewest) [best, fewest] = [place, lines];
      if (fewest === 0) return best;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Points of a line, those of its middle curve first. */
function* pointsToTry({ curves }: Track): Generator<readonly [number, number]> {
  const middleFirst = [...curves.keys()].sort(
    (a, b) => offMiddle(a, curves.length) - offMiddle(b, curves.length),
  );
  for (const curve of middleFirst) for (const at of tries) yield pointAt(curves[curve]!, at);
}

function offMiddle(place: number, count: number): number {
  return Math.abs(place - (count - 1) / 2);
}

/** What the arrow at the end of a line takes up: its own label must not hide it. */
function arrowPlace({ x, y, dx, dy }: Track["tip"], width: number): Rectangle {
  const { length } = arrowSize(width);
  return {
    x: x - (dx * length) / 2 - length / 2,
    y: y - (dy * length) / 2 - length / 2,
    width: length,
    height: length,
  };
}
