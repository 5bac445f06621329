import { type Markup, svg } from "../markup/markup.js";
import type { MapColour, MapColours } from "./map-colours.js";

/** What an element is painted with; neither where absent, as the picture itself says. */
export interface Paint {
  readonly fill?: MapColour;
  readonly stroke?: MapColour;
}

/**
 * The class and the colours of an element: the colours as attributes, for the picture by itself, and by name in its
 * class, for style sheets, which go before attributes: `map-fill-ink`, `map-stroke-paper`.
 *
 * @param colours - null where a style sheet has them.
 * @param named - further classes.
 */
export function paint(colours: MapColours | null, { fill, stroke }: Paint, named = ""): Markup {
  const classes = [
    named,
    fill === undefined ? "" : `map-fill-${fill}`,
    stroke === undefined ? "" : `map-stroke-${stroke}`,
  ].filter((name) => name !== "");
  const filled = colours !== null && fill !== undefined && svg` fill="${colours[fill]}"`;
  const drawn = colours !== null && stroke !== undefined && svg` stroke="${colours[stroke]}"`;
  return svg`class="${classes.join(" ")}"${filled}${drawn}`;
}
