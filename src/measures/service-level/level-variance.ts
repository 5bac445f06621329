import type { ChainStrengths } from "../strength/strengths-of.js";
import type { Gradient } from "./differentiate.js";
import type { Network } from "./network.js";

/** The variance that measured strengths pass on to a service level, and whether there are any. */
export function levelVariance(
  network: Network,
  gradient: Gradient,
  { handoffs, parties }: ChainStrengths,
): { readonly variance: number; readonly measured: boolean } {
  let variance = 0;
  for (let input = 0; input < network.inputCount; input += 1) {
    const handoff = network.handoff[input]!;
    if (handoff >= 0) variance += gradient.input[input]! ** 2 * handoffs.strengths.variance[handoff]!;
  }
  for (let position = 0; position < network.partyCount; position += 1) {
    const party = network.partyAt[position]!;
    variance += gradient.own[position]! ** 2 * parties.strengths.variance[party]!;
  }
  return { variance, measured: variance > 0 };
}
