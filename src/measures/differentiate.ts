import { handOn, newSweep, type Sweep } from "./hand-on.js";
import type { Network, Values } from "./network.js";

/** Sweeps over a loop, at most, and the adjoint below which nothing more comes of another. */
const mostSweeps = 20_000;
const spent = 1e-18;

/** How much the overall service level moves with each strength. */
export interface Gradient {
  /** By input. */
  readonly input: Float64Array;
  /** By position, of the parties' own strengths. */
  readonly own: Float64Array;
}

/**
 * The gradient of a weighted sum of service levels, from one sweep backwards (reverse-mode differentiation,
 * the *adjoint*): what a position weighs is handed on to the inputs it is made of. On a loop, what comes
 * round is handed on again until it is spent.
 *
 * @param weights - of every position in the sum.
 * @param values - as {@link evaluate} left them at `strength`.
 */
export function differentiate(
  network: Network,
  strength: Float64Array,
  values: Values,
  weights: Float64Array,
): Gradient {
  const { loopStart, partyCount } = network;
  const sweep = newSweep(network, strength, values);
  sweep.adjoint.set(weights);
  for (let last = partyCount - 1; last >= 0; last = loopStart[last]! - 1) {
    if (loopStart[last] === last) handOn(sweep, last);
    else handRound(sweep, loopStart[last]!, last);
  }
  return { input: sweep.input, own: sweep.adjoint.slice(partyCount, 2 * partyCount) };
}

function handRound(sweep: Sweep, first: number, last: number): void {
  for (let round = 0; round < mostSweeps; round += 1) {
    let left = 0;
    for (let position = last; position >= first; position -= 1) handOn(sweep, position);
    for (let position = first; position <= last; position += 1)
      left = Math.max(left, sweep.adjoint[position]!);
    if (!(left > spent)) return;
  }
}
