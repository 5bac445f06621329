import type { Markup } from "../markup/markup.js";
import type { MapColour } from "./map-colours.js";
import type { MapDrawing } from "./map-drawing.js";
import type { MapBox } from "./map-geometry.js";

/** Writes the name of a box into its middle; above it, where a figure stands below. */
export function boxText(
  { measures, names, pen }: MapDrawing,
  box: MapBox,
  colour: MapColour,
  hasFigure: boolean,
): readonly Markup[] {
  const { fontSize, lineHeight } = measures.name;
  const height = box.name.length * lineHeight + (hasFigure ? measures.figure.lineHeight : 0);
  const top = box.y + (box.height - height) / 2;
  return box.name.map((line, place) =>
    pen.text(box.x + box.width / 2, top + (place + 0.78) * lineHeight, names.isolated(line), {
      size: fontSize,
      colour,
      anchor: "middle",
    }),
  );
}
