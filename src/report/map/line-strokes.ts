import { type Markup, svg } from "../markup/markup.js";
import type { StrengthBand } from "../messages/map-messages.js";
import type { MapColour, MapColours } from "./map-colours.js";
import { paint } from "./paint.js";
import { arrowSize, figures, pathData, rounded, type Track } from "./track.js";

/** Share of a line's width that is left empty: the weaker, the hollower, so that colour is not all that tells. */
const hollow: Readonly<Record<StrengthBand, number>> = {
  strong: 0,
  good: 0,
  weak: 0.4,
  weakest: 0.62,
  unknown: 0,
};
/** A hollow line is at least so wide, or nobody would see it. */
const leastHollow = 4;

/** The look of a line; without a band it stands for several handoffs. */
export interface LineLook {
  readonly band: StrengthBand | null;
  readonly isRequest: boolean;
}

/**
 * The strokes of a handoff: a rim that parts it from lines below, the line, what makes it hollow, the arrow. Those of
 * several handoffs together: a thin line without a colour of its own.
 */
export function lineStrokes(
  track: Track,
  { band, isRequest }: LineLook,
  colours: MapColours | null,
  mirror: (x: number) => number,
): Markup {
  const data = pathData(track.curves, mirror);
  if (band === null) {
    return svg`<path ${paint(colours, { stroke: "border" }, "map-line")} d="${data}" stroke-width="1.2" stroke-dasharray="1 3"/>${arrow(track, "border", colours, mirror)}`;
  }
  const width = hollow[band] > 0 ? Math.max(leastHollow, track.width) : track.width;
  const dashes =
    isRequest && svg` stroke-dasharray="${rounded(4 + 1.6 * width)} ${rounded(3 + 0.8 * width)}"`;
  const stroke = (name: string, colour: MapColour, wide: number, dashed: Markup | false) =>
    svg`<path ${paint(colours, { stroke: colour }, name)} d="${data}" stroke-width="${rounded(wide)}"${dashed}/>`;
  const rim = stroke("map-rim", "paper", width + 3, false);
  const core = hollow[band] > 0 && stroke("map-core", "paper", width * hollow[band], dashes);
  return svg`${rim}${stroke("map-line", band, width, dashes)}${core}${arrow(track, band, colours, mirror)}`;
}

function arrow(
  { tip: { x, y, dx, dy }, width }: Track,
  fill: MapColour,
  colours: MapColours | null,
  mirror: (x: number) => number,
): Markup {
  const { length, half } = arrowSize(width);
  const corner = (side: number) => [
    mirror(x - dx * length - dy * half * side),
    y - dy * length + dx * half * side,
  ];
  return svg`<path ${paint(colours, { fill }, "map-arrow")} d="M${figures([mirror(x), y, ...corner(1), ...corner(-1)].map(rounded))}z"/>`;
}
