import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../../src/measures/parity/seeded-random.js";
import { communities } from "../../../../src/measures/structure/grouping/communities.js";
import { flatGraph } from "../../../../src/measures/structure/grouping/flat-graph.js";
import { modularity } from "../../../../src/measures/structure/grouping/modularity.js";
import { complete, oddShapes, type Row, randomRows, star, type Tied, tied } from "./tied.js";
import { zachary } from "./zachary.js";

const triangles: readonly Row[] = [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [2, 3],
];

describe("communities(ties, volume)", () => {
  test("tell two triangles apart that one tie joins", () => {
    const { of, count, modularity } = found(tied(6, triangles));
    expect([...of]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(count).toBe(2);
    expect(modularity).toBeCloseTo(0.357143, 6);
  });

  test("are numbered by their lowest members, and loners are one each", () => {
    const rows: Row[] = [
      [5, 1],
      [4, 2],
      [2, 6],
      [6, 4],
    ];
    expect([...found(tied(7, rows)).of]).toEqual([0, 1, 2, 3, 2, 1, 2]);
  });

  test("follow volume, of both ways together", () => {
    const rows: Row[] = [
      [0, 1, 5],
      [1, 0, 5],
      [1, 2, 1],
      [2, 1, 1],
      [2, 3, 5],
      [3, 2, 5],
      [3, 0, 2],
    ];
    expect([...found(tied(4, rows)).of]).toEqual([0, 0, 1, 1]);
  });

  test("are as good as the best there are in a karate club, or nearly", () => {
    const club = tied(34, zachary);
    for (const seed of [1, 2, 3, 4]) {
      const { modularity } = communities(club.ties, club.volume, { seed });
      expect(modularity).toBeGreaterThan(0.41);
      expect(modularity).toBeLessThan(0.4197897);
    }
  });

  test("are the same for the same seed, in whatever unit volumes are counted", () => {
    fc.assert(
      fc.property(randomRows(12), fc.constantFrom(2 ** -40, 8, 2 ** 70), ({ partyCount, rows }, unit) => {
        const { ties, volume } = tied(partyCount, rows);
        const inUnits = volume.map((amount) => amount * unit);
        expect(communities(ties, inUnits)).toEqual(communities(ties, volume));
      }),
    );
  });

  test("are what Louvain finds in a graphology graph of the same ties", () => {
    fc.assert(
      fc.property(randomRows(14), fc.nat(99), ({ partyCount, rows }, seed) => {
        const { ties, volume } = tied(partyCount, rows);
        const graph = new UndirectedGraph();
        for (let party = 0; party < partyCount; party++) graph.addNode(`n${party}`);
        for (let tie = 0; tie < ties.count; tie++) {
          graph.addUndirectedEdge(`n${ties.low[tie]}`, `n${ties.high[tie]}`, { volume: volume[tie] });
        }
        if (!volume.some((amount) => amount > 0)) return;
        const rng = () => seededRandom(seed);
        const byGraph = louvain(graph, { getEdgeWeight: "volume", rng: rng() });
        const flat = louvain(flatGraph(ties), { getEdgeWeight: (tie) => volume[Number(tie)]!, rng: rng() });
        expect(Object.values(flat)).toEqual(Object.values(byGraph));
      }),
    );
  });

  test("end, however far apart the volumes are", () => {
    const exponent = fc.integer({ min: -300, max: 300 });
    const row = fc.tuple(
      fc.nat(7),
      fc.nat(7),
      exponent.map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const { modularity } = found(tied(8, rows));
        if (modularity !== null) expect(Math.abs(modularity)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(oddShapes)("of %s have a number or null", (_, partyCount, rows) => {
    const { of, count, modularity } = found(tied(partyCount, rows));
    expect(new Set(of).size).toBe(count);
    expect(of).toHaveLength(partyCount);
    expect(modularity).not.toBeNaN();
    expect(communities(tied(partyCount, rows).ties, tied(partyCount, rows).volume).of).toEqual(of);
  });

  test("of a star of 100,000, of all with all of 300 and of 10,000 parallel handoffs are one", () => {
    expect(found(tied(100_000, star(100_000)))).toMatchObject({ count: 1, modularity: 0 });
    expect(found(tied(300, complete(300))).count).toBe(1);
    expect(
      found(
        tied(
          2,
          Array.from({ length: 10_000 }, (): Row => [0, 1]),
        ),
      ).count,
    ).toBe(1);
  });
});

describe("modularity(ties, volume, groupOf)", () => {
  test("of two triangles joined by one tie is 5/14", () => {
    const { ties, volume } = tied(6, triangles);
    expect(modularity(ties, volume, Int32Array.of(5, 5, 5, 0, 0, 0))).toBeCloseTo(5 / 14, 12);
  });

  test("of the two halves into which the karate club fell is what networkx says", () => {
    const { ties, volume } = tied(34, zachary);
    const officer = new Set([9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]);
    const side = Int32Array.from({ length: 34 }, (_, member) => (officer.has(member) ? 1 : 0));
    expect(modularity(ties, volume, side)).toBeCloseTo(0.3582347140039448, 12);
  });

  test("takes parties in no group for groups of their own", () => {
    const { ties, volume } = tied(6, triangles);
    const loners = modularity(ties, volume, Int32Array.of(-1, -1, -1, 0, 0, 0));
    expect(loners).toBeCloseTo(modularity(ties, volume, Int32Array.of(1, 2, 3, 0, 0, 0))!, 12);
  });

  test("of one group of all is 0, and null where nothing passes", () => {
    const { ties, volume } = tied(6, triangles);
    expect(modularity(ties, volume, new Int32Array(6))).toBeCloseTo(0, 12);
    expect(modularity(ties, new Float64Array(ties.count), new Int32Array(6))).toBeNull();
  });
});

function found({ ties, volume }: Tied) {
  return communities(ties, volume);
}
