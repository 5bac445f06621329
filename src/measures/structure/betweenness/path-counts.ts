/**
 * Numbers of shortest paths, however many: the count of a node is `mantissa · 2^(500 · power)`. A row of some 1,100
 * parties with two ways each between one and the next already has more paths than a double can count.
 */
export interface PathCounts {
  readonly mantissa: Float64Array;
  readonly power: Int32Array;
}

/** Counts of 0 for nodes `0..nodeCount - 1`. */
export function pathCounts(nodeCount: number): PathCounts {
  return { mantissa: new Float64Array(nodeCount), power: new Int32Array(nodeCount) };
}

/** Sets the count of a node to 0 or 1. */
export function setPaths({ mantissa, power }: PathCounts, node: number, count: 0 | 1): void {
  mantissa[node] = count;
  power[node] = 0;
}

/** Gives a node as many paths as another has. */
export function copyPaths({ mantissa, power }: PathCounts, to: number, from: number): void {
  mantissa[to] = mantissa[from];
  power[to] = power[from];
}

/** Adds the paths of one node to those of another. */
export function addPaths(counts: PathCounts, to: number, from: number): void {
  const { mantissa, power } = counts;
  if (power[to] === power[from]) mantissa[to] += mantissa[from];
  else addUnequal(counts, to, from);
  if (mantissa[to] < STEP) return;
  mantissa[to] /= STEP;
  power[to]++;
}

function addUnequal({ mantissa, power }: PathCounts, to: number, from: number): void {
  const steps = power[from] - power[to];
  if (steps < 0) {
    mantissa[to] += mantissa[from] * STEP ** steps;
    return;
  }
  mantissa[to] = mantissa[to] * STEP ** -steps + mantissa[from];
  power[to] = power[from];
}

/** The count of one node as a share of that of another which has at least as many paths: 0..1. */
export function shareOfPaths({ mantissa, power }: PathCounts, part: number, whole: number): number {
  const share = mantissa[part] / mantissa[whole];
  return power[part] === power[whole] ? share : share * STEP ** (power[part] - power[whole]);
}

const STEP = 2 ** 500;
