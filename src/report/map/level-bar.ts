import { type Markup, svg } from "../markup/markup.js";
import type { MapColour } from "./map-colours.js";
import type { MapStyle } from "./map-style.js";
import { paint } from "./paint.js";
import type { Pen } from "./pen.js";
import { rounded } from "./track.js";

/** Height of a bar. */
const height = 5;

/** Where a bar lies, how long it is and of what part of that it is filled. */
export interface LevelBar {
  readonly x: number;
  readonly middle: number;
  readonly length: number;
  readonly share: number;
}

/** Draws a share as a bar. */
export function levelBar(
  { x, middle, length, share }: LevelBar,
  { ink, border }: { readonly ink: MapColour; readonly border: MapColour },
  { colours }: MapStyle,
  pen: Pen,
): Markup {
  const filled = rounded(length * Math.max(0, Math.min(1, share)));
  const y = rounded(middle - height / 2);
  return svg`<rect ${paint(colours, { stroke: border }, "map-level")} x="${pen.left(x, length)}" y="${y}" width="${length}" height="${height}" stroke-width="0.8"/><rect ${paint(colours, { fill: ink }, "map-level")} x="${pen.left(x, filled)}" y="${y}" width="${filled}" height="${height}"/>`;
}
