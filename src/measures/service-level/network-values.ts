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
  const input = strengths.input.map((strength) => strength + t * (1 - strength));
  const values = newValues(
    network,
    strengths.own.map((strength) => strength + t * (1 - strength)),
  );
  evaluate(network, input, values);
  return { input, values };
}
