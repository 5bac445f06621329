/**
 * Work that can be left and taken up again: between two portions it yields which part of it is done, 0..1, never less
 * than before, and returns its result.
 */
export type Portions<Result> = Generator<number, Result, undefined>;

/** Visits numbers below `count` one after another, so many in each portion. */
export function* eachInPortions(
  count: number,
  portion: number,
  visit: (number: number) => void,
): Portions<void> {
  for (let next = 0; next < count; ) {
    const end = Math.min(count, next + portion);
    while (next < end) visit(next++);
    yield next / count;
  }
}
