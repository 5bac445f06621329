import { describe, expect, test } from "vitest";
import {
  type WeakComponents,
  weakComponents,
} from "../../../../src/measures/structure/connection/weak-components.js";
import {
  completeOf,
  graphOf,
  isSame,
  neighboursOf,
  partCount,
  partiesOf,
  pathOf,
  randomGraphs,
  reached,
  type SmallGraph,
  starOf,
} from "./small-graphs.js";

describe("weakComponents(partyCount, giver, receiver)", () => {
  test("are numbered by the lowest party in each", () => {
    const { count, of } = components(
      graphOf(5, [
        [4, 1],
        [2, 0],
        [1, 1],
      ]),
    );
    expect([count, ...of]).toEqual([3, 0, 1, 0, 2, 1]);
  });

  test("of nobody are none, of one is one", () => {
    expect(components(graphOf(0, [])).count).toBe(0);
    expect(components(graphOf(1, [])).count).toBe(1);
  });

  test("join exactly those between whom ties lead, on 2,000 random chains", () => {
    const wrong = randomGraphs.filter((graph) => {
      const { count, of } = components(graph);
      const neighbours = neighboursOf(graph);
      const lowest = partiesOf(graph).map((party) => lowestOf(reached(neighbours, 1 << party)));
      const isRight = isSame(
        partiesOf(graph).map((party) => of.indexOf(of[party]!)),
        lowest,
      );
      return !isRight || count !== partCount(neighbours);
    });
    expect(wrong).toEqual([]);
  });

  test("join a path of a million either way round, a star and a complete graph", () => {
    const path = pathOf(1_000_000);
    const against = { ...path, giver: path.receiver, receiver: path.giver };
    for (const graph of [path, against, starOf(100_000), completeOf(300)]) {
      expect(components(graph).count).toBe(1);
    }
  });
});

function components({ partyCount, giver, receiver }: SmallGraph): WeakComponents {
  return weakComponents(partyCount, giver, receiver);
}

function lowestOf(parties: number): number {
  return 31 - Math.clz32(parties & -parties);
}
