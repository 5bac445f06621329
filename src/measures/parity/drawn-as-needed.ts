import type { ChanceOfDifference } from "./chance-of-difference.js";
import type { ChanceOptions } from "./chance-options.js";

/** Arrangements that tell whether more are worth their time. */
const firstDrawn = 99;

/** A probability above which nobody would act; more arrangements would only tell it more closely. */
const nothingToSee = 0.1;

/** So many arrangements are drawn for all tests together, at least 999 and at most 9,999 for each. */
const drawnAltogether = 1_000_000;

/**
 * The result of a test of chance that draws no more random arrangements than it takes to see that nothing is rare: such
 * a probability is told to some .05, any other as the test itself tells it, of a great many tests more roughly. None
 * that is small becomes smaller by it.
 *
 * @param test - `null` where it says nothing.
 * @param tests - how many such tests there are.
 */
export function drawnAsNeeded<Result extends ChanceOfDifference | null>(
  test: (options: ChanceOptions) => Result,
  tests: number,
): Result {
  const rough = test({ permutations: firstDrawn });
  if (rough === null || rough.exact || rough.probability > nothingToSee) return rough;
  return test({ permutations: Math.min(9_999, Math.max(999, Math.floor(drawnAltogether / tests))) });
}
