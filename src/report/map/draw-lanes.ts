import { type Markup, svg } from "../markup/markup.js";
import type { MapDrawing } from "./map-drawing.js";
import { paint } from "./paint.js";
import type { Rectangle } from "./rectangle.js";

/** Draws the lanes of departments, which lie below everything, and apart from them their names, which lie above lines. */
export function drawLanes({ geometry, laneNames, names, measures, style, pen }: MapDrawing): {
  readonly bands: readonly Markup[];
  readonly names: readonly Markup[];
} {
  const painted = paint(style.colours, { fill: "lane" });
  const band = ({ x, y, width, height }: Rectangle) =>
    svg`<rect ${painted} x="${pen.left(x, width)}" y="${y}" width="${width}" height="${height}" rx="10"/>`;
  const look = { size: measures.name.fontSize, colour: "faint", isBold: true } as const;
  return {
    bands: laneNames.map(
      ({ lane }) => svg`<g class="map-group" data-group="${lane}">${band(geometry.lanes[lane]!)}</g>`,
    ),
    names: laneNames.map((place) => {
      const name = pen.text(place.x + 3, place.y + 13, names.isolated(place.name), look);
      return svg`<g class="map-group-name" data-group="${place.lane}">${band(place)}${name}</g>`;
    }),
  };
}
