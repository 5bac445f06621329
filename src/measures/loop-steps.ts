import { type BucketQueue, leastCostly, setCost, withdraw } from "./bucket-queue.js";
import { solveCore } from "./core-steps.js";
import { eliminate, type LoopSystem, restore, waysThrough } from "./state-reduction.js";

/**
 * Writes into `steps` the steps left from each of the given nodes, which are all the nodes of a filled system.
 * Nodes with the fewest ways through them are eliminated first (Markowitz 1957), which keeps chains, trees and
 * meshes sparse to the end. In a tangle the rerouted ways pile up instead: it is left to iteration once they have
 * grown by `TOLERATED_GROWTH`, unless what remains is small enough to be finished anyway.
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

const ALWAYS_ELIMINATED = 300;
const TOLERATED_GROWTH = 1.25;

function eliminateWhileSparse(system: LoopSystem, queue: BucketQueue, nodeCount: number): Int32Array {
  const order = new Int32Array(nodeCount);
  const tolerated = TOLERATED_GROWTH * system.pairs;
  let done = 0;
  while (done < nodeCount && (nodeCount - done <= ALWAYS_ELIMINATED || system.pairs <= tolerated)) {
    const node = leastCostly(queue);
    withdraw(queue, node);
    eliminate(system, node);
    order[done++] = node;
    updateNeighbours(system, queue, node);
  }
  return order.subarray(0, done);
}

function updateNeighbours(system: LoopSystem, queue: BucketQueue, node: number): void {
  for (const { item, start, length } of [system.receivers, system.givers]) {
    const end = start[node] + length[node];
    for (let slot = start[node]; slot < end; slot++) {
      if (system.open[item[slot]] === 1) setCost(queue, item[slot], waysThrough(system, item[slot]));
    }
  }
}
