import { svg } from "../markup/markup.js";
import { fitText } from "./fit-text.js";
import { mapHeadline } from "./map-headline.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Part } from "./part.js";
import type { Pen } from "./pen.js";

const title = { size: 20, height: 30 };
const headline = { size: 13, height: 19, below: 18 };

/** Draws what stands above the map: its title, and what arrives at the end customers. */
export function drawHeading(
  scene: MapScene,
  style: MapStyle,
  around: Pen,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Part {
  const name = around.text(x, y + 0.75 * title.height, style.messages.map.title, {
    size: title.size,
    colour: "ink",
    isBold: true,
  });
  const lines = fitText(mapHeadline(scene, style), width, headline.size, 4);
  const sentences = lines.map((line, place) =>
    around.text(x, y + title.height + (place + 0.8) * headline.height, line, {
      size: headline.size,
      colour: "faint",
    }),
  );
  return {
    markup: [svg`<g class="map-heading">${name}${sentences}</g>`],
    height: title.height + lines.length * headline.height + headline.below,
  };
}
