import { describe, expect, test } from "vitest";
import { betweenness } from "../../../../src/measures/structure/betweenness/betweenness.js";
import {
  type BetweennessRange,
  betweennessRange,
  type RangeOptions,
} from "../../../../src/measures/structure/betweenness/betweenness-range.js";
import { drawSources } from "../../../../src/measures/structure/betweenness/draw-sources.js";
import {
  type Betweenness,
  estimateBetweenness,
} from "../../../../src/measures/structure/betweenness/estimate-betweenness.js";
import { startBetweenness } from "../../../../src/measures/structure/betweenness/start-betweenness.js";
import { seededRandom } from "../../../seeded-random.js";
import { farthestApart, randomGraph, type TestGraph, testGraph } from "./random-graph.js";

const draws = 200;

describe("betweenness from some of the sources", () => {
  test("is the same for the same seed, another for another", () => {
    const { rows } = randomGraph(60, 0.06, seededRandom(1));
    const options = { sources: 10, seed: 7 };
    expect(betweenness(rows, options)).toEqual(betweenness(rows, options));
    expect(betweenness(rows, options).node).not.toEqual(betweenness(rows, { sources: 10, seed: 8 }).node);
  });

  test("from as many sources as nodes, or more, is exact to the bit", () => {
    const { rows } = randomGraph(60, 0.06, seededRandom(2));
    const exact = betweenness(rows);
    expect(betweenness(rows, { sources: 60, seed: 5 })).toEqual(exact);
    expect(betweenness(rows, { sources: 1000 })).toEqual(exact);
    expect(exact.sources).toBe(60);
  });

  test("is right on average", () => {
    const { rows } = randomGraph(60, 0.06, seededRandom(3));
    const exact = betweenness(rows);
    const [node, edge] = [new Float64Array(60), new Float64Array(exact.edge.length)];
    for (let source = 0; source < 60; source++) {
      const sweep = startBetweenness(rows);
      sweep.from(source);
      const estimate = estimateBetweenness(sweep);
      for (const [at, value] of estimate.node.entries()) node[at]! += value / 60;
      for (const [at, value] of estimate.edge.entries()) edge[at]! += value / 60;
    }
    expect(farthestApart(node, exact.node)).toBeLessThan(1e-12);
    expect(farthestApart(edge, exact.edge)).toBeLessThan(1e-12);
  });

  test("can be added up in portions, and read in between", () => {
    const { rows } = randomGraph(60, 0.06, seededRandom(4));
    const sweep = startBetweenness(rows);
    expect([...estimateBetweenness(sweep).node]).toEqual(Array.from({ length: 60 }, () => 0));
    for (const source of drawSources(60, 20, 1)) {
      sweep.from(source);
      expect(estimateBetweenness(sweep).sources).toBe(sweep.swept);
    }
    expect(estimateBetweenness(sweep)).toEqual(betweenness(rows, { sources: 20 }));
  });
});

describe("the sources drawn", () => {
  test("are different nodes in ascending order, each as likely as another", () => {
    const times = new Int32Array(20);
    for (let seed = 0; seed < 1000; seed++) {
      const drawn = drawSources(20, 5, seed);
      expect([...drawn]).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      for (const node of drawn) times[node]!++;
    }
    expect(times.reduce((sum, count) => sum + count)).toBe(5000);
    expect(Math.max(...times.map((count) => Math.abs(count - 250)))).toBeLessThan(
      4.5 * Math.sqrt(1000 * 0.1875),
    );
  });
});

