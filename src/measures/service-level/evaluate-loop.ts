import type { Sweep } from "./hand-on.js";
import { loopSlopes, mostSolved } from "./loop-slopes.js";
import type { Values } from "./network.js";
import { serviceLevel } from "./service-level.js";
import { solveLinear } from "./solve-linear.js";
import { steadyRounds } from "./steady-rounds.js";

/** A loop has settled when no service level on it moves by more: some units in the last place of 1. */
const settled = 1e-15;
/** Newton's steps double the digits, or where a loop barely starts itself halve the distance. */
const mostSteps = 100;
const mostSweeps = 20_000;

/**
 * Works out the service levels on a loop of deliveries: the least fixed point, reached upwards from 0. By
 * Newton's method, which from 0 climbs to it and no further where no service is redundant (Etessami &
 * Yannakakis 2009, on monotone systems), as far as the loop is small enough to be solved at once; else by
 * sweeps around it.
 *
 * @param scratch - a sweep that nothing else is kept in; its values hold all that comes before the loop.
 */
export function evaluateLoop(scratch: Sweep, start: number, end: number): void {
  scratch.values.fill(0, start, end);
  if (end - start > mostSolved || hasRedundancy(scratch, start, end)) sweepAround(scratch, start, end);
  else for (let left = mostSteps; left > 0 && step(scratch, start, end) > settled; ) left -= 1;
}

function hasRedundancy({ network }: Sweep, start: number, end: number): boolean {
  const groups = network.redundant.subarray(network.groupStart[start], network.groupStart[end]);
  return groups.includes(1);
}

/** One of Newton's steps; answers how far the service levels moved. */
function step(scratch: Sweep, start: number, end: number): number {
  const { network, strength, values } = scratch;
  const rise = new Float64Array(end - start).map(
    (_, place) => serviceLevel(network, start + place, strength, values) - values[start + place]!,
  );
  if (rise.every((by) => Math.abs(by) <= settled)) return 0;
  if (!solveLinear(loopSlopes(scratch, start, end), rise)) return sweep(scratch, start, end);
  return move(values, start, rise, 1);
}

/** Sweeps until the loop has settled; where the sweeps shrink steadily, all that are left are taken at once. */
function sweepAround(scratch: Sweep, start: number, end: number): void {
  const { values } = scratch;
  const roundsLeft = steadyRounds();
  for (let round = 0; round < mostSweeps; round += 1) {
    const last = values.slice(start, end);
    const moved = sweep(scratch, start, end);
    if (!(moved > settled)) return;
    const rounds = roundsLeft(moved);
    if (rounds === undefined) continue;
    const change = last.map((level, place) => values[start + place]! - level);
    move(values, start, change, rounds - 1);
  }
}

/** Moves service levels by a multiple of a change, within 0..1; answers how far they went. */
function move(values: Values, start: number, change: Float64Array, times: number): number {
  let moved = 0;
  for (const [place, by] of change.entries()) {
    const level = Math.min(1, Math.max(0, values[start + place]! + times * by));
    moved = Math.max(moved, Math.abs(level - values[start + place]!));
    values[start + place] = level;
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
