import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dispersion } from "../../../src/measures/parity/dispersion.js";
import { everyTable } from "../../../src/measures/parity/every-table.js";
import { homogeneityTest } from "../../../src/measures/parity/homogeneity-test.js";
import { permutationTest } from "../../../src/measures/parity/permutation-test.js";

type Counts = { good: number; total: number };

const count = (most: number): fc.Arbitrary<Counts> =>
  fc
    .tuple(fc.nat({ max: most }), fc.nat({ max: most }))
    .map(([a, b]) => ({ good: Math.min(a, b), total: Math.max(a, b) }));
const settings = { numRuns: 200, seed: 5, endOnFailure: true };

describe("homogeneityTest(counts)", () => {
  test("is Fisher's exact test of two equal totals", () => {
    const pair = (one: number, other: number, total: number) =>
      homogeneityTest([
        { good: one, total },
        { good: other, total },
      ]);
    expect(pair(4, 0, 4)).toEqual({ probability: expect.closeTo(2 / 70, 12), exact: true });
    expect(pair(3, 1, 4)).toEqual({ probability: expect.closeTo(34 / 70, 12), exact: true });
    expect(pair(9, 4, 10).probability).toBeCloseTo(0.05728, 4);
  });

  test("equals brute force over every table, in exact numbers", () => {
    fc.assert(
      fc.property(fc.array(count(8), { minLength: 2, maxLength: 4 }), (counts) => {
        const found = homogeneityTest(counts);
        expect(found.exact).toBe(true);
        expect(found.probability).toBeCloseTo(bruteForce(counts), 10);
      }),
      settings,
    );
  });

  test("is the permutation test of the same exchanges one by one", () => {
    fc.assert(
      fc.property(fc.array(count(4), { minLength: 2, maxLength: 3 }), (counts) => {
        const exchanges = counts.map(({ good, total }) =>
          Array.from({ length: total }, (_, place) => (place < good ? 1 : 0)),
        );
        const found = permutationTest(exchanges);
        if (found?.exact) expect(homogeneityTest(counts).probability).toBeCloseTo(found.probability, 10);
      }),
      settings,
    );
  });

  test("estimates what it cannot go through, near what single exchanges give", () => {
    const counts = [30, 26, 33, 21, 28, 35].map((good) => ({ good, total: 40 }));
    const exchanges = counts.map(({ good, total }) =>
      Array.from({ length: total }, (_, place) => (place < good ? 1 : 0)),
    );
    const found = homogeneityTest(counts);
    expect(found.exact).toBe(false);
    expect(Math.abs(found.probability - permutationTest(exchanges)!.probability)).toBeLessThan(0.004);
  });

  test("copes with the counts of a large log", () => {
    const alike = Array.from({ length: 12 }, (_, place) => ({ good: 80_000 + place, total: 100_000 }));
    expect(homogeneityTest(alike, { permutations: 999 }).probability).toBeGreaterThan(0.99);
    const uneven = alike.with(3, { good: 79_000, total: 100_000 });
    expect(homogeneityTest(uneven, { permutations: 999 })).toEqual({ probability: 1 / 1000, exact: false });
  });

  test("takes parts of exchanges as the nearest whole ones", () => {
    const parts = [
      { good: 8.6, total: 10.2 },
      { good: 3.7, total: 9.9 },
    ];
    const whole = [
      { good: 9, total: 10 },
      { good: 4, total: 10 },
    ];
    expect(homogeneityTest(parts)).toEqual(homogeneityTest(whole));
  });

  test("goes through every table once", () => {
    const tables = Array.from(everyTable({ totals: [2, 1, 3], good: 3 }), (table) => table.join());
    expect(tables.sort()).toEqual(["0,0,3", "0,1,2", "1,0,2", "1,1,1", "2,0,1", "2,1,0"]);
  });
});