describe("the range", () => {
  const tangle = randomGraph(50, 0.05, seededRandom(5));
  /** One who stands between few and many: who draws none of the three sees nothing there. */
  const gate = testGraph(100, [
    ...[1, 2, 3].map((giver): [number, number] => [giver, 0]),
    ...Array.from({ length: 96 }, (_, place): [number, number] => [0, place + 4]),
  ]);
  const way = testGraph(
    90,
    Array.from({ length: 59 }, (_, at): [number, number] => [at, at + 1]),
  );
  const graphs: readonly (readonly [string, TestGraph])[] = [
    ["a tangle", tangle],
    ["a gate that few pass", gate],
    ["a way", way],
  ];
  const cases = graphs.flatMap(([name, graph]) => [5, 25].map((sources) => [name, sources, graph] as const));

  test.each(cases)(
    "holds for every node and edge of %s as often as stated, from %d sources",
    (_, sources, graph) => {
      const truth = betweenness(graph.rows);
      const estimates = Array.from({ length: draws }, (_, seed) =>
        betweenness(graph.rows, { sources, seed }),
      );
      for (const confidence of [0.5, 0.95]) {
        const node = missesOf(estimates.map((estimate) => outside("node", estimate, truth, { confidence })));
        const edge = missesOf(estimates.map((estimate) => outside("edge", estimate, truth, { confidence })));
        expect(Math.max(...node, ...edge) / draws).toBeLessThanOrEqual(1 - confidence);
      }
    },
  );

  test.each(cases)(
    "holds for all nodes of %s at once as often as stated, from %d sources",
    (_, sources, graph) => {
      const truth = betweenness(graph.rows);
      const options = { confidence: 0.8, among: graph.nodeCount };
      const missed = Array.from({ length: draws }, (_, seed) =>
        outside("node", betweenness(graph.rows, { sources, seed, edges: false }), truth, options),
      ).filter((places) => places.length > 0);
      expect(missed.length / draws).toBeLessThanOrEqual(0.2);
    },
  );

  test("is hardly wider than it must be where a source brings all or nothing", () => {
    const givers = Array.from({ length: 100 }, (_, place): [number, number] => [place + 1, 0]);
    const receivers = Array.from({ length: 1899 }, (_, place): [number, number] => [0, place + 101]);
    const { rows } = testGraph(2000, [...givers, ...receivers]);
    const truth = betweenness(rows);
    let missed = 0;
    for (let seed = 0; seed < draws; seed++) {
      const { node, nodeCount, sources } = betweenness(rows, { sources: 100, seed, edges: false });
      const { low, high } = betweennessRange(node[0]!, { nodeCount, sources }, { confidence: 0.8 });
      if (truth.node[0]! < low || truth.node[0]! > high) missed++;
    }
    expect(missed / draws).toBeGreaterThan(0.02);
    expect(missed / draws).toBeLessThanOrEqual(0.2);
  });

  test("lies around the estimate, and has no width once every node was a source", () => {
    const { node, nodeCount, sources } = betweenness(tangle.rows, { sources: 20 });
    for (const value of node) {
      const { low, high } = betweennessRange(value, { nodeCount, sources });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThan(value);
      expect(high).toBeLessThanOrEqual(nodeCount * (nodeCount - 1));
    }
    expect(betweennessRange(12, { nodeCount: 50, sources: 50 })).toEqual({ low: 12, high: 12 });
    expect(betweennessRange(0, { nodeCount: 0, sources: 0 })).toEqual({ low: 0, high: 0 });
    expect(betweennessRange(0, { nodeCount: 5, sources: 0 })).toEqual({ low: 0, high: 20 });
  });

  test("is as wide as its description says, wider for more figures and more confidence", () => {
    const of = { nodeCount: 100_000, sources: 256 };
    const pairs = 100_000 * 99_999;
    expect(betweennessRange(0, of).high / pairs).toBeCloseTo(0.0143, 4);
    const { low, high } = betweennessRange(0.05 * pairs, of);
    expect(low / pairs).toBeCloseTo(0.0213, 4);
    expect(high / pairs).toBeCloseTo(0.0958, 4);
    expect(betweennessRange(0, of, { among: 100_000 }).high).toBeGreaterThan(
      4 * betweennessRange(0, of).high,
    );
    expect(betweennessRange(0, of, { confidence: 0.99 }).high).toBeGreaterThan(betweennessRange(0, of).high);
  });

  test.each([
    { confidence: 0 },
    { confidence: 1 },
    { confidence: Number.NaN },
    { among: 0 },
    { among: Number.NaN },
  ])("refuses %o", (options) => {
    expect(() => betweennessRange(1, { nodeCount: 5, sources: 2 }, options)).toThrow(RangeError);
  });
});

/** The places at which the truth lies outside the range of an estimate. */
function outside(of: "node" | "edge", estimate: Betweenness, truth: Betweenness, options: RangeOptions) {
  const ranges = new Map<number, BetweennessRange>();
  const rangeOf = (value: number) => {
    const range = ranges.get(value) ?? betweennessRange(value, estimate, options);
    ranges.set(value, range);
    return range;
  };
  return [...truth[of].keys()].filter((at) => {
    const { low, high } = rangeOf(estimate[of][at]!);
    return truth[of][at]! < low * (1 - 1e-12) || truth[of][at]! > high * (1 + 1e-12);
  });
}

/** How often each place was outside. */
function missesOf(draws: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>([[0, 0]]);
  for (const place of draws.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts.values()];
}
