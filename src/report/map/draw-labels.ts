import { type Markup, svg } from "../markup/markup.js";
import { drawMarks, marksWidth } from "./draw-marks.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import { paint } from "./paint.js";
import type { Pen } from "./pen.js";
import { afterMarks, type SceneLabel } from "./scene-labels.js";
import { textWidth } from "./text-width.js";

/** Draws what stands on lines and boxes: marks of breaks, and words. */
export function drawLabels(scene: MapScene, style: MapStyle, inside: Pen): readonly Markup[] {
  const { content, breaks, labels, boxMarks, measures } = scene;
  const onLines = [...labels].map(([line, label]) => {
    const { handoff } = content.lines[line]!;
    return svg`<g class="map-label"${handoff >= 0 && svg` data-handoff="${handoff}"`}>${drawLabel(label, scene, style, inside)}</g>`;
  });
  const onBoxes = [...boxMarks].map(([node, { x, y, width }]) => {
    const marks = drawMarks(breaks.atNode.get(node)!, inside.left(x, width), y, measures.mark, style);
    return svg`<g class="map-label" data-party="${content.nodes[node]!.party}">${marks}</g>`;
  });
  return [...onLines, ...onBoxes];
}

function drawLabel(
  { marks, words, place }: SceneLabel,
  { measures: { mark, label } }: MapScene,
  style: MapStyle,
  inside: Pen,
): readonly Markup[] {
  const row = marks.length > 0 ? marksWidth(marks, mark) : 0;
  const start = place.x + row + (row > 0 ? afterMarks : 0);
  const middle = place.y + place.height / 2;
  const drawn = drawMarks(marks, inside.left(place.x, row), middle - mark / 2, mark, style);
  if (words === "") return drawn;
  const width = textWidth(words, label.fontSize) + 4;
  const height = 1.36 * label.fontSize;
  return [
    svg`<rect ${paint(style.colours, { fill: "paper" })} x="${inside.left(start - 2, width)}" y="${middle - height / 2}" width="${width}" height="${height}" rx="3" fill-opacity="0.88"/>`,
    inside.text(start, middle + 0.36 * label.fontSize, words, { size: label.fontSize, colour: "ink" }),
    ...drawn,
  ];
}
