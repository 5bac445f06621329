import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { externalInternalIndex } from "../../../../src/measures/structure/grouping/external-internal-index.js";
import { complete, oddShapes, type Row, randomRows, star, tied } from "./tied.js";

const worked: readonly Row[] = [
  [0, 1],
  [1, 2],
  [0, 3],
  [2, 4],
  [3, 4],
];
const workedGroups = [0, 0, 0, 1, 1];

describe("externalInternalIndex(ties, groupOf)", () => {
  test("is ties outward less ties within, by all", () => {
    const { index, external, internal, groups } = measured(5, worked, workedGroups);
    expect(index).toBeCloseTo(-0.2, 12);
    expect([external, internal]).toEqual([2, 3]);
    expect(groups.map(({ index }) => index)).toEqual([0, (2 - 1) / 3]);
  });

  test("counts a tie once, whatever passes over it and which way", () => {
    const doubled = [...worked, ...worked, [1, 0, 50], [4, 4, 9]] as const;
    expect(measured(5, doubled, workedGroups)).toEqual(measured(5, worked, workedGroups));
  });

  test("leaves out who is in no group, and their ties", () => {
    const more: Row[] = [...worked, [5, 0], [5, 3], [6, 5]];
    const groups = [...workedGroups, -1, -1];
    expect(measured(7, more, groups)).toEqual(measured(5, worked, workedGroups));
  });

  test("has the mean, deviation and chance of all ways in which parties could be in groups of these sizes", () => {
    const group = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(randomRows(6), group, ({ partyCount, rows }, letters) => {
        const groupOf = letters.slice(0, partyCount);
        const found = measured(partyCount, rows, groupOf, 999);
        if (found.index === null) return;
        const all = everyOrder(groupOf).map((groups) => measured(partyCount, rows, groups, 1));
        const indices = all.map(({ index }) => index!);
        const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
        const variance = indices.reduce((sum, index) => sum + (index - mean) ** 2, 0) / indices.length;
        const atMost = indices.filter((index) => index <= found.index! + 1e-9).length / indices.length;
        expect(found.expected).toBeCloseTo(mean, 10);
        expect(found.standardDeviation).toBeCloseTo(Math.sqrt(variance), 5);
        expect(Math.abs(found.probability! - atMost)).toBeLessThan(0.06);
        for (const { group, internal, external, expected, probability, index } of found.groups) {
          if (index === null) continue;
          const same = all.map(({ groups }) => groups.find((other) => other.group === group)!);
          const within = same.reduce((sum, figures) => sum + figures.internal, 0);
          const outward = same.reduce((sum, figures) => sum + figures.external, 0);
          const asLow = same.filter(
            (other) => other.index !== null && other.internal * external >= internal * other.external,
          );
          expect(expected).toBeCloseTo((outward - within) / (outward + within), 10);
          expect(Math.abs(probability! - asLow.length / same.length)).toBeLessThan(0.06);
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  test("finds a group that keeps to itself, and not one that a chance draw makes", () => {
    const rows: Row[] = [
      ...complete(8),
      [0, 8],
      [8, 9],
      [9, 12],
      [10, 13],
      [11, 14],
      [12, 15],
      [8, 13],
      [9, 15],
    ];
    const groupOf = Array.from({ length: 16 }, (_, party) => (party < 8 ? 0 : 1 + (party % 2)));
    const { probability, groups, index, expected } = measured(16, rows, groupOf);
    expect(index).toBeLessThan(expected!);
    expect(probability).toBeLessThan(0.01);
    expect(groups[0]!.probability).toBeLessThan(0.01);
    expect(groups[1]!.probability).toBeGreaterThan(0.05);
  });

  test("is the same for the same seed, and its mean and deviation for every seed", () => {
    const { ties } = tied(5, worked);
    const groupOf = Int32Array.from(workedGroups);
    const one = externalInternalIndex(ties, groupOf, { seed: 1 });
    const other = externalInternalIndex(ties, groupOf, { seed: 2 });
    expect(externalInternalIndex(ties, groupOf, { seed: 1 })).toEqual(one);
    expect([other.expected, other.standardDeviation]).toEqual([one.expected, one.standardDeviation]);
    expect(Math.abs(other.probability! - one.probability!)).toBeLessThan(0.03);
  });

  test.each(oddShapes)("of %s is a number or null", (_, partyCount, rows) => {
    for (const groupOf of [
      [0, 0, 1, 1, 2, 2, 2],
      [0, 0, 0, 0, 0, 0, 0],
      [6, 5, 4, 3, 2, 1, 0],
      [-1, -1, -1, -1, -1, -1, -1],
    ]) {
      const { groups, ...whole } = measured(partyCount, rows, groupOf.slice(0, partyCount), 99);
      for (const figures of [whole, ...groups]) {
        for (const figure of Object.values(figures))
          expect(figure === null || Number.isFinite(figure)).toBe(true);
      }
    }
  });

  test("is null without ties, and -1 without deviation where all are one group", () => {
    expect(measured(3, [], [0, 0, 1])).toMatchObject({
      index: null,
      expected: null,
      standardDeviation: null,
      probability: null,
    });
    const one = measured(300, complete(300), new Array<number>(300).fill(0), 9);
    expect(one).toMatchObject({ index: -1, expected: -1, standardDeviation: 0, probability: 1 });
  });

  test("does not vary where everybody is tied to everybody", () => {
    const halves = Array.from({ length: 300 }, (_, party) => party % 2);
    expect(measured(300, complete(300), halves, 9)).toMatchObject({ standardDeviation: 0, probability: 1 });
  });

  test("holds in a star of 100,000", () => {
    const halves = Array.from({ length: 100_000 }, (_, party) => party % 2);
    const { index, expected, permutations } = measured(100_000, star(100_000), halves, 9);
    expect(index).toBeCloseTo(expected!, 4);
    expect(permutations).toBe(9);
  });

  test("refuses a seed or a number of draws that is none", () => {
    expect(() => externalInternalIndex(tied(5, worked).ties, new Int32Array(5), { seed: 0.5 })).toThrow(
      RangeError,
    );
    expect(() => measured(5, worked, workedGroups, 0)).toThrow(RangeError);
  });
});

function measured(partyCount: number, rows: readonly Row[], groupOf: readonly number[], permutations = 9999) {
  const { ties } = tied(partyCount, rows);
  return externalInternalIndex(ties, Int32Array.from(groupOf), { permutations });
}

function everyOrder(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, place) =>
    everyOrder(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}
