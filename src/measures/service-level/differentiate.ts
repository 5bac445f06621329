import { handOn, newSweep, type Sweep } from "./hand-on.js";
import { loopSlopes, mostSolved } from "./loop-slopes.js";
import type { Network, Values } from "./network.js";
import { solveLinear } from "./solve-linear.js";
import { steadyRounds } from "./steady-rounds.js";

/** Rounds of a large loop, at most, and the adjoint below which nothing more comes of another. */
const mostRounds = 20_000;
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
 * the *adjoint*): what a position weighs is handed on to the inputs it is made of.
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
  const sweep = newSweep(network, strength, values);
  sweep.adjoint.set(weights);
  sweepBack(sweep);
  return gradientOf(sweep);
}

/**
 * Hands on what positions weigh, back to all strengths. What a sweep gathers adds up over runs: set it new weights
 * and values, run again, and the gradient is the sum.
 */
export function sweepBack(sweep: Sweep): void {
  const { network, strength, values } = sweep;
  const { loopStart, partyCount } = network;
  let scratch: Sweep | undefined;
  for (let last = partyCount - 1; last >= 0; last = loopStart[last]! - 1) {
    if (loopStart[last] === last) handOn(sweep, last);
    else {
      scratch ??= newSweep(network, strength, values);
      handRound(sweep, scratch, loopStart[last]!, last);
    }
  }
}

/** What a sweep has gathered. */
export function gradientOf({ network: { partyCount }, input, adjoint }: Sweep): Gradient {
  return { input, own: adjoint.subarray(partyCount, 2 * partyCount) };
}

/** What a loop weighs comes round and round; it is solved at once, or handed on until it is spent. */
function handRound(sweep: Sweep, scratch: Sweep, first: number, last: number): void {
  const whole = sweep.adjoint.slice(first, last + 1);
  const small = last - first < mostSolved;
  if (small && solveTransposed(loopSlopes(scratch, first, last + 1), whole)) handOnWhole(sweep, first, whole);
  else handOnRound(sweep, first, last);
}

function solveTransposed(matrix: Float64Array, right: Float64Array): boolean {
  const size = right.length;
  const transposed = matrix.map((_, place) => matrix[(place % size) * size + Math.floor(place / size)]!);
  return solveLinear(transposed, right);
}

/** Hands on what each position weighs after all rounds; what that puts back on the loop is in it already. */
function handOnWhole(sweep: Sweep, first: number, whole: Float64Array): void {
  for (const [place, weighs] of whole.entries()) {
    sweep.adjoint[first + place] = Math.max(0, weighs);
    handOn(sweep, first + place);
  }
  sweep.adjoint.fill(0, first, first + whole.length);
}

function handOnRound(sweep: Sweep, first: number, last: number): void {
  const roundsLeft = steadyRounds();
  for (let round = 0; round < mostRounds; round += 1) {
    for (let position = last; position >= first; position -= 1) handOn(sweep, position);
    const left = sweep.adjoint
      .subarray(first, last + 1)
      .reduce((most, weighs) => Math.max(most, Math.abs(weighs)), 0);
    if (!(left > spent)) return;
    const rounds = roundsLeft(left);
    if (rounds !== undefined) handOnAllRounds(sweep, first, last, rounds);
  }
}

/** Hands on at once what all further rounds would, and keeps by what that was too little or too much. */
function handOnAllRounds(sweep: Sweep, first: number, last: number, rounds: number): void {
  const { adjoint } = sweep;
  const left = adjoint.slice(first, last + 1);
  adjoint.fill(0, first, last + 1);
  for (const [place, weighs] of left.entries()) {
    const already = adjoint[first + place]!;
    adjoint[first + place] = weighs * rounds;
    handOn(sweep, first + place);
    adjoint[first + place] = already;
  }
  for (const [place, weighs] of left.entries()) adjoint[first + place]! += weighs - weighs * rounds;
}
