import type { Adjacency } from "../../../measures/graph/adjacency.js";
import type { InnerTies, LayeredChain } from "./layered-chain.js";
import { copyOf, type RowOrder, setPositions } from "./row-order.js";

/**
 * One sweep over all columns: each is sorted by where the neighbours of its items stand in the column before it, seen
 * in the direction of the sweep. Items without such neighbours keep their places.
 *
 * @param byMedian - by the middle neighbour instead of the mean of all.
 */
export function sweepRows(
  chain: LayeredChain,
  start: RowOrder,
  toward: "left" | "right",
  byMedian: boolean,
): RowOrder {
  const order = copyOf(start);
  const before = toward === "right" ? chain.toLeft : chain.toRight;
  const heights = new Float64Array(chain.itemCount);
  for (let step = 1; step < chain.columnCount; step += 1) {
    const column = toward === "right" ? step : chain.columnCount - 1 - step;
    const items = order.columns[column]!;
    for (const item of items) heights[item] = heightOf(item, before, order.position, byMedian);
    drawTogether(chain.innerTies[column]!, heights);
    sortColumn(items, heights, chain.lane, order.position);
  }
  return order;
}

/** Brings nodes of one column that are tied closer to each other. */
function drawTogether({ one, other }: InnerTies, heights: Float64Array): void {
  for (let tie = 0; tie < one.length; tie += 1) {
    const shift = (heights[other[tie]] - heights[one[tie]]) / 4;
    if (Number.isNaN(shift)) continue;
    heights[one[tie]] += shift;
    heights[other[tie]] -= shift;
  }
}

/** Where an item's neighbours stand, `NaN` where it has none. */
function heightOf(
  item: number,
  { start, target }: Adjacency,
  position: Int32Array,
  byMedian: boolean,
): number {
  const count = start[item + 1] - start[item];
  if (count === 0) return Number.NaN;
  if (byMedian) return medianOf(target.subarray(start[item], start[item + 1]), position);
  let sum = 0;
  for (let slot = start[item]; slot < start[item + 1]; slot += 1) sum += position[target[slot]];
  return sum / count;
}

function medianOf(items: Int32Array, position: Int32Array): number {
  const places = items.map((item) => position[item]).sort();
  const middle = places.length >> 1;
  return places.length % 2 === 1 ? places[middle] : (places[middle - 1] + places[middle]) / 2;
}

/** Sorts the items that have a height among the places they hold; the others stay, but for the lanes. */
function sortColumn(items: Int32Array, heights: Float64Array, lane: Int32Array, position: Int32Array): void {
  const tied = items.filter((item) => !Number.isNaN(heights[item]));
  tied.sort((a, b) => heights[a] - heights[b] || position[a] - position[b]);
  let next = 0;
  for (let place = 0; place < items.length; place += 1) {
    if (!Number.isNaN(heights[items[place]])) items[place] = tied[next++];
  }
  setPositions(items, position);
  items.sort((a, b) => lane[a] - lane[b] || position[a] - position[b]);
  setPositions(items, position);
}
