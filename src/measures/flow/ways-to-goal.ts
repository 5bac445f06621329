import { type Adjacency, adjacency } from "../graph/adjacency.js";

/**
 * Marks the edges that count on the way to a goal with 1: those of positive volume, not out of a goal, whose
 * receiver is a goal or can reach one over such edges. Linear in nodes and edges.
 */
export function waysToGoal(
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
  volume: Float64Array,
  goal: Uint8Array,
): Uint8Array {
  const ways = new Uint8Array(from.length);
  for (let e = 0; e < ways.length; e++) if (volume[e] > 0 && goal[from[e]] !== 1) ways[e] = 1;
  const reaching = reachingGoal(adjacency(nodeCount, to, from, ways), goal);
  for (let e = 0; e < ways.length; e++) ways[e] &= reaching[to[e]];
  return ways;
}

/** 1 for goals and for every node from which one is reached, walking from the goals to the givers. */
function reachingGoal(givers: Adjacency, goal: Uint8Array): Uint8Array {
  const reaching = goal.slice();
  const found = new Int32Array(goal.length);
  let count = 0;
  for (let node = 0; node < goal.length; node++) if (goal[node] === 1) found[count++] = node;
  for (let nth = 0; nth < count; nth++) {
    const node = found[nth];
    for (let slot = givers.start[node]; slot < givers.start[node + 1]; slot++) {
      const giver = givers.target[slot];
      if (reaching[giver] === 1) continue;
      reaching[giver] = 1;
      found[count++] = giver;
    }
  }
  return reaching;
}
