import type { ChanceOfDifference } from "./chance-of-difference.js";
import type { ChanceOptions } from "./chance-options.js";

/** Arrangements that tell whether more are worth their time. */
const firstDrawn = 99;

/** A probability above which nobody would act; more arrangements would only tell it more closely. */
const nothingToSee = 0.1;

/**
 * The result of a test of chance that draws no more random arrangements than it takes to see that nothing is rare: such
 * a probability is told to some .05, any other as the test itself tells it. None that is small becomes smaller by it.
 *
 * @param test - `null` where it says nothing.
 */
export function drawnAsNeeded<Result extends ChanceOfDifference | null>(
  test: (options: ChanceOptions) => Result,
): Result {
  const rough = test({ permutations: firstDrawn });
  return rough === null || rough.exact || rough.probability > nothingToSee ? rough : test({});
}
