/**
 * The value up to which half of the weight lies; of two such values the lower. The order of the pairs does not
 * change it. `undefined` of nothing.
 *
 * @param pairs - each a value and its weight, above 0.
 */
export function weightedMedian(pairs: readonly (readonly [number, number])[]): number | undefined {
  const sorted = [...pairs].sort(([a, weight], [b, other]) => a - b || weight - other);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return undefined;
}
