import { evaluate, newValues } from "./evaluate.js";
import type { Network, Values } from "./network.js";

/** Strengths of a network's inputs and, by position, of its parties. */
export interface NetworkStrengths {
  readonly input: Float64Array;
  readonly own: Float64Array;
}

/** Strengths a share `t` of the way from what they are to 1, and the values they give. */
export function networkValues(
  network: Network,
  strengths: NetworkStrengths,
  t: number,
): { readonly input: Float64Array; readonly values: Values } {
  const input = new Float64Array(network.inputCount);
  const values = newValues(network);
  setValues(network, strengths, t, input, values);
  return { input, values };
}

/** Sets strengths that share of the way, and the values they give, in arrays that are there already. */
export function setValues(
  network: Network,
  { input: strengths, own }: NetworkStrengths,
  t: number,
  input: Float64Array,
  values: Values,
): void {
  const { inputCount, partyCount } = network;
  for (let place = 0; place < inputCount; place += 1) {
    input[place] = strengths[place]! + t * (1 - strengths[place]!);
  }
  for (let position = 0; position < partyCount; position += 1) {
    values[partyCount + position] = own[position]! + t * (1 - own[position]!);
  }
  evaluate(network, input, values);
}
