import { seededRandom } from "../../../measures/parity/seeded-random.js";
import { type InnerColumn, innerColumns } from "./inner-columns.js";
import type { LayeredChain } from "./layered-chain.js";
import { copyOf, crossingsOf, orderedBy, type RowOrder } from "./row-order.js";
import { siftRows } from "./sift-rows.js";
import { sweepRows } from "./sweep-rows.js";

/** Sweeps in vain after which a start is given up. */
const patience = 3;
const mostSweeps = 24;

/** How long to look for a good order. */
export interface OrderEffort {
  /** Orders to start from; fewer where to sweep from one takes long. */
  readonly starts: number;
  /** Of these, how many of the best are sifted. */
  readonly sifted: number;
  /** Steps of work, about as many nanoseconds, after which no other order is sifted. */
  readonly work: number;
}

const usual: OrderEffort = { starts: 12, sifted: 4, work: 1e7 };
/** What all sweeps from a start take, for an item or a segment. */
const sweepWork = 1_500;

/**
 * Orders the rows of every column so that few ties cross: sweeps by barycentres and medians (Sugiyama 1981, Gansner
 * 1993) from several starts, the best of them sifted (Matuszewski 1999), the best of all kept. The same chain gives
 * the same order: the starts are drawn from a fixed seed, and the work is counted, not timed.
 */
export function orderRows(chain: LayeredChain, { starts, sifted, work }: OrderEffort = usual): RowOrder {
  const random = seededRandom(1);
  const inner = innerColumns(chain);
  const affordable = Math.floor(work / (sweepWork * (chain.itemCount + chain.left.length)));
  const length = Math.max(1, Math.min(starts, affordable));
  const swept = Array.from({ length }, (_, start) =>
    sweptFrom(chain, orderedBy(chain, heightsOf(chain, start, random)), inner),
  ).sort((a, b) => a.crossings - b.crossings);
  let [best, left] = [swept[0]!, work];
  for (const { order } of swept.slice(0, sifted)) {
    if (left <= 0 || best.crossings === 0) break;
    left -= siftRows(chain, order, inner, Math.min(left, work / 2));
    const crossings = crossingsOf(chain, order, inner);
    if (crossings < best.crossings) best = { order, crossings };
  }
  return best.order;
}

/** The first start is the order of numbers, the second its reverse, the others are drawn. */
function heightsOf(
  { nodeCount, itemCount, tie, left, right, segmentTie }: LayeredChain,
  start: number,
  random: () => number,
): Float64Array {
  const heights = new Float64Array(itemCount);
  for (let node = 0; node < nodeCount; node += 1) {
    heights[node] = start === 0 ? node : start === 1 ? -node : random() * nodeCount;
  }
  for (let segment = 0; segment < segmentTie.length; segment += 1) {
    if (tie[right[segment]] >= 0) heights[right[segment]] = heights[left[segment]];
  }
  return heights;
}

/** An order, and how often ties cross in it. */
interface CountedOrder {
  readonly order: RowOrder;
  readonly crossings: number;
}

/** Sweeps to and fro as long as that pays; the best order on the way. */
function sweptFrom(chain: LayeredChain, start: RowOrder, inner: readonly InnerColumn[]): CountedOrder {
  let order = copyOf(start);
  let [best, fewest, vain, sweeps] = [start, crossingsOf(chain, start, inner), 0, 0];
  while (vain < patience && sweeps < mostSweeps && fewest > 0) {
    order = sweepRows(chain, order, sweeps % 2 === 0 ? "right" : "left", sweeps % 8 >= 4);
    const crossings = crossingsOf(chain, order, inner);
    vain = crossings < fewest ? 0 : vain + 1;
    if (crossings < fewest) [best, fewest] = [copyOf(order), crossings];
    sweeps += 1;
  }
  return { order: copyOf(best), crossings: fewest };
}
