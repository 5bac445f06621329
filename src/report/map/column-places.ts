import type { Bulges } from "./bulges.js";
import type { MapLayout } from "./layout/layout-map.js";
import type { MapMeasures } from "./map-measures.js";
import type { Rectangle } from "./rectangle.js";

/** Room at both sides of all columns. */
const margin = 8;

/** Where columns lie, and what they take up altogether. */
export interface ColumnPlaces {
  readonly columns: readonly Rectangle[];
  readonly width: number;
}

/** Sets columns side by side, further apart where ties between them are steep; `least`: room that labels need. */
export function columnPlaces(
  layout: MapLayout,
  { left, right }: Bulges,
  { box, gutter }: MapMeasures,
  least: number,
): ColumnPlaces {
  const { columnCount } = layout.chain;
  const steepest = steepestTies(layout);
  let x = margin + (left[0] ?? 0);
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const at = { x, y: 0, width: box.width, height: layout.bottom };
    const between = Math.max(gutter.least, least, Math.min(gutter.most, 0.24 * steepest[column]));
    x += box.width + right[column] + (column + 1 < columnCount ? between + left[column + 1] : margin);
    return at;
  });
  return { columns, width: columnCount === 0 ? 0 : x };
}

/** How far the steepest tie from each column to the next rises or falls. */
function steepestTies({ chain, middle }: MapLayout): Float64Array {
  const steepest = new Float64Array(chain.columnCount);
  for (const [segment, item] of chain.left.entries()) {
    const rise = Math.abs(middle[item] - middle[chain.right[segment]]);
    steepest[chain.column[item]] = Math.max(steepest[chain.column[item]], rise);
  }
  return steepest;
}
