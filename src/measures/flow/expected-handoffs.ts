import { type Adjacency, adjacency } from "../graph/adjacency.js";
import { strongComponents } from "../graph/strong-components.js";
import { type BucketQueue, bucketQueue } from "./bucket-queue.js";
import { addFlow, clearSystem, connectGivers, type LoopSystem, loopSystem, openNode } from "./loop-system.js";
import { solveLoop } from "./solve-loop.js";
import { waysToGoal } from "./ways-to-goal.js";

/**
 * How many edges are followed on average from each node until a goal is reached, when every edge is taken in
 * proportion to its volume: the expected hitting time of a random walk. Goals have 0; a node from which no goal
 * can be reached has NaN. Edges without positive volume, out of a goal, or to a node with no way to a goal count
 * for nothing, and the rest share what is left. No edge may lead from a node to itself.
 *
 * Nodes on no loop are added up from the goals outward. Loops are systems of equations, solved one at a time and
 * as exactly as doubles allow (see `solveLoop`), since callers ask which of two distances is the larger. Apart
 * from large tangled loops, time is linear in nodes and edges.
 *
 * Source: Kemeny & Snell, "Finite Markov Chains" (1960), chapter 3.
 */
export function expectedHandoffs(
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
  volume: Float64Array,
  goal: Uint8Array,
): Float64Array {
  const ways = adjacency(nodeCount, from, to, waysToGoal(nodeCount, from, to, volume, goal));
  const components = strongComponents(nodeCount, ways);
  const members = adjacency(components.count, components.of, Int32Array.from(components.of.keys()));
  const walk = startWalk(ways, flows(ways, volume), components.of);
  for (let component = 0; component < components.count; component++) {
    const nodes = members.target.subarray(members.start[component], members.start[component + 1]);
    if (nodes.length > 1) stepThroughLoop(walk, nodes);
    else walk.steps[nodes[0]] = goal[nodes[0]] === 1 ? 0 : stepsPast(walk, nodes[0]);
  }
  return walk.steps;
}

interface Walk {
  readonly ways: Adjacency;
  /** Flow over each way: volume as a share of the largest out of the same node, so that no sum overflows. */
  readonly flow: Float64Array;
  readonly component: Int32Array;
  readonly steps: Float64Array;
  readonly loop: LoopSystem;
  readonly queue: BucketQueue;
}

function startWalk(ways: Adjacency, flow: Float64Array, component: Int32Array): Walk {
  const nodeCount = component.length;
  return {
    ways,
    flow,
    component,
    steps: new Float64Array(nodeCount),
    loop: loopSystem(nodeCount, flow.length),
    queue: bucketQueue(nodeCount),
  };
}

function flows({ start, edge }: Adjacency, volume: Float64Array): Float64Array {
  const flow = new Float64Array(edge.length);
  for (let slot = 0; slot < flow.length; slot++) flow[slot] = volume[edge[slot]];
  for (let node = 0; node + 1 < start.length; node++) {
    const end = start[node + 1];
    let largest = 0;
    for (let slot = start[node]; slot < end; slot++) if (flow[slot] > largest) largest = flow[slot];
    for (let slot = start[node]; slot < end; slot++) flow[slot] /= largest;
  }
  return flow;
}

/** Steps left from a node whose receivers are all known; NaN where it has none. */
function stepsPast({ ways, flow, steps }: Walk, node: number): number {
  let outflow = 0;
  let cost = 0;
  for (let slot = ways.start[node]; slot < ways.start[node + 1]; slot++) {
    outflow += flow[slot];
    cost += flow[slot] * (1 + steps[ways.target[slot]]);
  }
  return cost / outflow;
}

function stepThroughLoop(walk: Walk, nodes: Int32Array): void {
  const { start } = walk.ways;
  clearSystem(walk.loop);
  for (const node of nodes) openNode(walk.loop, node, start[node + 1] - start[node]);
  for (const node of nodes) fillRow(walk, node);
  connectGivers(walk.loop, nodes);
  solveLoop(walk.loop, walk.queue, nodes, walk.steps);
}

/** Enters the equation of one node of a loop: a step for all that flows, and the known steps of what leaves. */
function fillRow({ ways, flow, component, steps, loop }: Walk, node: number): void {
  const end = ways.start[node + 1];
  for (let slot = ways.start[node]; slot < end; slot++) {
    const receiver = ways.target[slot];
    const amount = flow[slot];
    if (component[receiver] === component[node]) {
      loop.cost[node] += amount;
      addFlow(loop, node, receiver, amount);
    } else {
      loop.cost[node] += amount * (1 + steps[receiver]);
      loop.exit[node] += amount;
    }
  }
}
