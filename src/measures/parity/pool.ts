/** Values to be dealt into groups. */
export interface Pool {
  /** Measured from their mean, so that they add up to 0; in ascending order. */
  readonly values: readonly number[];
  /** How many each group gets, ascending: the last group, the largest, gets what is left. */
  readonly sizes: readonly number[];
}

/** In how many ways values can be dealt into groups of these sizes: the multinomial coefficient, at most infinite. */
export function countArrangements({ sizes }: Pool): number {
  let [ways, dealt] = [1, 0];
  for (const size of sizes) {
    for (let place = 1; place <= size; place += 1) {
      dealt += 1;
      ways *= dealt / place;
    }
  }
  return Math.round(ways);
}
