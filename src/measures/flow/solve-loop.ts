import { type BucketQueue, leastCostly, setCost, withdraw } from "./bucket-queue.js";
import { SMALLEST_CORE } from "./core-levels.js";
import { eliminate, restore } from "./eliminate.js";
import { type LoopSystem, waysThrough } from "./loop-system.js";
import { solveCore } from "./solve-core.js";

/**
 * Writes into `steps` the steps left from each of the given nodes, which are all the nodes of a filled system.
 *
 * Nodes with the fewest ways through them are eliminated first (Markowitz 1957), which keeps chains, trees and
 * small meshes sparse to the end. In a tangle the rerouted ways pile up instead; what then remains is finished
 * exactly in a table when it is small, by iteration when it is not. The eliminated nodes follow in reverse.
 */
export function solveLoop(
  system: LoopSystem,
  queue: BucketQueue,
  nodes: Int32Array,
  steps: Float64Array,
): void {
  for (const node of nodes) setCost(queue, node, waysThrough(system, node));
  const order = eliminateWhileSparse(system, queue, nodes.length);
  if (order.length < nodes.length) {
    const core = nodes.filter((node) => system.open[node] === 1);
    for (const node of core) withdraw(queue, node);
    solveCore(system, core, steps);
  }
  for (let nth = order.length - 1; nth >= 0; nth--) steps[order[nth]] = restore(system, order[nth], steps);
}

/** Lists no longer pay when more than this share of all pairs of nodes is connected. */
const DENSE = 0.2;
/** Elimination stops when the pairs have grown by this factor... */
const TOLERATED_GROWTH = 1.1;
/** ...or when this many ways have been rerouted for each pair there was. */
const TOLERATED_WORK = 16;

function eliminateWhileSparse(system: LoopSystem, queue: BucketQueue, nodeCount: number): Int32Array {
  const order = new Int32Array(nodeCount);
  const mostPairs = TOLERATED_GROWTH * system.pairs;
  const mostWork = TOLERATED_WORK * system.pairs;
  let work = 0;
  for (let done = 0; done < nodeCount; done++) {
    const left = nodeCount - done;
    const tangled =
      left <= SMALLEST_CORE
        ? system.pairs > DENSE * left * left
        : system.pairs > mostPairs || work > mostWork;
    if (tangled) return order.subarray(0, done);
    const node = leastCostly(queue);
    work += waysThrough(system, node);
    withdraw(queue, node);
    eliminate(system, node);
    updateNeighbours(system, queue, node);
    order[done] = node;
  }
  return order;
}

function updateNeighbours(system: LoopSystem, queue: BucketQueue, node: number): void {
  for (const { item, start, length } of [system.receivers, system.givers]) {
    const end = start[node] + length[node];
    for (let slot = start[node]; slot < end; slot++) {
      if (system.open[item[slot]] === 1) setCost(queue, item[slot], waysThrough(system, item[slot]));
    }
  }
}
