import { describe, expect, test } from "vitest";
import { adjacency } from "../../../../src/measures/graph/adjacency.js";
import {
  type DominatorTree,
  dominatorsToward,
  dominatorsTowardAll,
} from "../../../../src/measures/structure/connection/dominators.js";
import {
  bitsOf,
  completeOf,
  type Edge,
  giversOf,
  graphOf,
  isSame,
  partiesOf,
  pathOf,
  randomGraphs,
  reached,
  type SmallGraph,
  starOf,
} from "./small-graphs.js";

/** 0 and 1 both serve 2; all that 2 gives goes through 3 or 4 to 5, from there to the customers 6 and 7. */
const funnel = graphOf(
  9,
  [
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 4],
    [3, 5],
    [4, 5],
    [5, 6],
    [5, 7],
    [8, 8],
  ],
  [6, 7],
);

describe("dominatorsToward(leaving, entering)", () => {
  test("finds whom every way to the customer passes next", () => {
    const { immediate } = toward(funnel)(6);
    expect([...immediate]).toEqual([2, 2, 5, 5, 5, 6, 9, -1, -1]);
  });

  test("gives trees that later calls leave alone", () => {
    const find = toward(funnel);
    const first = find(6);
    const copy = structuredClone(first);
    find(7);
    expect(first).toEqual(copy);
    expect(find(6)).toEqual(copy);
  });

  test("finds exactly those without whom no way leads, on 2,000 random chains, for two customers of each", () => {
    const wrong = randomGraphs.filter((graph) => {
      const find = toward(graph);
      return !partiesOf(graph)
        .slice(-3)
        .every((customer) => areDominators(find(customer), graph, 1 << customer));
    });
    expect(wrong).toEqual([]);
  });

  test("orders the parties that have a way so that each comes after its immediate dominator", () => {
    const wrong = randomGraphs.filter((graph) => {
      const { immediate, order, place } = toward(graph)(0);
      const reaching = partiesOf(graph).filter((party) => immediate[party] !== -1);
      return !(
        order.every((party, nth) => place[party] === nth) &&
        isSame(order.toSorted(), reaching) &&
        order.subarray(1).every((party) => place[immediate[party]!]! < place[party]!)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("follows a path of a million parties", () => {
    const { immediate } = toward(pathOf(1_000_000))(999_999);
    expect([immediate[0], immediate[500_000], immediate[999_999]]).toEqual([1, 500_001, 1_000_000]);
  });

  test("follows a long path on which every party has a way back to the first, or a short cut to the end", () => {
    const path = pathOf(200_000);
    const also = (receiver: number): SmallGraph => ({
      ...path,
      giver: joined(path.giver, path.giver),
      receiver: joined(path.receiver, new Int32Array(path.giver.length).fill(receiver)),
    });
    const next = new Int32Array(200_000).map((_, party) => party + 1);
    expect(isSame(toward(also(0))(199_999).immediate, next)).toBe(true);
    expect(new Set(toward(also(199_999))(199_999).immediate.subarray(0, -1))).toEqual(new Set([199_999]));
  });

  test("finds nobody between the middle of a star, or one of a complete graph, and the others", () => {
    for (const graph of [starOf(100_000), completeOf(300)]) {
      expect(new Set(toward(graph)(0).immediate.subarray(1))).toEqual(new Set([0]));
    }
  });

  test("counts parallel handoffs as one way", () => {
    const parallel = Array.from({ length: 10_000 }, (_, edge): Edge => (edge % 2 === 0 ? [0, 1] : [1, 2]));
    expect([...toward(graphOf(3, parallel))(2).immediate]).toEqual([1, 2, 3]);
  });

  test("of one party is nothing but the party", () => {
    const { immediate, order } = toward(graphOf(1, []))(0);
    expect([[...immediate], [...order]]).toEqual([[1], [0]]);
  });
});

describe("dominatorsTowardAll(leaving, entering, customer)", () => {
  test("finds whom every way to any customer passes next", () => {
    expect([...towardAll(funnel).immediate]).toEqual([2, 2, 5, 5, 5, 9, 9, 9, -1]);
  });

  test("finds exactly those without whom no way leads to a customer, on 2,000 random chains", () => {
    const wrong = randomGraphs.filter((graph) => {
      const customers = partiesOf(graph).filter((party) => graph.customer[party] === 1);
      return !areDominators(towardAll(graph), graph, bitsOf(customers));
    });
    expect(wrong).toEqual([]);
  });

  test("of nobody, and without customers, are none", () => {
    expect(towardAll(graphOf(0, [])).order.length).toBe(0);
    expect([...towardAll(graphOf(2, [[0, 1]])).immediate]).toEqual([-1, -1]);
  });
});

function toward({ partyCount, giver, receiver }: SmallGraph): (customer: number) => DominatorTree {
  return dominatorsToward(adjacency(partyCount, giver, receiver), adjacency(partyCount, receiver, giver));
}

function towardAll({ partyCount, giver, receiver, customer }: SmallGraph): DominatorTree {
  const leaving = adjacency(partyCount, giver, receiver);
  return dominatorsTowardAll(leaving, adjacency(partyCount, receiver, giver), customer);
}

/** Whether exactly those without whom no way leads from a party to the customers lie above it in the tree. */
function areDominators({ immediate }: DominatorTree, graph: SmallGraph, customers: number): boolean {
  const givers = giversOf(graph);
  const served = reached(givers, customers);
  const servedWithout = partiesOf(graph).map((party) => reached(givers, customers, ~(1 << party)));
  return partiesOf(graph).every((party) => {
    const isServed = (served >> party) & 1;
    const passed = partiesOf(graph).filter((other) => isServed && !((servedWithout[other]! >> party) & 1));
    return climb(immediate, party) === bitsOf(passed);
  });
}

/** A party and all of its dominators, as bits. */
function climb(immediate: Int32Array, party: number): number {
  let passed = 0;
  for (let at = party; at !== immediate.length; at = immediate[at]!) {
    if (immediate[at] === -1) return 0;
    passed |= 1 << at;
  }
  return passed;
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
