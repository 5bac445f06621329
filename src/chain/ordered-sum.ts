/** The sum of numbers, taken in order of size, so that the order of the list does not change a bit of it. */
export function orderedSum(values: readonly number[]): number {
  if (values.length < 3) return values.reduce((sum, value) => sum + value, 0);
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
