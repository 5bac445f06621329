import { type InnerWay, innerWays } from "./inner-ways.js";
import { type ColumnedNodes, type LayeredChain, layeredChain } from "./layered-chain.js";
import { orderRows } from "./order-rows.js";
import { placeRows } from "./place-rows.js";
import { type Ports, placePorts } from "./ports.js";
import type { LaneBounds, RowSizes } from "./runs-of.js";

/** What is laid out, and how large it is. */
export interface MapNodes extends ColumnedNodes {
  readonly laneCount: number;
  /** Least height of every node; one with many ties is higher. */
  readonly nodeHeight: Float64Array;
  readonly tieWidth: Float64Array;
  readonly gaps: RowSizes["gaps"];
  readonly laneGaps: RowSizes["lane"];
}

/** Where everything lies from top to bottom; from left to right, columns are placed by whoever draws. */
export interface MapLayout {
  readonly chain: LayeredChain;
  readonly inner: readonly InnerWay[];
  readonly ports: Ports;
  /** Middle of every item; the topmost edge lies at 0. */
  readonly middle: Float64Array;
  /** Height of every item. */
  readonly height: Float64Array;
  readonly lanes: readonly LaneBounds[];
  readonly bottom: number;
}

/** Room above and below the ties of a node. */
const portMargin = 6;

/** Lays out nodes in their columns: few crossings, straight ties, nothing over anything else. */
export function layoutMap(nodes: MapNodes): MapLayout {
  const chain = layeredChain(nodes);
  const order = orderRows(chain);
  const inner = innerWays(chain, order);
  const ports = placePorts(chain, order, inner, nodes.tieWidth);
  const height = heightsOf(chain, nodes, ports);
  const isTiedAbove = new Uint8Array(chain.itemCount);
  for (const { side, lower } of inner) if (side === "between") isTiedAbove[lower] = 1;
  const { middle, lanes } = placeRows(chain, order, ports, {
    ...nodes,
    height,
    isTiedAbove,
    lane: nodes.laneGaps,
  });
  return { chain, inner, ports, height, ...movedToTop(middle, height, lanes) };
}

function heightsOf({ itemCount, nodeCount, tie }: LayeredChain, nodes: MapNodes, ports: Ports): Float64Array {
  const height = new Float64Array(itemCount);
  for (let item = 0; item < nodeCount; item += 1) {
    height[item] = Math.max(nodes.nodeHeight[item], ports.extent[item] + 2 * portMargin);
  }
  for (let item = nodeCount; item < itemCount; item += 1) height[item] = nodes.tieWidth[tie[item]];
  return height;
}

function movedToTop(
  middle: Float64Array,
  height: Float64Array,
  lanes: readonly LaneBounds[],
): Pick<MapLayout, "middle" | "lanes" | "bottom"> {
  let top = lanes[0]?.top ?? Number.POSITIVE_INFINITY;
  let bottom = lanes.at(-1)?.bottom ?? Number.NEGATIVE_INFINITY;
  for (let item = 0; item < middle.length; item += 1) {
    top = Math.min(top, middle[item] - height[item] / 2);
    bottom = Math.max(bottom, middle[item] + height[item] / 2);
  }
  if (middle.length === 0) [top, bottom] = [0, 0];
  return {
    middle: middle.map((at) => at - top),
    lanes: lanes.map((lane) => ({ top: lane.top - top, bottom: lane.bottom - top })),
    bottom: bottom - top,
  };
}
