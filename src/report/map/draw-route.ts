import { type Markup, svg } from "../markup/markup.js";
import type { MapDrawing } from "./map-drawing.js";
import { paint } from "./paint.js";
import { pathData, rounded } from "./track.js";

/** Marks the way of the costliest break: a wide band below its lines. */
export function drawRoute({ breaks, geometry, style, pen }: MapDrawing): readonly Markup[] {
  return Array.from(breaks.route.lines, (line) => {
    const { curves, width } = geometry.tracks[line]!;
    return svg`<path ${paint(style.colours, { stroke: "route" }, "map-route")} d="${pathData(curves, pen.x)}" stroke-width="${rounded(width + 14)}" stroke-linecap="round"/>`;
  });
}