describe("dispersion(counts)", () => {
  test("says how far the shares lie apart, each receiver counting the same", () => {
    const found = dispersion([
      { good: 9, total: 10 },
      { good: 0, total: 0 },
      { good: 40, total: 100 },
      { good: 1, total: 2 },
    ]);
    expect(found).toMatchObject({ receivers: 3, mean: expect.closeTo(0.6, 12), lowest: 0.4, highest: 0.9 });
    expect(found!.range).toBeCloseTo(0.5, 12);
    expect(found!.variation).toBeCloseTo(Math.sqrt(0.07) / 0.6, 12);
  });

  test.each<[string, Counts[], number | null]>([
    ["all good", [9, 5].map((total) => ({ good: total, total })), 0],
    ["nothing good", [9, 5].map((total) => ({ good: 0, total })), null],
    ["half of everything good", [8, 4].map((total) => ({ good: total / 2, total })), 0],
  ])("with %s there is nothing uneven", (_, counts, variation) => {
    expect(dispersion(counts)).toMatchObject({ range: 0, variation, probability: 1, exact: true });
  });

  test.each<[string, Counts[]]>([
    ["nothing", []],
    ["one receiver", [{ good: 3, total: 4 }]],
    [
      "one receiver beside some that got nothing",
      [
        { good: 3, total: 4 },
        { good: 0, total: 0 },
      ],
    ],
  ])("says nothing of %s", (_, counts) => {
    expect(dispersion(counts)).toBeNull();
  });

  test("gives finite figures in their ranges, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(count(40), { maxLength: 4 }), (counts) => {
        const found = dispersion(counts, { permutations: 99 });
        expect(dispersion(counts.toReversed(), { permutations: 99 })).toEqual(found);
        if (found === null) return;
        const { probability, lowest, mean, highest, range, variation } = found;
        expect([0, lowest, mean, highest, 1]).toEqual([0, lowest, mean, highest, 1].sort((a, b) => a - b));
        expect(range).toBe(highest - lowest);
        expect(variation === null).toBe(highest === 0);
        expect(Number.isFinite(variation ?? 0)).toBe(true);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
      { ...settings, numRuns: 100 },
    );
  });

  test.each<[string, Counts]>([
    ["more good than in total", { good: 2, total: 1 }],
    ["less than nothing", { good: -1, total: 1 }],
    ["what is no number", { good: Number.NaN, total: 1 }],
    ["what has no end", { good: 1, total: Infinity }],
  ])("refuses %s", (_, wrong) => {
    expect(() => dispersion([{ good: 1, total: 2 }, wrong])).toThrow(RangeError);
    expect(() => homogeneityTest([{ good: 1, total: 2 }, wrong])).toThrow(RangeError);
  });
});

/** Walks through every table with these totals; ways and chi-squares as whole numbers. */
function bruteForce(counts: readonly Counts[]): number {
  const rows = counts.filter(({ total }) => total > 0);
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  const good = rows.reduce((sum, row) => sum + row.good, 0);
  const multiple = rows.reduce((product, { total }) => product * total, 1);
  const apart = (table: readonly number[]) =>
    table.reduce((sum, got, place) => {
      const { total } = rows[place]!;
      return sum + BigInt((got * all - total * good) ** 2) * BigInt(multiple / total);
    }, 0n);
  const seen = apart(rows.map((row) => row.good));
  let [ways, extreme] = [0n, 0n];
  const walk = (table: readonly number[], left: number, sofar: bigint) => {
    const row = rows[table.length];
    if (row === undefined) {
      if (left > 0) return;
      ways += sofar;
      if (apart(table) >= seen) extreme += sofar;
      return;
    }
    for (let got = 0; got <= Math.min(left, row.total); got += 1)
      walk([...table, got], left - got, sofar * choices(row.total, got));
  };
  walk([], good, 1n);
  return Number(extreme) / Number(ways);
}

function choices(total: number, chosen: number): bigint {
  let ways = 1n;
  for (let place = 1; place <= chosen; place += 1) ways = (ways * BigInt(total - place + 1)) / BigInt(place);
  return ways;
}
