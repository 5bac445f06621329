import type { FlowMap } from "../flow/infer-flow.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import type { Network } from "./network.js";

/**
 * How much every customer counts in the overall service level, by party number, adding up to 1: its stated
 * weight, or what it receives in deliveries; all alike where every weight is 0. A customer whom no delivery
 * reaches, or whose service level cannot be told, counts 0.
 *
 * @param received - by party number, in deliveries.
 * @param told - 1 where a service level can be told, by party number.
 */
export function customerWeights(index: ChainIndex, received: Float64Array, told: Uint8Array): Float64Array {
  const weights = new Float64Array(index.partyCount);
  const served: number[] = [];
  for (let party = 0; party < index.partyCount; party += 1) {
    if (!isCustomer(index, party) || told[party] === 0) continue;
    weights[party] = index.chain.parties[index.partyPlace[party]!]!.weight ?? received[party]!;
    served.push(party);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > 0) return weights.map((weight) => weight / sum);
  for (const party of served) weights[party] = 1 / served.length;
  return weights;
}

/** Volume of the deliveries that reach each party; `NaN` where none does. */
export function receivedInDeliveries(index: ChainIndex, flow: FlowMap, network: Network): Float64Array {
  const received = new Float64Array(index.partyCount).fill(Number.NaN);
  for (let handoff = 0; handoff < index.handoffCount; handoff += 1) {
    if (network.inputOf[handoff] === -1 || flow.isRequest[handoff] === 1) continue;
    const receiver = index.receiver[handoff]!;
    const before = received[receiver]!;
    received[receiver] = (Number.isNaN(before) ? 0 : before) + index.volume[handoff]!;
  }
  return received;
}
