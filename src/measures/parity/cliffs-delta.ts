/**
 * Cliff's delta: how much more often a value of one group is above one of the other than below, -1..1, whatever the
 * distances (Cliff 1993, *Dominance statistics*, Psychological Bulletin 114). `NaN` where a group is empty.
 *
 * @example
 * ```ts
 * cliffsDelta([4, 5], [1, 5]); // 0.25: of four pairs, above in two, below in one
 * ```
 */
export function cliffsDelta(one: readonly number[], other: readonly number[]): number {
  const sorted = [...other].sort((a, b) => a - b);
  let excess = 0;
  for (const value of one) {
    const [below, upTo] = [
      countWhile(sorted, (rival) => rival < value),
      countWhile(sorted, (rival) => rival <= value),
    ];
    excess += below - (sorted.length - upTo);
  }
  return excess / (one.length * other.length);
}

/** How many numbers there are before the first that fails, by halving. */
function countWhile(sorted: readonly number[], holds: (number: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
