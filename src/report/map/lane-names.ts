import { cutText } from "./fit-text.js";
import type { MapGeometry } from "./map-geometry.js";
import type { MapLanes } from "./map-lanes.js";
import type { MapMeasures } from "./map-measures.js";
import type { MapNames } from "./map-names.js";
import type { Rectangle } from "./rectangle.js";
import { textWidth } from "./text-width.js";

/** The name of a lane, and where it lies. */
export interface LaneName extends Rectangle {
  /** Number of the lane. */
  readonly lane: number;
  readonly name: string;
}

/** Bold letters are wider by that. */
const boldness = 1.15;
const inset = 8;

/** Names of the lanes that have one, each where its lane begins. */
export function laneNames(
  { lanes }: MapGeometry,
  { units }: MapLanes,
  names: MapNames,
  { name: { fontSize } }: MapMeasures,
): readonly LaneName[] {
  return lanes.flatMap((at, lane) => {
    const unit = units[lane] ?? null;
    if (at === null || unit === null) return [];
    const name = cutText(names.label(unit), (at.width - 4 * inset) / boldness, fontSize);
    const width = textWidth(name, fontSize) * boldness + 6;
    return [{ lane, name, x: at.x + inset, y: at.y + 4, width, height: 18 }];
  });
}
