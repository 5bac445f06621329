/**
 * Adjusts the probabilities of several comparisons for there being several: whoever then takes those below .05 as
 * differences errs in any of them at most once in twenty times, however the comparisons hang together.
 *
 * The smallest of m is multiplied by m, the next by m − 1, and so on; none falls below one before it, or exceeds 1
 * (Holm 1979, *A simple sequentially rejective multiple test procedure*, Scandinavian Journal of Statistics 6).
 *
 * @param probabilities - of the comparisons made, 0..1. A comparison that says nothing is to be left out.
 * @returns the adjusted ones, in the same order.
 * @throws RangeError for a probability outside 0..1.
 *
 * @example
 * ```ts
 * holm([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 * ```
 */
export function holm(probabilities: readonly number[]): readonly number[] {
  if (!probabilities.every((probability) => probability >= 0 && probability <= 1))
    throw new RangeError("holm: every probability must be from 0 to 1");
  const ascending = probabilities.map((_, place) => place);
  ascending.sort((a, b) => probabilities[a]! - probabilities[b]!);
  const adjusted = new Array<number>(probabilities.length);
  let least = 0;
  for (const [rank, place] of ascending.entries()) {
    least = Math.max(least, Math.min(1, probabilities[place]! * (probabilities.length - rank)));
    adjusted[place] = least;
  }
  return adjusted;
}
