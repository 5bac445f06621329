import { type Markup, svg } from "../markup/markup.js";
import { boxText } from "./box-text.js";
import type { MapDrawing } from "./map-drawing.js";
import { paint } from "./paint.js";

/** Draws the box of several parties that are not shown one by one: of a department, or of none. */
export function drawOthers(drawing: MapDrawing, node: number): Markup {
  const { content, geometry, names, measures, style, pen } = drawing;
  const { members, department } = content.nodes[node]!;
  const box = geometry.boxes[node]!;
  const { x, y, width, height } = box;
  const lane = content.lanes.lane[node];
  const group = department !== null && svg` data-group="${lane}"`;
  const words = style.messages.map.others(members.length);
  const title = department === null ? words : `${names.inSentence(department)} · ${words}`;
  const { fontSize, lineHeight } = measures.figure;
  const below = y + (height + box.name.length * measures.name.lineHeight + lineHeight) / 2 - lineHeight / 2;
  const count =
    department !== null &&
    pen.text(x + width / 2, below + 0.36 * fontSize, words, {
      size: fontSize,
      colour: "faint",
      anchor: "middle",
    });
  const painted = paint(style.colours, { fill: "paper", stroke: "border" }, "map-box");
  return svg`<g class="map-others" data-parties="${members.length}"${group}><title>${title}</title><rect ${painted} x="${pen.left(x, width)}" y="${y}" width="${width}" height="${height}" rx="6" stroke-dasharray="2 3"/>${boxText(drawing, box, "faint", department !== null)}${count}</g>`;
}
