import { type Markup, svg } from "../markup/markup.js";
import { drawChain } from "./draw-chain.js";
import { drawFoot } from "./draw-foot.js";
import { drawHeading } from "./draw-heading.js";
import { mapDescription } from "./map-description.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import { paint } from "./paint.js";
import type { Part } from "./part.js";
import { pen } from "./pen.js";

/** Room around everything, and the least width of a picture with words around the map. */
const edge = 24;
const leastWidth = 760;
const fonts =
  "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";
const nothing: Part = { markup: [], height: 0 };

/** Draws a map that was worked out in the same style. */
export function drawMap(scene: MapScene, style: MapStyle): Markup {
  const least = style.heading || style.legend ? leastWidth : 0;
  const width = Math.ceil(Math.max(scene.geometry.width + 2 * edge, least));
  const around = pen(style.direction, width, style.colours);
  const place = { x: edge, y: edge, width: width - 2 * edge };
  const heading = style.heading ? drawHeading(scene, style, around, place) : nothing;
  const top = edge + heading.height;
  const chain = drawChain(scene, style, (width - scene.geometry.width) / 2, top);
  const below = top + chain.height;
  const foot = style.legend ? drawFoot(scene, style, around, { ...place, y: below }) : nothing;
  return frame(scene, style, width, Math.ceil(below + foot.height + edge), [heading, chain, foot]);
}

function frame(
  scene: MapScene,
  style: MapStyle,
  width: number,
  height: number,
  parts: readonly Part[],
): Markup {
  const { messages, idPrefix, direction, colours } = style;
  const name = messages.map.title;
  const paper = svg`<rect ${paint(colours, { fill: "paper" }, "map-paper")} width="${width}" height="${height}"/>`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="weaklink-map" lang="${messages.language}" role="img" aria-label="${name}" aria-describedby="${idPrefix}-description" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${direction}" fill="none" font-family="${fonts}"><title>${name}</title><desc id="${idPrefix}-description">${mapDescription(scene, style)}</desc>${paper}${parts.map(({ markup }) => markup)}</svg>`;
}
