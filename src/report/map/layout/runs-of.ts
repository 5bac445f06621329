import type { LayeredChain } from "./layered-chain.js";

/** What rows take up, in pixels. */
export interface RowSizes {
  /** By item. */
  readonly height: Float64Array;
  /** By tie. */
  readonly tieWidth: Float64Array;
  /** Between two nodes, a node and a tie that passes, two of these, and two nodes with a tie between them. */
  readonly gaps: Readonly<Record<"nodes" | "nodeAndTie" | "ties" | "tied", number>>;
  /** 1 for nodes tied to the one above them; by item. */
  readonly isTiedAbove: Uint8Array;
  readonly laneCount: number;
  /** 1 for columns whose items may stand beside any lane. */
  readonly isFree: Uint8Array;
  /** Above and below what is in a lane, and between lanes. */
  readonly lane: { readonly above: number; readonly below: number; readonly between: number };
}

/** Where a lane lies. */
export interface LaneBounds {
  readonly top: number;
  readonly bottom: number;
}

/** Items of one column, or of a lane in it, one under the other. */
export interface Run {
  readonly items: Int32Array;
  readonly distance: Float64Array;
  readonly lowest: number;
  readonly highest: number;
}

/** The runs of a column: one, or one for each lane that is there. */
export function runsOf(
  chain: LayeredChain,
  items: Int32Array,
  sizes: RowSizes,
  lanes: readonly LaneBounds[],
): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < items.length; ) {
    let end = start + 1;
    while (end < items.length && (lanes.length === 0 || chain.lane[items[end]] === chain.lane[items[start]]))
      end += 1;
    runs.push(runOf(chain, items.subarray(start, end), sizes, lanes[chain.lane[items[start]]]));
    start = end;
  }
  return runs;
}

function runOf(chain: LayeredChain, items: Int32Array, sizes: RowSizes, lane: LaneBounds | undefined): Run {
  const { height } = sizes;
  const distance = Float64Array.from(items, (item, place) => {
    if (place === 0) return 0;
    const above = items[place - 1];
    return (height[above] + height[item]) / 2 + gapBetween(chain, sizes, above, item);
  });
  if (lane === undefined) {
    return { items, distance, lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
  }
  const lowest = lane.top + sizes.lane.above + height[items[0]] / 2;
  const highest = lane.bottom - sizes.lane.below - height[items[items.length - 1]] / 2;
  return { items, distance, lowest, highest };
}

function gapBetween(
  { tie }: LayeredChain,
  { gaps, isTiedAbove }: RowSizes,
  above: number,
  item: number,
): number {
  if (tie[above] >= 0 && tie[item] >= 0) return gaps.ties;
  if (tie[above] >= 0 || tie[item] >= 0) return gaps.nodeAndTie;
  return isTiedAbove[item] === 1 ? gaps.tied : gaps.nodes;
}
