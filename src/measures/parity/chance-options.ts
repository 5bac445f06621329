/** How the probability of a result is worked out where there are too many possible ones to go through. */
export interface ChanceOptions {
  /** Starts the random numbers; a whole number. Another one gives another, equally good estimate. */
  readonly seed?: number;
  /**
   * Arrangements drawn at random, at least 1. The smallest probability that can be found is one in as many plus
   * one, and one of .05 is off by .002 as a rule with 9999, the default.
   */
  readonly permutations?: number;
}

/** Throws a `RangeError` that names the option out of its range. */
export function checkChance({ seed, permutations }: Required<ChanceOptions>): void {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; it must be a whole number`);
  if (!Number.isSafeInteger(permutations) || permutations < 1)
    throw new RangeError(`permutations is ${permutations}; it must be a whole number of at least 1`);
}
