import type { Rectangle } from "./rectangle.js";
import { pointAt, type Track } from "./track.js";

/** What lies around a label: rectangles, and points of lines, by the cells of a grid that they touch. */
export interface Surroundings {
  readonly taken: Map<string, Rectangle[]>;
  readonly passing: ReadonlyMap<string, readonly PassingPoint[]>;
  readonly bounds: Rectangle;
}

interface PassingPoint {
  readonly x: number;
  readonly y: number;
  readonly line: number;
}

/** Pixels that stay free around a label, and between looks along a line. */
const clearance = 2;
const stride = 9;
/** Beyond so many lines no label can avoid others, and none tries. */
const mostAvoided = 600;
const cell = 64;

/** The surroundings of labels: obstacles, and the lines that pass. */
export function surroundings(
  tracks: readonly Track[],
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
): Surroundings {
  const around = { taken: new Map<string, Rectangle[]>(), passing: passingPoints(tracks), bounds };
  for (const obstacle of obstacles) take(around, obstacle);
  return around;
}

/** Keeps a rectangle from all later labels. */
export function take({ taken }: Surroundings, rectangle: Rectangle): void {
  for (const key of cellsOf(rectangle)) addTo(taken, key, rectangle);
}

/** Whether a rectangle lies within the bounds and over nothing that is taken. */
export function isFree(place: Rectangle, { taken, bounds }: Surroundings): boolean {
  const isInside =
    place.x >= bounds.x &&
    place.y >= bounds.y &&
    place.x + place.width <= bounds.x + bounds.width &&
    place.y + place.height <= bounds.y + bounds.height;
  return isInside && !cellsOf(place).some((key) => taken.get(key)?.some((other) => touches(place, other)));
}

/** Whether two rectangles lie over one another, or nearly so. */
export function touches(one: Rectangle, other: Rectangle): boolean {
  return (
    other.x < one.x + one.width + clearance &&
    one.x < other.x + other.width + clearance &&
    other.y < one.y + one.height + clearance &&
    one.y < other.y + other.height + clearance
  );
}

/** How many lines but one pass under a rectangle. */
export function linesUnder(place: Rectangle, own: number, { passing }: Surroundings): number {
  const lines = new Set<number>();
  for (const key of cellsOf(place)) {
    for (const { x, y, line } of passing.get(key) ?? []) {
      const isIn = x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
      if (isIn && line !== own) lines.add(line);
    }
  }
  return lines.size;
}

function passingPoints(tracks: readonly Track[]): ReadonlyMap<string, readonly PassingPoint[]> {
  const points = new Map<string, PassingPoint[]>();
  if (tracks.length > mostAvoided) return points;
  for (const [line, { curves }] of tracks.entries()) {
    for (const curve of curves) {
      const length = Math.abs(curve[6] - curve[0]) + Math.abs(curve[7] - curve[1]);
      const steps = Math.max(1, Math.ceil(length / stride));
      for (let step = 0; step <= steps; step += 1) {
        const [x, y] = pointAt(curve, step / steps);
        addTo(points, `${Math.floor(x / cell)} ${Math.floor(y / cell)}`, { x, y, line });
      }
    }
  }
  return points;
}

function addTo<Item>(cells: Map<string, Item[]>, key: string, item: Item): void {
  const there = cells.get(key);
  if (there) there.push(item);
  else cells.set(key, [item]);
}

/** Cells that a rectangle touches, with what must stay free around it. */
function cellsOf({ x, y, width, height }: Rectangle): readonly string[] {
  const cells: string[] = [];
  const [right, bottom] = [x + width + clearance, y + height + clearance];
  for (let column = Math.floor((x - clearance) / cell); column * cell <= right; column += 1) {
    for (let row = Math.floor((y - clearance) / cell); row * cell <= bottom; row += 1)
      cells.push(`${column} ${row}`);
  }
  return cells;
}
