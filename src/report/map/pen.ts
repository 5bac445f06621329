import { type Markup, svg } from "../markup/markup.js";
import type { MapColour, MapColours } from "./map-colours.js";
import { paint } from "./paint.js";
import { rounded } from "./track.js";

/** Draws for readers from the left or from the right: everything is told from where they begin. */
export interface Pen {
  /** Where a point lies on the picture that is so far from the reader's beginning. */
  readonly x: (x: number) => number;
  /** Where a rectangle begins on the picture. */
  readonly left: (x: number, width: number) => number;
  /** Writes a line of text whose baseline lies at `y`; words may run against the direction of the picture. */
  readonly text: (x: number, y: number, text: string, look: TextLook) => Markup;
}

/** How a text is set. */
export interface TextLook {
  readonly size: number;
  readonly colour: MapColour;
  /** Which of its places stands at `x`: its beginning where absent. */
  readonly anchor?: "middle" | "end";
  readonly isBold?: boolean;
}

/** A pen for a picture of a width. */
export function pen(direction: "ltr" | "rtl", width: number, colours: MapColours | null): Pen {
  const write = (x: number, y: number, text: string, { size, colour, anchor, isBold }: TextLook) => {
    const placed = anchor !== undefined && svg` text-anchor="${anchor}"`;
    const weight = isBold === true && svg` font-weight="700"`;
    return svg`<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" ${paint(colours, { fill: colour })}${placed}${weight}>${text}</text>`;
  };
  return direction === "ltr"
    ? { x: (x) => x, left: rounded, text: write }
    : {
        x: (x) => width - x,
        left: (x, wide) => rounded(width - x - wide),
        text: (x, y, text, look) => write(width - x, y, `\u2068${text}\u2069`, look),
      };
}
