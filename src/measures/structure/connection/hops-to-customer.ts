import type { Adjacency } from "../../graph/adjacency.js";

/**
 * Handoffs from every party to its nearest end customer: 0 for a customer, 1 for who serves one directly, -1 where
 * no way leads to any. Breadth first from all customers at once, in time linear in parties and edges.
 *
 * @param entering - for every party, whom it receives from: `adjacency(partyCount, receiver, giver)` of the edges
 * that count as ways.
 * @param customer - 1 for every end customer, by party number.
 */
export function hopsToCustomer({ start, target }: Adjacency, customer: Uint8Array): Int32Array {
  const hops = new Int32Array(customer.length).fill(-1);
  const queue = new Int32Array(customer.length);
  let found = 0;
  for (let party = 0; party < customer.length; party++) {
    if (customer[party] !== 1) continue;
    hops[party] = 0;
    queue[found++] = party;
  }
  for (let next = 0; next < found; next++) {
    const party = queue[next];
    for (let slot = start[party]; slot < start[party + 1]; slot++) {
      const giver = target[slot];
      if (hops[giver] >= 0) continue;
      hops[giver] = hops[party] + 1;
      queue[found++] = giver;
    }
  }
  return hops;
}
