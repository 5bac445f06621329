import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjacency } from "../../../src/measures/graph/adjacency.js";

const from = Int32Array.of(2, 0, 2, 0, 2);
const to = Int32Array.of(1, 2, 0, 1, 1);

describe("adjacency(nodeCount, from, to, keep)", () => {
  test("lists each node's receivers in the order of the edges", () => {
    const rows = adjacency(4, from, to);
    expect([...rows.start]).toEqual([0, 2, 2, 5, 5]);
    expect([...rows.target]).toEqual([2, 1, 1, 0, 1]);
    expect([...rows.edge]).toEqual([1, 3, 0, 2, 4]);
  });

  test("lists each node's givers when the ends are swapped", () => {
    const rows = adjacency(4, to, from);
    expect([...rows.start]).toEqual([0, 1, 4, 5, 5]);
    expect([...rows.target]).toEqual([2, 2, 0, 2, 0]);
    expect([...rows.edge]).toEqual([2, 0, 3, 4, 1]);
  });

  test("holds only the edges to keep", () => {
    const rows = adjacency(4, from, to, Uint8Array.of(0, 1, 1, 0, 1));
    expect([...rows.start]).toEqual([0, 1, 1, 3, 3]);
    expect([...rows.edge]).toEqual([1, 2, 4]);
  });

  test("of nothing is nothing", () => {
    const rows = adjacency(0, new Int32Array(), new Int32Array());
    expect([...rows.start]).toEqual([0]);
    expect(rows.target).toHaveLength(0);
  });

  test("holds every edge once, ascending within its giver's row", () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const rows = adjacency(
          10,
          Int32Array.from(pairs, ([a]) => a),
          Int32Array.from(pairs, ([, b]) => b),
        );
        const held = Array.from({ length: 10 }, (_, node) =>
          [...rows.edge.subarray(rows.start[node], rows.start[node + 1])].map((edge) => [node, edge]),
        );
        const expected = Array.from({ length: 10 }, (_, node) =>
          pairs.flatMap(([giver], edge) => (giver === node ? [[node, edge]] : [])),
        );
        expect(held).toEqual(expected);
        expect([...rows.target]).toEqual([...rows.edge].map((edge) => pairs[edge]![1]));
      }),
    );
  });
});
