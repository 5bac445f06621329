/**
 * The numbers below `count` of which a size is largest, at most `most` of them, largest first; of equal ones the
 * lower number. The rest is not sorted, so that a million cost little more than reading them.
 */
export function largest(count: number, most: number, sizeOf: (number: number) => number): readonly number[] {
  const sizes = new Float64Array(count);
  for (let number = 0; number < count; number += 1) sizes[number] = sizeOf(number);
  const least = most < count ? sizes.slice().sort()[count - most]! : Number.NEGATIVE_INFINITY;
  const found: number[] = [];
  for (let number = 0; number < count; number += 1) if (sizes[number]! >= least) found.push(number);
  return found.sort((a, b) => sizes[b]! - sizes[a]! || a - b).slice(0, most);
}
