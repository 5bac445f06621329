import { makeRoom } from "./growing-lists.js";
import { addFlow, addGiver, type LoopSystem, outflowOf } from "./loop-system.js";

/**
 * Takes an open node out of a system, so that its givers reach at once what they reached through it.
 *
 * The outflow of a node is always added up from what leaves it, never had as 1 − (what returns). All terms are then
 * positive and nothing cancels: a loop left once in 10¹² rounds is solved to the same digits as any other.
 *
 * Source: Grassmann, Taksar & Heyman, "Regenerative analysis and steady state distributions for Markov chains",
 * Operations Research 33 (1985).
 */
export function eliminate(system: LoopSystem, node: number): void {
  const { receivers, givers, giverCount, open } = system;
  open[node] = 0;
  const outflow = outflowOf(system, node);
  for (let nth = 0; nth < givers.length[node]; nth++) {
    const giver = givers.item[givers.start[node] + nth];
    if (open[giver] === 1) bypass(system, giver, node, outflow);
  }
  const end = receivers.start[node] + receivers.length[node];
  for (let slot = receivers.start[node]; slot < end; slot++) giverCount[receivers.item[slot]]--;
  system.pairs -= receivers.length[node];
}

/** Steps left from an eliminated node, once `steps` holds those of all that were open when it was taken out. */
export function restore(system: LoopSystem, node: number, steps: Float64Array): number {
  const { item, weight, start, length } = system.receivers;
  let cost = system.cost[node];
  const end = start[node] + length[node];
  for (let slot = start[node]; slot < end; slot++) cost += weight[slot] * steps[item[slot]];
  return cost / outflowOf(system, node);
}

function bypass(system: LoopSystem, giver: number, node: number, outflow: number): void {
  const { receivers, givers, exit, cost } = system;
  makeRoom(receivers, giver, receivers.length[giver] + receivers.length[node] - 1);
  noteSlots(system, giver);
  const share = removeReceiver(system, giver, node) / outflow;
  exit[giver] += share * exit[node];
  cost[giver] += share * cost[node];
  const end = receivers.start[node] + receivers.length[node];
  for (let slot = receivers.start[node]; slot < end; slot++) {
    const receiver = receivers.item[slot];
    if (receiver === giver) continue;
    if (addFlow(system, giver, receiver, share * receivers.weight[slot])) addGiver(givers, receiver, giver);
  }
}

function noteSlots(system: LoopSystem, node: number): void {
  const { item, start, length } = system.receivers;
  const end = start[node] + length[node];
  for (let slot = start[node]; slot < end; slot++) system.slot[item[slot]] = slot;
}

/** Takes a receiver off a node's list, the last one filling the gap, and returns the flow it had. */
function removeReceiver(system: LoopSystem, node: number, receiver: number): number {
  const { item, weight, start, length } = system.receivers;
  const gap = system.slot[receiver];
  const last = start[node] + --length[node];
  const flow = weight[gap];
  item[gap] = item[last];
  weight[gap] = weight[last];
  system.slot[item[last]] = gap;
  system.pairs--;
  return flow;
}
