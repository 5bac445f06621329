import { bulges } from "./bulges.js";
import { columnPlaces } from "./column-places.js";
import { fitText } from "./fit-text.js";
import { layoutMap, type MapLayout } from "./layout/layout-map.js";
import { lineTracks } from "./line-tracks.js";
import { lineWidths } from "./line-widths.js";
import type { MapContent } from "./map-content.js";
import type { MapMeasures } from "./map-measures.js";
import type { Rectangle } from "./rectangle.js";
import type { Track } from "./track.js";

/** A box with the lines of its name. */
export interface MapBox extends Rectangle {
  readonly name: readonly string[];
}

/** Where everything on a map lies, columns from left to right; whoever reads from right to left sees it mirrored. */
export interface MapGeometry {
  /** By node. */
  readonly boxes: readonly MapBox[];
  /** By line. */
  readonly tracks: readonly Track[];
  /** By column. */
  readonly columns: readonly Rectangle[];
  /** By lane, `null` for that of no department; none where there is but one. */
  readonly lanes: readonly (Rectangle | null)[];
  readonly width: number;
  readonly height: number;
}

/** Above what is in a lane, where its name stands; below; between lanes; and beside. */
const laneGaps = { above: 38, below: 12, between: 14 };
const besideLane = 14;

/** Lays out what a map draws. `names`: of every box; `leastGutter`: room between columns that labels need. */
export function mapGeometry(
  content: MapContent,
  names: readonly string[],
  measures: MapMeasures,
  leastGutter: number,
): MapGeometry {
  const widths = lineWidths(content, measures);
  const inside = measures.box.width - 2 * measures.box.padding;
  const wrapped = names.map((name) => fitText(name, inside, measures.name.fontSize, 2));
  const layout = layoutMap({
    columnCount: content.columns.count,
    column: content.columns.column,
    lane: content.lanes.lane,
    laneCount: content.lanes.units.length,
    isFree: freeColumns(content),
    tieFrom: content.tieFrom,
    tieTo: content.tieTo,
    nodeHeight: Float64Array.from(wrapped, (name) => boxHeight(name.length, measures)),
    tieWidth: widths.tie,
    gaps: measures.gaps,
    laneGaps,
  });
  const swung = bulges(layout, widths.tie);
  const { columns, width } = columnPlaces(layout, swung, measures, leastGutter);
  const boxes = wrapped.map((name, node): MapBox => ({ ...boxPlace(layout, columns, node), name }));
  const tracks = lineTracks(content.lines, { layout, columns, bulge: swung.of, widths });
  const lanes = lanePlaces(content, layout, columns);
  return { boxes, tracks, columns, lanes, width, height: layout.bottom };
}

/** How high a box is with so many lines of its name. */
function boxHeight(lines: number, { box, name, figure }: MapMeasures): number {
  return 2 * box.padding - 4 + lines * name.lineHeight + figure.lineHeight;
}

/** Columns before and after all those of departments: who stands there is taken for nobody's member. */
function freeColumns({ columns, lanes }: MapContent): Uint8Array {
  const inside = columns.column.filter((_, node) => lanes.units[lanes.lane[node]] !== null);
  if (inside.length === 0) return new Uint8Array(columns.count);
  const [first, last] = [Math.min(...inside), Math.max(...inside)];
  return new Uint8Array(columns.count).map((_, column) => (column < first || column > last ? 1 : 0));
}

function boxPlace(
  { chain, middle, height }: MapLayout,
  columns: readonly Rectangle[],
  node: number,
): Rectangle {
  const { x, width } = columns[chain.column[node]]!;
  return { x, y: middle[node] - height[node] / 2, width, height: height[node] };
}

function lanePlaces(
  { lanes, columns }: MapContent,
  layout: MapLayout,
  columnsAt: readonly Rectangle[],
): readonly (Rectangle | null)[] {
  return layout.lanes.map(({ top, bottom }, lane) => {
    if (lanes.units[lane] === null) return null;
    const inside = columns.column.filter((_, node) => lanes.lane[node] === lane);
    const [first, last] = [columnsAt[Math.min(...inside)]!, columnsAt[Math.max(...inside)]!];
    const x = first.x - besideLane;
    return { x, y: top, width: last.x + last.width + besideLane - x, height: bottom - top };
  });
}
