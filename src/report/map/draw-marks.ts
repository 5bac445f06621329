import { type Markup, svg } from "../markup/markup.js";
import type { BreakMark } from "./map-breaks.js";
import type { MapStyle } from "./map-style.js";
import { paint } from "./paint.js";
import { rounded } from "./track.js";

/** Between two marks side by side. */
const between = 2;

/** How wide a row of marks is. */
export function marksWidth(marks: readonly BreakMark[], size: number): number {
  return marks.length * (size + between) - between;
}

/**
 * Draws marks of breaks side by side, from a corner of the picture on: a square for information, a diamond for
 * coordination, a circle for care, a triangle for no one cause; filled where the strength is surely too low.
 */
export function drawMarks(
  marks: readonly BreakMark[],
  x: number,
  y: number,
  size: number,
  { colours, messages }: Pick<MapStyle, "colours" | "messages">,
): readonly Markup[] {
  return marks.map(({ rank, cause, isNumbered, isSure }, place) => {
    const [middleX, middleY] = [x + place * (size + between) + size / 2, y + size / 2];
    const [own, other] = isSure ? (["ink", "paper"] as const) : (["paper", "ink"] as const);
    const below = cause === null ? 0.1 * size : 0;
    const number =
      isNumbered &&
      svg`<text x="${middleX}" y="${middleY + 0.2 * size + below}" font-size="${rounded(size * (rank > 9 ? 0.46 : 0.56))}" font-weight="700" text-anchor="middle" ${paint(colours, { fill: other })}>${messages.map.rank(rank)}</text>`;
    return svg`<g class="map-mark map-${cause ?? "no-cause"}" data-break="${rank}"><path ${paint(colours, { fill: own, stroke: other })} d="${shape(cause, middleX, middleY, size)}" stroke-width="1.4"/>${number}</g>`;
  });
}

function shape(cause: BreakMark["cause"], x: number, y: number, size: number): string {
  const half = size / 2;
  const at = (dx: number, dy: number) => `${rounded(x + dx)} ${rounded(y + dy)}`;
  if (cause === "information") {
    const side = 0.86 * half;
    return `M${at(-side, -side)}H${rounded(x + side)}V${rounded(y + side)}H${rounded(x - side)}Z`;
  }
  if (cause === "coordination") return `M${at(0, -half)}L${at(half, 0)}L${at(0, half)}L${at(-half, 0)}Z`;
  if (cause === "care") {
    const radius = rounded(0.95 * half);
    return `M${at(-0.95 * half, 0)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
  }
  return `M${at(0, -half)}L${at(half, 0.85 * half)}L${at(-half, 0.85 * half)}Z`;
}
