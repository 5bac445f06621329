import type { Adjacency } from "../../../measures/graph/adjacency.js";
import { laneBounds } from "./lane-bounds.js";
import type { LayeredChain } from "./layered-chain.js";
import type { Ports } from "./ports.js";
import type { RowOrder } from "./row-order.js";
import { type LaneBounds, type RowSizes, type Run, runsOf } from "./runs-of.js";
import { spreadOut } from "./spread-out.js";

/** Where rows lie. */
export interface PlacedRows {
  /** Middle of every item. */
  readonly middle: Float64Array;
  /** One for each lane; none where there is but one. */
  readonly lanes: readonly LaneBounds[];
}

/** The neighbours by which items are placed. */
type Side = "left" | "right" | "both";

/** Share of what neighbours pull with which the middle of the map pulls too, so that it does not drift apart. */
const gravity = 0.06;
const roundsAside = 6;
const roundsBoth = 14;

/**
 * Places the items of every column so that ties run as straight as can be, those that are wide or long before others;
 * no two items come closer than their gap. Sweeps over the columns; each column is placed at once, as near as can be to
 * where its neighbours want it.
 */
export function placeRows(chain: LayeredChain, order: RowOrder, ports: Ports, sizes: RowSizes): PlacedRows {
  const { laneCount, isFree } = sizes;
  const lanes = laneCount > 1 ? laneBounds(chain, order, sizes) : [];
  const runs = order.columns.map((items, column) => runsOf(chain, items, sizes, isFree[column] ? [] : lanes));
  const middle = new Float64Array(chain.itemCount);
  for (const run of runs.flat()) stack(run, middle);
  const pull = pullOf(chain, sizes.tieWidth);
  for (let round = 0; round < roundsAside + roundsBoth; round += 1) {
    const side = round >= roundsAside ? "both" : round % 2 === 0 ? "left" : "right";
    for (let step = 0; step < chain.columnCount; step += 1) {
      const column = round % 2 === 0 ? step : chain.columnCount - 1 - step;
      for (const run of runs[column]!) settle(chain, run, ports, pull, middle, side);
    }
  }
  return { middle, lanes };
}

/** One under the other, in the middle of what they may take up. */
function stack({ items, distance, lowest, highest }: Run, middle: Float64Array): void {
  const total = distance.reduce((sum, least) => sum + least, 0);
  const center = Number.isFinite(lowest) ? (lowest + highest) / 2 : 0;
  let at = center - total / 2;
  for (let place = 0; place < items.length; place += 1) {
    at += distance[place];
    middle[items[place]] = at;
  }
}

/** How strongly each segment pulls its ends to one height. */
function pullOf({ tie, left, right, segmentTie }: LayeredChain, tieWidth: Float64Array): Float64Array {
  return Float64Array.from(left, (item, segment) => {
    const waypoints = (tie[item] >= 0 ? 1 : 0) + (tie[right[segment]] >= 0 ? 1 : 0);
    return [1, 2, 8][waypoints]! * (1 + tieWidth[segmentTie[segment]] / 8);
  });
}

/** What pulls at an item: how strongly, and to where. */
interface Wish {
  force: number;
  moment: number;
}

function settle(
  chain: LayeredChain,
  { items, distance, lowest, highest }: Run,
  ports: Ports,
  pull: Float64Array,
  middle: Float64Array,
  side: Side,
): void {
  const weight = new Float64Array(items.length);
  const desired = Float64Array.from(items, (item, place) => {
    const wish: Wish = { force: 0, moment: 0 };
    if (side !== "right") wishFrom(chain.toLeft, ports.atLeft, ports.atRight, item, pull, middle, wish);
    if (side !== "left") wishFrom(chain.toRight, ports.atRight, ports.atLeft, item, pull, middle, wish);
    if (item < chain.nodeCount && !Number.isFinite(lowest)) wish.force *= 1 + gravity;
    weight[place] = wish.force || 0.01;
    return wish.force > 0 ? wish.moment / wish.force : middle[item];
  });
  const places = spreadOut(desired, weight, distance, lowest, highest);
  for (let place = 0; place < items.length; place += 1) middle[items[place]] = places[place];
}

/** Adds what the neighbours on one side want: their own height, from port to port. */
function wishFrom(
  { start, target, edge }: Adjacency,
  theirPort: Float64Array,
  ownPort: Float64Array,
  item: number,
  pull: Float64Array,
  middle: Float64Array,
  wish: Wish,
): void {
  for (let slot = start[item]; slot < start[item + 1]; slot += 1) {
    const segment = edge[slot];
    wish.force += pull[segment];
    wish.moment += pull[segment] * (middle[target[slot]] + theirPort[segment] - ownPort[segment]);
  }
}
