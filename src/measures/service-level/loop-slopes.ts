import { handOn, type Sweep } from "./hand-on.js";

/** Loops of more parties than this are swept instead of solved: a table of slopes would grow too large. */
export const mostSolved = 300;

/**
 * One minus the slopes of a loop's service levels by each other, `I − J` row by row: what Newton's steps and
 * the adjoint of a loop are solved with.
 *
 * @param scratch - a sweep that nothing else is kept in.
 */
export function loopSlopes(scratch: Sweep, start: number, end: number): Float64Array {
  const { adjoint } = scratch;
  const size = end - start;
  const slopes = new Float64Array(size * size);
  for (let place = 0; place < size; place += 1) {
    adjoint.fill(0, start, end);
    adjoint[start + place] = 1;
    handOn(scratch, start + place);
    for (let giver = 0; giver < size; giver += 1) slopes[place * size + giver] = -adjoint[start + giver]!;
    slopes[place * (size + 1)]! += 1;
  }
  return slopes;
}
