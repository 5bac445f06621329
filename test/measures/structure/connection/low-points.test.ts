import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articulationPoints } from "../../../../src/measures/structure/connection/articulation-points.js";
import { bridges } from "../../../../src/measures/structure/connection/bridges.js";
import { lowPoints } from "../../../../src/measures/structure/connection/low-points.js";
import { tiesAmong } from "../../../../src/measures/structure/connection/ties.js";
import {
  completeOf,
  type Edge,
  graphOf,
  isSame,
  neighboursOf,
  partCount,
  partiesOf,
  pathOf,
  randomGraphs,
  type SmallGraph,
  starOf,
} from "./small-graphs.js";

const folder = new URL("../../../../../shared/data/krackhardt_hightech/", import.meta.url);
const present = existsSync(folder);
if (!present)
  process.stderr.write(
    "SKIPPED: real networks of test/measures/structure/connection/low-points.test.ts, for ../shared is absent\n",
  );

/** Two triangles that one tie joins, and a pair apart. */
const dumbbell = graphOf(8, [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 3],
  [6, 7],
]);

const longPath = walkOf(pathOf(1_000_000));

describe("articulationPoints(walk)", () => {
  test("are whoever alone holds parts together", () => {
    expect(pointsOf(dumbbell)).toEqual([2, 3]);
  });

  test("are exactly those whose loss leaves more parts, on 2,000 random chains", () => {
    const wrong = randomGraphs.filter((graph) => {
      const neighbours = neighboursOf(graph);
      const parts = partCount(neighbours);
      const cuts = partiesOf(graph).filter((party) => partCount(neighbours, ~(1 << party)) > parts);
      return !isSame(pointsOf(graph), cuts);
    });
    expect(wrong).toEqual([]);
  });

  test("are none among nobody, one, two, or where everybody has to do with everybody", () => {
    for (const graph of [graphOf(0, []), graphOf(1, []), pathOf(2), completeOf(300)]) {
      expect(pointsOf(graph)).toEqual([]);
    }
  });

  test("are all but the ends of a path of a million, and the middle of a star", () => {
    const points = articulationPoints(longPath);
    expect([points.length, points[0], points.at(-1)]).toEqual([999_998, 1, 999_998]);
    expect(pointsOf(starOf(100_000))).toEqual([0]);
  });

  test.skipIf(!present).each(["advice", "friends", "reports"])(
    "of 21 managers by %s are those that igraph finds",
    (network) => {
      const edges = rowsOf(`ht_${network}_edges.csv`).map(
        ([from, to]): Edge => [Number(from) - 1, Number(to) - 1],
      );
      const oracle = rowsOf(`ht_${network}_igraph_oracle.csv`);
      const expected = oracle.flatMap((row) => (row.at(-1) === "TRUE" ? [Number(row[0]) - 1] : []));
      expect(oracle).toHaveLength(21);
      expect(pointsOf(graphOf(21, edges))).toEqual(expected);
    },
  );
});

describe("bridges(walk)", () => {
  test("are ties without which parts fall asunder", () => {
    expect(bridgesOf(dumbbell)).toEqual(["2-3", "6-7"]);
  });

  test("are exactly the ties whose loss leaves more parts, on 2,000 random chains", () => {
    const wrong = randomGraphs.filter((graph) => {
      const { low, high } = tiesAmong(graph.partyCount, graph.giver, graph.receiver);
      const neighbours = neighboursOf(graph);
      const parts = partCount(neighbours);
      const cuts = [...low.keys()].filter(
        (tie) => partCount(without(neighbours, low[tie]!, high[tie]!)) > parts,
      );
      return !isSame(bridges(walkOf(graph)), cuts);
    });
    expect(wrong).toEqual([]);
  });

  test("are one tie however many handoffs it carries, and either way", () => {
    const parallel = Array.from({ length: 10_000 }, (_, edge): Edge => (edge % 3 === 0 ? [0, 1] : [1, 0]));
    expect(bridgesOf(graphOf(2, parallel))).toEqual(["0-1"]);
  });

  test("are all ties of a path of a million and of a star, none of a complete graph, of nobody, of one", () => {
    const onPath = bridges(longPath);
    expect([onPath.length, onPath[0], onPath.at(-1)]).toEqual([999_999, 0, 999_998]);
    expect(bridges(walkOf(starOf(100_000))).length).toBe(99_999);
    for (const graph of [graphOf(0, []), graphOf(1, []), completeOf(300)])
      expect(bridgesOf(graph)).toEqual([]);
  });
});

function walkOf({ partyCount, giver, receiver }: SmallGraph) {
  return lowPoints(tiesAmong(partyCount, giver, receiver));
}

function pointsOf(graph: SmallGraph): readonly number[] {
  return [...articulationPoints(walkOf(graph))];
}

function bridgesOf(graph: SmallGraph): readonly string[] {
  const { low, high } = tiesAmong(graph.partyCount, graph.giver, graph.receiver);
  return Array.from(bridges(walkOf(graph)), (tie) => `${low[tie]}-${high[tie]}`);
}

function without(neighbours: readonly number[], low: number, high: number): readonly number[] {
  const cut = [...neighbours];
  cut[low]! &= ~(1 << high);
  cut[high]! &= ~(1 << low);
  return cut;
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n").slice(1);
  return lines.map((line) => line.split(",").map((field) => field.replaceAll('"', "").trim()));
}
