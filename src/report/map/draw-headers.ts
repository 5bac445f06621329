import { svg } from "../markup/markup.js";
import { fitText } from "./fit-text.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Part } from "./part.js";
import type { Pen } from "./pen.js";

const fontSize = 11;
const lineHeight = 15;
/** Between the headers and the map, where the marks of the topmost boxes stand. */
const below = 22;
/** How far a header may reach over the edges of its column. */
const overhang = 40;

/** Draws over every column how far it is from the end customers; several of the same distance have one header. */
export function drawHeaders(scene: MapScene, style: MapStyle, inside: Pen): Part {
  const { columns } = scene.geometry;
  const texts = columns.map((_, column) => headerOf(scene, style, column));
  const lines = columns.map(({ width }, column) =>
    texts[column] === texts[column - 1] ? [] : fitText(texts[column]!, width + overhang, fontSize, 2),
  );
  const height = Math.max(0, ...lines.map(({ length }) => length)) * lineHeight;
  const markup = lines.flatMap((header, column) =>
    header.map((line, place) => {
      const at = columns[column]!;
      const y = (place + 0.8) * lineHeight - height - below;
      return inside.text(at.x + at.width / 2, y, line, {
        size: fontSize,
        colour: "faint",
        anchor: "middle",
      });
    }),
  );
  return { markup: [svg`<g class="map-columns">${markup}</g>`], height: height + below };
}

function headerOf(
  { content: { nodes, columns, numbered } }: MapScene,
  { messages: { map: words } }: MapStyle,
  column: number,
): string {
  const distances = nodes
    .filter(({ party }, node) => party >= 0 && columns.column[node] === column)
    .map(({ party }) => numbered.parties[party]!.distance)
    .filter((distance) => distance !== null);
  if (distances.length === 0) return words.columns.unreached;
  const furthest = Math.max(...distances);
  return furthest === 0 ? words.columns.customers : words.columns.distance(Math.min(...distances), furthest);
}
