import { marksWidth } from "./draw-marks.js";
import type { BreakMark, MapBreaks } from "./map-breaks.js";
import type { MapGeometry } from "./map-geometry.js";
import type { MapMeasures } from "./map-measures.js";
import { type LabelSize, type LineLabel, placeLabels } from "./place-labels.js";
import type { Rectangle } from "./rectangle.js";
import { textWidth } from "./text-width.js";

/** What stands on a line. */
export interface SceneLabel {
  readonly marks: readonly BreakMark[];
  readonly words: string;
  readonly place: Rectangle;
}

/** What labels are made from: the words beside each line that has some, and where all else lies. */
export interface LabelPlan {
  readonly breaks: MapBreaks;
  readonly words: ReadonlyMap<number, string>;
  readonly measures: MapMeasures;
  readonly geometry: MapGeometry;
  /** Places beside the boxes that are not free. */
  readonly taken: readonly Rectangle[];
}

/** The words of the first breaks may lie over more of other lines. */
const firstBreaks = 3;
/** How far labels may reach above and below the map. */
const overhang = 10;
/** Between marks and words. */
export const afterMarks = 4;

/**
 * Sets marks and words onto lines. Numbered breaks get room first, then other breaks, then mere words, wide lines
 * before thin ones. Where marks find no room beside words, words without a break are left out.
 */
export function sceneLabels(plan: LabelPlan): ReadonlyMap<number, SceneLabel> {
  const { atLine } = plan.breaks;
  const full = placedLabels(plan);
  const hasAll = [...atLine.keys()].every((line) => full.has(line));
  if (hasAll) return full;
  const words = new Map([...plan.words].filter(([line]) => atLine.has(line)));
  const bare = placedLabels({ ...plan, words });
  return markCount(bare) > markCount(full) ? bare : full;
}

/** How many breaks are marked on lines. */
export function markCount(labels: ReadonlyMap<number, SceneLabel>): number {
  return [...labels.values()].reduce((sum, { marks }) => sum + marks.length, 0);
}

/** How wide marks with words beside them are. */
export function labelWidth(marks: readonly BreakMark[], words: string, { mark, label }: MapMeasures): number {
  const row = marks.length > 0 ? marksWidth(marks, mark) : 0;
  const gap = marks.length > 0 && words !== "" ? afterMarks : 0;
  return row + gap + textWidth(words, label.fontSize);
}

function placedLabels(plan: LabelPlan): ReadonlyMap<number, SceneLabel> {
  const { breaks, words, geometry, taken } = plan;
  const bounds = {
    x: 0,
    y: -overhang,
    width: geometry.width,
    height: geometry.height + 2 * overhang,
  };
  const labels = linesByRank(plan).map((line) => lineLabel(line, plan));
  const placed = placeLabels(labels, geometry.tracks, [...geometry.boxes, ...taken], bounds);
  return new Map(
    [...placed].map(([line, place]) => [
      line,
      {
        marks: breaks.atLine.get(line) ?? [],
        words: place.size === 0 ? (words.get(line) ?? "") : "",
        place,
      },
    ]),
  );
}

/** Lines with a label, the one whose break ranks first before all others. */
function linesByRank({ breaks: { atLine }, words, geometry: { tracks } }: LabelPlan): readonly number[] {
  const rankOf = (line: number) => atLine.get(line)?.[0]?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...new Set([...atLine.keys(), ...words.keys()])].sort(
    (a, b) => rankOf(a) - rankOf(b) || tracks[b]!.width - tracks[a]!.width || a - b,
  );
}

/** With its words, if these hide no more than a few other lines; else a break has its marks alone. */
function lineLabel(line: number, { breaks, words, measures }: LabelPlan): LineLabel {
  const marks = breaks.atLine.get(line) ?? [];
  const size = (text: string, height: number, mostLines: number): LabelSize => ({
    width: labelWidth(marks, text, measures),
    height,
    mostLines,
  });
  const text = words.get(line) ?? "";
  if (marks.length === 0) return { line, sizes: [size(text, measures.label.fontSize + 4, 1)] };
  const mostLines = marks[0]!.rank <= firstBreaks ? 5 : 2;
  return {
    line,
    sizes: [size(text, measures.mark, mostLines), size("", measures.mark, Number.POSITIVE_INFINITY)],
  };
}
