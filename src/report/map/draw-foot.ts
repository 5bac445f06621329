import { svg } from "../markup/markup.js";
import { drawLegend } from "./draw-legend.js";
import { fitText } from "./fit-text.js";
import { mapOmissions } from "./map-omissions.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Part } from "./part.js";
import type { Pen } from "./pen.js";

const fontSize = 11.5;
const lineHeight = 17;
const above = 18;

/** Draws what stands below the map: the legend, and what was left out. */
export function drawFoot(
  scene: MapScene,
  style: MapStyle,
  around: Pen,
  place: { readonly x: number; readonly y: number; readonly width: number },
): Part {
  const top = place.y + above;
  const legend = drawLegend(scene, style, around, { ...place, y: top });
  const lines = fitText(mapOmissions(scene, style), place.width, fontSize, 3);
  const notes = lines.map((line, row) =>
    around.text(place.x, top + legend.height + (row + 0.9) * lineHeight, line, {
      size: fontSize,
      colour: "faint",
    }),
  );
  return {
    markup: [svg`<g class="map-legend">${legend.markup}${notes}</g>`],
    height: above + legend.height + lines.length * lineHeight,
  };
}
