import { type Markup, svg } from "../markup/markup.js";
import { lineStrokes } from "./line-strokes.js";
import type { MapDrawing } from "./map-drawing.js";

/** Draws several handoffs as one faint line. */
export function drawBundle({ content, geometry, style, pen }: MapDrawing, line: number): Markup {
  const { handoffs } = content.lines[line]!;
  const look = { band: null, isRequest: false };
  const strokes = lineStrokes(geometry.tracks[line]!, look, style.colours, pen.x);
  return svg`<g class="map-bundle" data-handoffs="${handoffs}"><title>${style.messages.map.bundle(handoffs)}</title>${strokes}</g>`;
}
