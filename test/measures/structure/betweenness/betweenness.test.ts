import { existsSync, readFileSync } from "node:fs";
import { DirectedGraph } from "graphology";
import nodeBetweenness from "graphology-metrics/centrality/betweenness.js";
import edgeBetweenness from "graphology-metrics/centrality/edge-betweenness.js";
import { describe, expect, test } from "vitest";
import { adjacency } from "../../../../src/measures/graph/adjacency.js";
import { betweenness } from "../../../../src/measures/structure/betweenness/betweenness.js";
import { startBetweenness } from "../../../../src/measures/structure/betweenness/start-betweenness.js";
import { seededRandom } from "../../../seeded-random.js";
import { farthestApart, randomGraph, randomGraphs, type TestGraph, testGraph } from "./random-graph.js";

const data = new URL("../../../../../shared/data/krackhardt_hightech/", import.meta.url);
const present = existsSync(data);
if (!present) {
  process.stderr.write(
    "SKIPPED: managers in betweenness.test.ts, for ../shared/data/krackhardt_hightech is absent\n",
  );
}

describe("betweenness", () => {
  test("of 500 random graphs is what graphology-metrics finds, of nodes and edges", () => {
    for (const { graph } of randomGraphs(500)) {
      const { node, edge } = betweenness(graph.rows);
      const expected = byGraphology(graph);
      expect(farthestApart(node, expected.node)).toBeLessThan(1e-12);
      expect(farthestApart(edge, expected.edge)).toBeLessThan(1e-12);
    }
  });

  test("of 500 random graphs with costs is what graphology-metrics finds, ties among them", () => {
    for (const { graph, random } of randomGraphs(500)) {
      const cost = Float64Array.from(graph.from, () => 1 + Math.floor(random() * 4));
      const { node, edge } = betweenness(graph.rows, { cost });
      const expected = byGraphology(graph, cost);
      expect(farthestApart(node, expected.node)).toBeLessThan(1e-12);
      expect(farthestApart(edge, expected.edge)).toBeLessThan(1e-12);
    }
  });

  test("with any costs is what graphology-metrics finds", () => {
    for (const { graph, random } of randomGraphs(100)) {
      const cost = Float64Array.from(graph.from, () => 0.001 + random() ** 3 * 1000);
      const { node, edge } = betweenness(graph.rows, { cost });
      const expected = byGraphology(graph, cost);
      expect(farthestApart(node, expected.node)).toBeLessThan(1e-12);
      expect(farthestApart(edge, expected.edge)).toBeLessThan(1e-12);
    }
  });

  test("with one cost throughout is that without costs", () => {
    for (const { graph } of randomGraphs(100)) {
      const without = betweenness(graph.rows);
      const { node, edge } = betweenness(graph.rows, { cost: new Float64Array(graph.from.length).fill(0.1) });
      expect(farthestApart(node, without.node)).toBeLessThan(1e-12);
      expect(farthestApart(edge, without.edge)).toBeLessThan(1e-12);
    }
  });

  test("takes paths for equal whose costs differ by rounding only: tenths tie as whole numbers do", () => {
    for (const { graph, random } of randomGraphs(100)) {
      const whole = Float64Array.from(graph.from, () => 1 + Math.floor(random() * 4));
      const expected = betweenness(graph.rows, { cost: whole });
      for (const unit of [0.1, 1e-280, 1e280]) {
        const { node, edge } = betweenness(graph.rows, { cost: whole.map((cost) => cost * unit) });
        expect(farthestApart(node, expected.node)).toBeLessThan(1e-12);
        expect(farthestApart(edge, expected.edge)).toBeLessThan(1e-12);
      }
    }
  });

  test("does not depend on the order of edges but for the last bits", () => {
    const random = seededRandom(3);
    const graph = randomGraph(40, 0.1, random);
    const cost = Float64Array.from(graph.from, () => 1 + Math.floor(random() * 3));
    const turned = [...graph.from.keys()].reverse();
    const pick = <Numbers extends Int32Array | Float64Array>(numbers: Numbers) =>
      numbers.map((_: number, place: number) => numbers[turned[place]!]!) as Numbers;
    const other = adjacency(40, pick(graph.from), pick(graph.to));
    for (const given of [undefined, cost]) {
      const expected = betweenness(graph.rows, { cost: given });
      const found = betweenness(other, { cost: given && pick(given) });
      expect(farthestApart(found.node, expected.node)).toBeLessThan(1e-12);
      expect(farthestApart(found.edge, pick(expected.edge))).toBeLessThan(1e-12);
    }
  });

  test("gives the same nodes to the bit where edges are not asked for", () => {
    for (const { graph, random } of randomGraphs(50)) {
      const cost = Float64Array.from(graph.from, () => 1 + Math.floor(random() * 4));
      for (const given of [undefined, cost]) {
        const found = betweenness(graph.rows, { cost: given, edges: false });
        expect(found.node).toEqual(betweenness(graph.rows, { cost: given }).node);
        expect(found.edge).toHaveLength(0);
      }
    }
  });

  test("takes each of parallel edges for a way of its own", () => {
    const graph = testGraph(4, [
      [0, 1],
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    for (const cost of [undefined, new Float64Array(5).fill(2)]) {
      const { node, edge } = betweenness(graph.rows, { cost });
      expect(farthestApart(node, [0, 2 / 3, 1 / 3, 0])).toBeLessThan(1e-15);
      expect(farthestApart(edge, [5 / 6, 5 / 6, 4 / 3, 5 / 3, 4 / 3])).toBeLessThan(1e-15);
    }
  });

  test("leaves loops and edges that the graph leaves out at 0", () => {
    const [from, to] = [Int32Array.of(0, 0, 0, 1, 0), Int32Array.of(0, 1, 2, 2, 0)];
    const graph = adjacency(3, from, to, Uint8Array.of(1, 1, 0, 1, 1));
    for (const cost of [undefined, new Float64Array(5).fill(1)]) {
      const { node, edge } = betweenness(graph, { cost });
      expect([...node]).toEqual([0, 1, 0]);
      expect([...edge]).toEqual([0, 2, 0, 2, 0]);
    }
  });

  test.each([
    ["cost", { cost: Float64Array.of(0) }],
    ["cost", { cost: Float64Array.of(-1) }],
    ["cost", { cost: Float64Array.of(Number.NaN) }],
    ["cost", { cost: Float64Array.of(Number.POSITIVE_INFINITY) }],
    ["cost", { cost: new Float64Array(0) }],
    ["sources", { sources: 0 }],
    ["sources", { sources: 1.5 }],
    ["seed", { seed: 0.5 }],
  ])("refuses a %s that is none", (name, options) => {
    const { rows } = testGraph(2, [[0, 1]]);
    expect(() => betweenness(rows, options)).toThrow(RangeError);
    expect(() => betweenness(rows, options)).toThrow(name);
  });

  test.each([-1, 2, 0.5, Number.NaN])("knows no source %d of two nodes", (source) => {
    const { rows } = testGraph(2, [[0, 1]]);
    expect(() => startBetweenness(rows).from(source)).toThrow(RangeError);
  });
});

describe("betweenness of graphs that are hardly any", () => {
  test("of no node and of one is nothing and 0", () => {
    for (const cost of [undefined, new Float64Array(0)]) {
      expect(betweenness(testGraph(0, []).rows, { cost })).toMatchObject({ nodeCount: 0, sources: 0 });
      expect([...betweenness(testGraph(1, []).rows, { cost }).node]).toEqual([0]);
    }
  });

  test("of 1,000 nodes without edges is 0", () => {
    expect(Math.max(...betweenness(testGraph(1000, []).rows).node)).toBe(0);
  });

  test("of a star of 100,000 that gives only: 0 for all, each edge its one pair", () => {
    const star = testGraph(
      100_000,
      range(99_999).map((leaf) => [0, leaf + 1]),
    );
    for (const cost of [undefined, new Float64Array(99_999).fill(3)]) {
      const { node, edge, sources } = betweenness(star.rows, { cost });
      expect(sources).toBe(100_000);
      expect(farthestApart(node, new Float64Array(100_000))).toBe(0);
      expect(farthestApart(edge, new Float64Array(99_999).fill(1))).toBe(0);
    }
  });

  test("of a star of 100,000, half of which give to the middle, is told from one source in 3,000", () => {
    const half = 50_000;
    const star = testGraph(
      100_000,
      range(99_999).map((leaf) => (leaf < half ? [leaf + 1, 0] : [0, leaf + 1])),
    );
    const { node } = betweenness(star.rows, { sources: 33 });
    expect(node[0]! % (half - 1)).toBeLessThan(half);
    expect(node[0]! / (half * (half - 1))).toBeGreaterThan(0.5);
    expect(node[0]! / (half * (half - 1))).toBeLessThan(1.5);
    expect(farthestApart(node.subarray(1), new Float64Array(99_999))).toBe(0);
  });

  test("of a complete graph of 300 is 0 for all, 1 for each edge", () => {
    const complete = randomGraph(300, 1.1, () => 0);
    const { node, edge } = betweenness(complete.rows);
    expect(farthestApart(node, new Float64Array(300))).toBe(0);
    expect(farthestApart(edge, new Float64Array(300 * 299).fill(1))).toBe(0);
    const cost = new Float64Array(300 * 299).fill(1);
    expect(Math.max(...betweenness(complete.rows, { cost, sources: 30 }).node)).toBe(0);
  });

  test("of graphs that hang apart is that of each", () => {
    const path: [number, number][] = [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [5, 6],
    ];
    const { node, edge } = betweenness(testGraph(8, path).rows);
    expect([...node]).toEqual([0, 1, 0, 0, 2, 2, 0, 0]);
    expect([...edge]).toEqual([2, 2, 3, 4, 3]);
  });

  test("of a path of 600 is the givers before times the receivers after", () => {
    const length = 600;
    const path = testGraph(
      length,
      range(length - 1).map((node) => [node, node + 1]),
    );
    for (const cost of [undefined, Float64Array.from(path.from, (place) => 1 + (place % 7))]) {
      const { node, edge } = betweenness(path.rows, { cost });
      expect(node).toEqual(Float64Array.from(range(length), (at) => at * (length - 1 - at)));
      expect(edge).toEqual(Float64Array.from(range(length - 1), (at) => (at + 1) * (length - 1 - at)));
    }
  });

  test("of a path of 1,000,000 takes no deeper call than one of three", () => {
    const length = 1_000_000;
    const from = new Int32Array(length - 1).map((_, node) => node);
    const rows = adjacency(
      length,
      from,
      from.map((node) => node + 1),
    );
    for (const cost of [undefined, new Float64Array(length - 1).fill(0.1)]) {
      const sweep = startBetweenness(rows, { cost });
      sweep.from(0);
      expect(sweep.node[1]).toBe(length - 2);
      expect(sweep.edge[length - 2]).toBe(1);
    }
  });

  test("with more shortest paths than a number can count is still a number, and the right one", () => {
    const doublings = 2200;
    const pairs = range(doublings).flatMap((at): [number, number][] => [
      [3 * at, 3 * at + 1],
      [3 * at, 3 * at + 2],
      [3 * at + 1, 3 * at + 3],
      [3 * at + 2, 3 * at + 3],
    ]);
    const nodeCount = 3 * doublings + 1;
    const lonely = range(2 * doublings).map((at): [number, number] => [
      at === 0 ? 0 : nodeCount + at - 1,
      nodeCount + at,
    ]);
    const graph = testGraph(nodeCount + 2 * doublings, [...pairs, ...lonely]);
    for (const cost of [undefined, new Float64Array(graph.from.length).fill(1)]) {
      const sweep = startBetweenness(graph.rows, { cost });
      sweep.from(0);
      const onDoubled = Float64Array.from(range(nodeCount - 1), (place) => dependency(place + 1, nodeCount));
      expect(farthestApart(sweep.node.subarray(1, nodeCount), onDoubled)).toBeLessThan(1e-12);
      const onLonely = range(2 * doublings).map((at) => 2 * doublings - 1 - at);
      expect([...sweep.node.subarray(nodeCount)]).toEqual(onLonely);
      expect(
        farthestApart(sweep.edge.subarray(0, 2), [(nodeCount - 1) / 2, (nodeCount - 1) / 2]),
      ).toBeLessThan(1e-12);
    }
  });

  /** What the first node owes one of a row of doubled steps: a joint all after it, each of a pair half of that. */
  function dependency(node: number, nodeCount: number): number {
    const afterJoint = (joint: number) => nodeCount - 1 - joint;
    return node % 3 === 0 ? afterJoint(node) : (1 + afterJoint(node + 3 - (node % 3))) / 2;
  }
});

describe.skipIf(!present)("betweenness of 21 managers (skipped where ../shared/data is absent)", () => {
  test.each(["advice", "friends", "reports"])("in %s is what igraph printed, digit by digit", (relation) => {
    const pairs = table(`ht_${relation}_edges.csv`).map(([from, to]): [number, number] => [
      Number(from) - 1,
      Number(to) - 1,
    ]);
    const oracle = table(`ht_${relation}_igraph_oracle.csv`);
    const { node } = betweenness(testGraph(oracle.length, pairs).rows);
    const printed = oracle.map((row) => row[4]!);
    expect([...node].map((value) => String(Number(value.toPrecision(15))))).toEqual(printed);
  });

  function table(file: string): readonly (readonly string[])[] {
    const lines = readFileSync(new URL(file, data), "utf8").replaceAll('"', "").trim().split(/\r?\n/);
    return lines.slice(1).map((line) => line.split(","));
  }
});

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}

/** Node ids that are no whole numbers, for objects reorder those; the cost by a named attribute or none, never `weight`. */
function byGraphology({ nodeCount, from, to }: TestGraph, cost?: Float64Array) {
  const graph = new DirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(`n${node}`);
  for (const [edge, giver] of from.entries()) {
    graph.addEdgeWithKey(`e${edge}`, `n${giver}`, `n${to[edge]}`, { cost: cost?.[edge] });
  }
  const options = { getEdgeWeight: cost ? "cost" : null, normalized: false };
  return {
    node: Object.values(nodeBetweenness(graph, options)),
    edge: Object.values(edgeBetweenness(graph, options)),
  };
}
