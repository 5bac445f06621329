import type { MapContent } from "./map-content.js";
import type { MapMeasures } from "./map-measures.js";
import type { MapLine } from "./tied-lines.js";

/** How wide lines are. */
export interface LineWidths {
  /** By line. */
  readonly width: Float64Array;
  /** By line: how far it lies beside the middle of its tie. */
  readonly shift: Float64Array;
  /** By tie: all its lines, with what is between them. */
  readonly tie: Float64Array;
}

/** The widths of all lines of a map; what stands for several handoffs is as thin as can be. */
export function lineWidths(
  { lines, tieFrom }: MapContent,
  { line: range, lineGap }: MapMeasures,
): LineWidths {
  const volumeOf = ({ handoff, volume }: MapLine) => (handoff < 0 ? 0 : volume);
  const most = lines.reduce((volume, line) => Math.max(volume, volumeOf(line)), 0);
  const width = Float64Array.from(lines, (line) => lineWidth(volumeOf(line), most, range));
  const tie = new Float64Array(tieFrom.length).fill(-lineGap);
  for (const [place, line] of lines.entries()) tie[line.tie] += width[place] + lineGap;
  const next = tie.map((wide) => -wide / 2);
  const shift = Float64Array.from(lines, (line, place) => {
    const at = next[line.tie] + width[place] / 2;
    next[line.tie] += width[place] + lineGap;
    return at;
  });
  return { width, shift, tie };
}

/** How wide a line is: it grows with the root of the volume, so that thin ones can still be told apart. */
export function lineWidth(
  volume: number,
  most: number,
  { least, most: widest }: MapMeasures["line"],
): number {
  return most > 0 ? least + (widest - least) * Math.sqrt(Math.min(1, volume / most)) : least;
}
