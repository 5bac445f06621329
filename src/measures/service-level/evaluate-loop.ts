import type { Sweep } from "./hand-on.js";
import { loopSlopes, mostSolved } from "./loop-slopes.js";
import { serviceLevel } from "./service-level.js";
import { solveLinear } from "./solve-linear.js";

/** A loop has settled when no service level on it moves by more. */
const settled = 1e-16;
/** Newton's steps double the digits, or where a loop barely starts itself halve the distance. */
const mostSteps = 60;
const mostSweeps = 2_000;

/**
 * Works out the service levels on a loop of deliveries: the least fixed point, reached upwards from 0. By
 * Newton's method (Etessami & Yannakakis 2009, on monotone systems) where the loop is small enough to be
 * solved at once, by sweeps around it where it is not.
 *
 * @param scratch - a sweep that nothing else is kept in; its values hold all that comes before the loop.
 */
export function evaluateLoop(scratch: Sweep, start: number, end: number): void {
  scratch.values.fill(0, start, end);
  const small = end - start <= mostSolved;
  const rounds = small ? mostSteps : mostSweeps;
  for (let round = 0; round < rounds; round += 1) {
    const moved = small ? step(scratch, start, end) : sweep(scratch, start, end);
    if (!(moved > settled)) return;
  }
}

/** One of Newton's steps; answers how far the service levels moved. */
function step(scratch: Sweep, start: number, end: number): number {
  const { network, strength, values } = scratch;
  const rise = new Float64Array(end - start).map(
    (_, place) => serviceLevel(network, start + place, strength, values) - values[start + place]!,
  );
  if (rise.every((by) => Math.abs(by) <= settled)) return 0;
  if (!solveLinear(loopSlopes(scratch, start, end), rise)) return sweep(scratch, start, end);
  let moved = 0;
  for (let position = start; position < end; position += 1) {
    const level = Math.min(1, Math.max(0, values[position]! + rise[position - start]!));
    moved = Math.max(moved, Math.abs(level - values[position]!));
    values[position] = level;
  }
  return moved;
}

function sweep({ network, strength, values }: Sweep, start: number, end: number): number {
  let moved = 0;
  for (let position = start; position < end; position += 1) {
    const level = serviceLevel(network, position, strength, values);
    moved = Math.max(moved, Math.abs(level - values[position]!));
    values[position] = level;
  }
  return moved;
}
