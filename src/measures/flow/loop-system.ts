import { clearLists, type GrowingLists, growingLists, makeRoom, openList } from "./growing-lists.js";

/**
 * The steps left from each node of a loop, as a system of equations without a minus sign in its data:
 *
 *     d(v) · (exit(v) + Σ w(v, u)) = cost(v) + Σ w(v, u) · d(u)
 *
 * where u runs over the receivers of v that are still open. At first `cost` is all flow out of the node, a step for
 * each, and the known steps of what leaves the loop.
 */
export interface LoopSystem {
  /** Receivers of each node and the flow `w` to them; those of an eliminated node stay as they were at that time. */
  readonly receivers: GrowingLists;
  /** Nodes that give to each node; some of them may no longer be open. */
  readonly givers: GrowingLists;
  /** Open nodes that give to each node. */
  readonly giverCount: Int32Array;
  /** 1 for a node not yet eliminated. */
  readonly open: Uint8Array;
  /** Flow that leaves the loop for good. */
  readonly exit: Float64Array;
  readonly cost: Float64Array;
  /** Where a node was last seen in the list of receivers being worked on. */
  readonly slot: Int32Array;
  /** Row of each node of the core. */
  readonly row: Int32Array;
  /** Pairs of open nodes between which something flows. */
  pairs: number;
}

/** A system for loops over nodes `0..nodeCount - 1` and at most `edgeCount` edges, used for one loop at a time. */
export function loopSystem(nodeCount: number, edgeCount: number): LoopSystem {
  return {
    receivers: growingLists(nodeCount, edgeCount, true),
    givers: growingLists(nodeCount, edgeCount, false),
    giverCount: new Int32Array(nodeCount),
    open: new Uint8Array(nodeCount),
    exit: new Float64Array(nodeCount),
    cost: new Float64Array(nodeCount),
    slot: new Int32Array(nodeCount),
    row: new Int32Array(nodeCount),
    pairs: 0,
  };
}

/** Empties the system for the next loop. */
export function clearSystem(system: LoopSystem): void {
  clearLists(system.receivers);
  clearLists(system.givers);
  system.pairs = 0;
}

/** Opens a node with room for that many receivers: first all nodes of the loop, then `addFlow`, then `connectGivers`. */
export function openNode(system: LoopSystem, node: number, room: number): void {
  openList(system.receivers, node, room);
  system.giverCount[node] = 0;
  system.open[node] = 1;
  system.exit[node] = 0;
  system.cost[node] = 0;
}

/** Adds to the flow from a node to a receiver, for whom there must be room; true when it is a new receiver. */
export function addFlow(system: LoopSystem, node: number, receiver: number, flow: number): boolean {
  const { receivers, slot } = system;
  const start = receivers.start[node];
  const end = start + receivers.length[node];
  const known = slot[receiver];
  if (known >= start && known < end && receivers.item[known] === receiver) {
    receivers.weight[known] += flow;
    return false;
  }
  receivers.item[end] = receiver;
  receivers.weight[end] = flow;
  receivers.length[node]++;
  slot[receiver] = end;
  system.giverCount[receiver]++;
  system.pairs++;
  return true;
}

/** Lists the givers of the given nodes, which are all nodes of the loop. */
export function connectGivers(system: LoopSystem, nodes: Int32Array): void {
  const { receivers, givers, giverCount } = system;
  for (const node of nodes) openList(givers, node, giverCount[node]);
  for (const node of nodes) {
    const end = receivers.start[node] + receivers.length[node];
    for (let slot = receivers.start[node]; slot < end; slot++) addGiver(givers, receivers.item[slot], node);
  }
}

/** Ways that lead through an open node: the most pairs that its removal may have to connect. */
export function waysThrough(system: LoopSystem, node: number): number {
  return system.giverCount[node] * system.receivers.length[node];
}

/** All flow that leaves an open node: to receivers still open, and out of the loop. */
export function outflowOf(system: LoopSystem, node: number): number {
  const { weight, start, length } = system.receivers;
  let outflow = system.exit[node];
  const end = start[node] + length[node];
  for (let slot = start[node]; slot < end; slot++) outflow += weight[slot];
  return outflow;
}

/** Enters a giver of a node, once. */
export function addGiver(givers: GrowingLists, receiver: number, giver: number): void {
  makeRoom(givers, receiver, givers.length[receiver] + 1);
  givers.item[givers.start[receiver] + givers.length[receiver]++] = giver;
}
