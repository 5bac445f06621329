import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Pen } from "./pen.js";

/** What everything on a map is drawn from. */
export interface MapDrawing extends MapScene {
  readonly style: MapStyle;
  readonly pen: Pen;
}
