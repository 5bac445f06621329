import { describe, expect, test } from "vitest";
import { adjacency } from "../../../../src/measures/graph/adjacency.js";
import type { DominatorTree } from "../../../../src/measures/structure/connection/dominators.js";
import {
  nearestSharedDominator,
  sharedDominators,
} from "../../../../src/measures/structure/connection/shared-dominators.js";
import { supplyDominators } from "../../../../src/measures/structure/connection/supply-dominators.js";
import {
  bitsOf,
  graphOf,
  partiesOf,
  pathOf,
  randomGraphs,
  reached,
  receiversOf,
  type SmallGraph,
} from "./small-graphs.js";

/** Mine 0 supplies mill 1, who supplies 2 and 3; smith 4 has iron of 3, and also of 5, who begins a supply alone. */
const iron = graphOf(6, [
  [0, 1],
  [1, 2],
  [1, 3],
  [3, 4],
  [5, 4],
]);

describe("sharedDominators(supplyDominators(leaving, entering), parties)", () => {
  test("are the single parties upstream of all the given, nearest first", () => {
    expect(sharedDominators(supply(iron), [2, 3])).toEqual([1, 0]);
  });

  test("are none for providers of whom one has supply of its own", () => {
    expect(sharedDominators(supply(iron), [2, 4])).toEqual([]);
    expect(sharedDominators(supply(iron), [0, 5])).toEqual([]);
  });

  test("hold the given one that all the others hang on", () => {
    expect(sharedDominators(supply(iron), [3, 1, 2])).toEqual([1, 0]);
  });

  test("of one party are the party and all that its supply hangs on; of none are none", () => {
    expect(sharedDominators(supply(iron), [2])).toEqual([2, 1, 0]);
    expect(sharedDominators(supply(iron), [])).toEqual([]);
    expect(sharedDominators(supply(graphOf(0, [])), [])).toEqual([]);
  });

  test("hang nobody on others of a loop that nobody supplies from outside", () => {
    const loop = graphOf(4, [
      [0, 1],
      [1, 0],
      [0, 2],
      [1, 3],
    ]);
    expect(sharedDominators(supply(loop), [0, 1])).toEqual([]);
    expect(sharedDominators(supply(loop), [2, 3])).toEqual([]);
    expect(sharedDominators(supply(loop), [2])).toEqual([2, 0]);
  });

  test("are exactly those whose loss takes the supply of all, on 2,000 random chains", () => {
    const wrong = randomGraphs.filter((graph) => {
      const tree = supply(graph);
      const receivers = receiversOf(graph);
      const sources = bitsOf(sourcesOf(receivers));
      const suppliedWithout = partiesOf(graph).map((party) => reached(receivers, sources, ~(1 << party)));
      return !partiesOf(graph).every((one) => {
        const both = [one, (one * 7 + 3) % graph.partyCount];
        const shared = suppliedWithout.flatMap((supplied, lost) => (supplied & bitsOf(both) ? [] : [lost]));
        const found = sharedDominators(tree, both);
        return bitsOf(found) === bitsOf(shared) && nearestSharedDominator(tree, both) === (found[0] ?? -1);
      });
    });
    expect(wrong).toEqual([]);
  });

  test("reach along a path of 300,000", () => {
    const tree = supply(pathOf(300_000));
    expect(sharedDominators(tree, [299_999, 150_000])).toHaveLength(150_001);
    expect(nearestSharedDominator(tree, [299_999, 150_000])).toBe(150_000);
  });
});

function supply({ partyCount, giver, receiver }: SmallGraph): DominatorTree {
  return supplyDominators(adjacency(partyCount, giver, receiver), adjacency(partyCount, receiver, giver));
}

/** Those whom nobody supplies but who is supplied by them in turn. */
function sourcesOf(receivers: readonly number[]): readonly number[] {
  const from = receivers.map((_, party) => reached(receivers, 1 << party));
  const supplies = (giver: number, party: number) => ((from[giver]! >> party) & 1) === 1;
  const isSource = (party: number) =>
    from.every((_, other) => !supplies(other, party) || supplies(party, other));
  return [...from.keys()].filter(isSource);
}
