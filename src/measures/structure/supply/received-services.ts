import { isWithin } from "../../flow/infer-flow.js";
import { adjacency } from "../../graph/adjacency.js";
import type { ChainIndex } from "../../graph/index-chain.js";

/** The services that parties receive, each numbered: one name and flow to one receiver, whoever gives it. */
export interface ReceivedServices {
  readonly count: number;
  /** Service of every handoff, by handoff number; -1 for a within-tie. */
  readonly of: Int32Array;
  /**
   * Party number of the receiver of each service. Services are numbered by receiver, then by their first
   * handoff.
   */
  readonly receiver: Int32Array;
  /** Number of the first handoff of each service, which knows its name. */
  readonly handoff: Int32Array;
}

/** Numbers the services that each party receives. */
export function receivedServices(index: ChainIndex, isRequest: Uint8Array): ReceivedServices {
  const of = new Int32Array(index.handoffCount).fill(-1);
  const first: number[] = [];
  const { start, edge } = adjacency(index.partyCount, index.receiver, index.giver);
  for (let party = 0; party < index.partyCount; party++) {
    const numbers = new Map<string, number>();
    for (let slot = start[party]; slot < start[party + 1]; slot++) {
      const handoff = edge[slot];
      if (isWithin(index, handoff)) continue;
      const { service } = index.chain.handoffs[index.handoffPlace[handoff]]!;
      const key = `${isRequest[handoff]} ${service}`;
      const known = numbers.get(key) ?? first.push(handoff) - 1;
      numbers.set(key, known);
      of[handoff] = known;
    }
  }
  const handoff = Int32Array.from(first);
  return { count: handoff.length, of, receiver: handoff.map((number) => index.receiver[number]), handoff };
}
