import { describe, expect, test } from "vitest";
import { adjacency } from "../../../../src/measures/graph/adjacency.js";
import { hopsToCustomer } from "../../../../src/measures/structure/connection/hops-to-customer.js";
import {
  completeOf,
  graphOf,
  isSame,
  partiesOf,
  pathOf,
  randomGraphs,
  type SmallGraph,
  starOf,
} from "./small-graphs.js";

describe("hopsToCustomer(entering, customer)", () => {
  test("are those to the nearest customer, and -1 where no way leads", () => {
    const graph = graphOf(
      5,
      [
        [0, 1],
        [1, 2],
        [0, 3],
        [2, 4],
      ],
      [2, 3],
    );
    expect([...hops(graph)]).toEqual([1, 1, 0, 0, -1]);
  });

  test("of nobody are none, and without customers lead nowhere", () => {
    expect([...hops(graphOf(0, []))]).toEqual([]);
    expect([...hops(graphOf(2, [[0, 1]]))]).toEqual([-1, -1]);
  });

  test("are as many as steps of a slow search, on 2,000 random chains", () => {
    expect(randomGraphs.filter((graph) => !isSame(hops(graph), slowHops(graph)))).toEqual([]);
  });

  test("count a path of a million parties, a star and a complete graph", () => {
    expect(hops(pathOf(1_000_000))[0]).toBe(999_999);
    expect(new Set(hops(starOf(100_000)).subarray(1))).toEqual(new Set([1]));
    expect(new Set(hops(completeOf(300)).subarray(1))).toEqual(new Set([1]));
  });
});

function hops({ partyCount, giver, receiver, customer }: SmallGraph): Int32Array {
  return hopsToCustomer(adjacency(partyCount, receiver, giver), customer);
}

function slowHops(graph: SmallGraph): readonly number[] {
  const best = Array.from(graph.customer, (is) => (is === 1 ? 0 : Number.POSITIVE_INFINITY));
  for (const _ of partiesOf(graph)) {
    for (const [edge, giver] of graph.giver.entries()) {
      best[giver] = Math.min(best[giver]!, 1 + best[graph.receiver[edge]!]!);
    }
  }
  return best.map((steps) => (Number.isFinite(steps) ? steps : -1));
}
