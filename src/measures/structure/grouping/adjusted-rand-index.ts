/**
 * How far two ways of grouping the same parties agree, beyond what groups of these sizes would by chance: 1
 * where they are the same, 0 as chance alone, below 0 where they agree even less. Parties that either leaves
 * out (-1) do not count.
 *
 * `null` where chance alone makes them agree in full, so that agreement means nothing: fewer than two
 * parties, or all of them together, or each by itself, in both.
 *
 * Source: Hubert & Arabie (1985), "Comparing partitions", Journal of Classification 2.
 *
 * @param one - group number of each party, 0 or more, or -1.
 * @param other - the same of the other grouping.
 */
export function adjustedRandIndex(one: Int32Array, other: Int32Array): number | null {
  const [first, second, both] = [new Map(), new Map(), new Map()] as Map<number, number>[];
  const width = 1 + other.reduce((most, group) => Math.max(most, group), -1);
  let parties = 0;
  for (let party = 0; party < one.length; party++) {
    if (one[party] < 0 || other[party] < 0) continue;
    parties++;
    count(first, one[party]);
    count(second, other[party]);
    count(both, one[party] * width + other[party]);
  }
  const [inFirst, inSecond] = [pairsIn(first), pairsIn(second)];
  const expected = inFirst * (inSecond / pairsOf(parties));
  const most = (inFirst + inSecond) / 2;
  return most > expected ? (pairsIn(both) - expected) / (most - expected) : null;
}

function count(sizes: Map<number, number>, group: number): void {
  sizes.set(group, (sizes.get(group) ?? 0) + 1);
}

function pairsIn(sizes: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += pairsOf(size);
  return pairs;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
