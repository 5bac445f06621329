import { type Adjacency, adjacency } from "../../../../src/measures/graph/adjacency.js";
import { type Random, seededRandom } from "../../../seeded-random.js";

/** A simple directed graph without loops, its edges by number. */
export interface TestGraph {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rows: Adjacency;
}

export function testGraph(nodeCount: number, pairs: Iterable<readonly [number, number]>): TestGraph {
  const list = [...pairs];
  const from = Int32Array.from(list, ([giver]) => giver);
  const to = Int32Array.from(list, ([, receiver]) => receiver);
  return { nodeCount, from, to, rows: adjacency(nodeCount, from, to) };
}

/** A graph in which each ordered pair has an edge with a chance. */
export function randomGraph(nodeCount: number, chance: number, random: Random): TestGraph {
  const pairs: [number, number][] = [];
  for (let giver = 0; giver < nodeCount; giver++) {
    for (let receiver = 0; receiver < nodeCount; receiver++) {
      if (giver !== receiver && random() < chance) pairs.push([giver, receiver]);
    }
  }
  return testGraph(nodeCount, pairs);
}

/** So many random graphs of 1 to 16 nodes, sparse to dense, some with nodes apart. */
export function* randomGraphs(count: number): Iterable<{ graph: TestGraph; random: Random }> {
  for (let seed = 1; seed <= count; seed++) {
    const random = seededRandom(seed);
    const nodeCount = 1 + Math.floor(random() * 16);
    yield { graph: randomGraph(nodeCount, 0.02 + random() ** 2 * 0.6, random), random };
  }
}

/** By how much two lists differ at most, relative to figures above 1; Infinity for anything that is no number. */
export function farthestApart(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let place = 0; place < found.length; place++) {
    const apart = Math.abs(found[place]! - expected[place]!) / Math.max(1, Math.abs(expected[place]!));
    most = apart >= 0 ? Math.max(most, apart) : Number.POSITIVE_INFINITY;
  }
  return most;
}
