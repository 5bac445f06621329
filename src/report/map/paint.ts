import { type Markup, svg } from "../markup/markup.js";
import type { MapColour, MapColours } from "./map-colours.js";

/** What an element is painted with; `fill` none where absent, no stroke where absent. */
export interface Paint {
  readonly fill?: MapColour;
  readonly stroke?: MapColour;
}

/**
 * The class and the colours of an element: the colours as attributes, for the picture by itself, and by name in its
 * class, for style sheets, which go before attributes: `map-fill-ink`, `map-stroke-paper`.
 *
 * @param named - further classes.
 */
export function paint(colours: MapColours, { fill, stroke }: Paint, named = ""): Markup {
  const classes = [
    named,
    fill === undefined ? "" : `map-fill-${fill}`,
    stroke === undefined ? "" : `map-stroke-${stroke}`,
  ].filter((name) => name !== "");
  return svg`class="${classes.join(" ")}" fill="${fill === undefined ? "none" : colours[fill]}"${stroke !== undefined && svg` stroke="${colours[stroke]}"`}`;
}
