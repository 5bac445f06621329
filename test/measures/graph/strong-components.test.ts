import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjacency } from "../../../src/measures/graph/adjacency.js";
import { type StrongComponents, strongComponents } from "../../../src/measures/graph/strong-components.js";

type Edge = readonly [from: number, to: number];

describe("strongComponents(nodeCount, graph)", () => {
  test("of no nodes are none", () => {
    expect(components(0, []).count).toBe(0);
  });

  test("without edges are the nodes themselves", () => {
    const { count, of } = components(3, []);
    expect(count).toBe(3);
    expect(new Set(of).size).toBe(3);
  });

  test("number sinks first", () => {
    const { of } = components(4, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ]);
    expect([...of]).toEqual([2, 1, 1, 0]);
  });

  test("join exactly the nodes that reach each other, and number against the edges between them", () => {
    const size = 9;
    const edges = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const { count, of } = components(size, pairs);
        const reach = reachability(size, pairs);
        for (let a = 0; a < size; a++) {
          for (let b = 0; b < size; b++) {
            expect(of[a] === of[b]).toBe(a === b || (reach[a]![b]! && reach[b]![a]!));
            if (reach[a]![b]) expect(of[a]).toBeGreaterThanOrEqual(of[b]!);
          }
        }
        expect([...new Set(of)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, c) => c));
      }),
      { numRuns: 300 },
    );
  });

  test("are found along a path of a million nodes", () => {
    const { count, of } = ringOrPath(1_000_000, 999_999);
    expect(count).toBe(1_000_000);
    expect(of[0]).toBe(999_999);
    expect(of[999_999]).toBe(0);
  });

  test("join a ring of a million nodes into one", () => {
    expect(ringOrPath(1_000_000, 1_000_000).count).toBe(1);
  });
});

function components(nodeCount: number, edges: readonly Edge[]): StrongComponents {
  const from = Int32Array.from(edges, ([giver]) => giver);
  const to = Int32Array.from(edges, ([, receiver]) => receiver);
  return strongComponents(nodeCount, adjacency(nodeCount, from, to));
}

function ringOrPath(nodeCount: number, edgeCount: number): StrongComponents {
  const from = Int32Array.from({ length: edgeCount }, (_, edge) => edge);
  const to = from.map((node) => (node + 1) % nodeCount);
  return strongComponents(nodeCount, adjacency(nodeCount, from, to));
}

function reachability(size: number, edges: readonly Edge[]): boolean[][] {
  const reach = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [giver, receiver] of edges) reach[giver]![receiver] = true;
  for (let via = 0; via < size; via++) {
    for (const row of reach) {
      if (row[via]) for (let end = 0; end < size; end++) row[end] ||= reach[via]![end]!;
    }
  }
  return reach;
}
