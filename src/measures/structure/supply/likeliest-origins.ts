import { adjacency } from "../../graph/adjacency.js";
import { dequeue, enqueue, leastFirstQueue } from "./least-first-queue.js";
import type { SupplyShares } from "./supply-shares.js";

/**
 * How unlikely the likeliest way is by which each party's supply came from an origin, a party that receives
 * nothing: the least sum of -log share over all ways back to one. 0 for an origin, infinite where there is no
 * way. O(m log m).
 *
 * Source: Dijkstra (1959), "A note on two problems in connexion with graphs".
 */
export function likeliestOrigins({ start, giver, share }: SupplyShares, isOrigin: Uint8Array): Float64Array {
  const partyCount = isOrigin.length;
  const receiver = new Int32Array(giver.length);
  for (let party = 0; party < partyCount; party++) receiver.fill(party, start[party], start[party + 1]);
  const given = adjacency(partyCount, giver, receiver);
  const cost = new Float64Array(partyCount).fill(Infinity);
  const queue = leastFirstQueue();
  for (let party = 0; party < partyCount; party++) if (isOrigin[party] === 1) offer(party, 0);
  for (let next = dequeue(queue); next !== undefined; next = dequeue(queue)) {
    if (next.cost > cost[next.item]) continue;
    for (let slot = given.start[next.item]; slot < given.start[next.item + 1]; slot++) {
      offer(given.target[slot], next.cost - Math.log(share[given.edge[slot]]));
    }
  }
  return cost;

  function offer(party: number, offered: number): void {
    if (!(offered < cost[party])) return;
    cost[party] = offered;
    enqueue(queue, party, offered);
  }
}
