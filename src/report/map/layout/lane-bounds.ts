import type { LayeredChain } from "./layered-chain.js";
import type { RowOrder } from "./row-order.js";
import { type LaneBounds, type RowSizes, type Run, runsOf } from "./runs-of.js";

/** Where lanes lie, one under the other, each as high as its highest column. */
export function laneBounds(chain: LayeredChain, order: RowOrder, sizes: RowSizes): readonly LaneBounds[] {
  const { above, below, between } = sizes.lane;
  let top = 0;
  return Array.from(laneHeights(chain, order, sizes), (height) => {
    const bounds = { top, bottom: top + above + height + below };
    top = bounds.bottom + between;
    return bounds;
  });
}

function laneHeights(chain: LayeredChain, order: RowOrder, sizes: RowSizes): Float64Array {
  const heights = new Float64Array(sizes.laneCount);
  const unbounded = Array.from(heights, () => ({ top: 0, bottom: 0 }));
  for (const [column, items] of order.columns.entries()) {
    if (sizes.isFree[column]) continue;
    for (const run of runsOf(chain, items, sizes, unbounded)) {
      const lane = chain.lane[run.items[0]];
      heights[lane] = Math.max(heights[lane], extentOf(run, sizes));
    }
  }
  return heights;
}

function extentOf({ items, distance }: Run, { height }: RowSizes): number {
  const [first, last] = [items[0], items[items.length - 1]];
  return distance.reduce((sum, least) => sum + least, 0) + (height[first] + height[last]) / 2;
}
