import type { Estimate } from "../../measures/service-level/level-interval.js";
import { type Markup, svg } from "../markup/markup.js";

const width = 120;
const height = 12;

/** Draws a share as a bar, with its range where there is one. It says nothing that does not stand beside it. */
export function drawBar({ mean, low, high }: Estimate): Markup {
  const range =
    low !== null &&
    high !== null &&
    svg`<rect class="bar-range" x="${width * low}" y="4" width="${Math.max(1, width * (high - low))}" height="4"/>`;
  return svg`<svg class="bar" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-track" width="${width}" height="${height}"/><rect class="bar-share" width="${width * Math.min(1, Math.max(0, mean))}" height="${height}"/>${range}</svg>`;
}
