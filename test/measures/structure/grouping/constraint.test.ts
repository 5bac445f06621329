import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Constraint, constraint } from "../../../../src/measures/structure/grouping/constraint.js";
import { complete, oddShapes, type Row, randomRows, star, tied } from "./tied.js";

/** Twelve parties and, of each, what networkx 3.6.1 and igraph 1.0.0 say. */
const mesh: readonly Row[] = [
  [0, 2, 2],
  [0, 3, 18],
  [0, 4, 19],
  [0, 5, 17],
  [0, 6, 3],
  [0, 8, 3],
  [0, 10, 19],
  [0, 11, 8],
  [1, 3, 19],
  [1, 6, 5],
  [1, 8, 4],
  [2, 0, 19],
  [2, 5, 2],
  [3, 2, 8],
  [3, 4, 10],
  [3, 10, 14],
  [3, 11, 11],
  [4, 0, 16],
  [4, 3, 18],
  [5, 4, 10],
  [6, 0, 15],
  [6, 4, 10],
  [6, 5, 8],
  [6, 10, 13],
  [7, 9, 6],
  [7, 10, 8],
  [7, 11, 19],
  [8, 0, 10],
  [8, 1, 14],
  [8, 5, 17],
  [9, 7, 7],
  [9, 10, 20],
  [9, 11, 1],
  [10, 4, 7],
  [10, 6, 9],
  [10, 11, 16],
  [11, 3, 4],
  [11, 9, 17],
];
const meshConstraint = [
  0.335101143112, 0.402494331066, 0.688092573606, 0.369108300682, 0.519499328871, 0.537495592862,
  0.472822272962, 0.792832720366, 0.435078100062, 0.690991677659, 0.388874472727, 0.477862978929,
];
const meshSize = [5, 3, 5 / 3, 4, 2.2, 3, 3, 1, 7 / 3, 1, 29 / 7, 2.6];

describe("constraint(ties, volume)", () => {
  test("of a triangle with a tail is as Burt's formula gives by hand", () => {
    const figures = measured(4, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ]);
    expect(rounded(figures.constraint)).toEqual([0.611111, 1.006944, 1.006944, 1]);
    expect(rounded(figures.effectiveSize)).toEqual([2.333333, 1, 1, 1]);
    expect(figures.efficiency[0]).toBeCloseTo(0.777778, 6);
  });

  test("counts givers and receivers as neighbours, so that a party that only receives has one too", () => {
    const { constraint } = measured(3, [
      [0, 1, 3],
      [1, 0, 1],
      [1, 2, 2],
      [0, 2, 1],
    ]);
    expect(rounded(constraint)).toEqual([1.088889, 0.822716, 1.476049]);
  });

  test("is what networkx and igraph say of a mesh of twelve", () => {
    const figures = measured(12, mesh);
    for (let party = 0; party < 12; party++) {
      expect(figures.constraint[party]).toBeCloseTo(meshConstraint[party]!, 11);
      expect(figures.effectiveSize[party]).toBeCloseTo(meshSize[party]!, 11);
    }
  });

  test("is what the formulas give party by party on random chains, and at most 2", () => {
    fc.assert(
      fc.property(randomRows(9), ({ partyCount, rows }) => {
        const figures = measured(partyCount, rows);
        const naive = byFormula(partyCount, rows);
        for (let party = 0; party < partyCount; party++) {
          expect(near(figures.constraint[party]!, naive.constraint[party]!)).toBe(true);
          expect(near(figures.effectiveSize[party]!, naive.effectiveSize[party]!)).toBe(true);
          expect(figures.constraint[party] ?? 0).toBeLessThanOrEqual(2);
          expect(figures.efficiency[party] ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each(oddShapes)("of %s is a number or null", (_, partyCount, rows) => {
    for (const figures of Object.values(measured(partyCount, rows))) {
      expect(figures).toHaveLength(partyCount);
      for (const figure of figures) expect(figure === null || Number.isFinite(figure)).toBe(true);
    }
  });

  test("is null for who has no ties, and where nothing passes over them", () => {
    expect(measured(3, [[0, 1]]).constraint).toEqual([1, 1, null]);
    expect(measured(2, [[0, 1, 0]])).toEqual({
      constraint: [null, null],
      effectiveSize: [1, 1],
      efficiency: [1, 1],
    });
  });

  test("holds in a star of 100,000 and among 300 who all deal with one another", () => {
    const wide = measured(100_000, star(100_000));
    expect(wide.constraint[0]).toBeCloseTo(1 / 99_999, 12);
    expect(wide.effectiveSize[0]).toBe(99_999);
    expect(wide.constraint[99_999]).toBe(1);
    const dense = measured(300, complete(300));
    expect(dense.constraint[7]).toBeCloseTo(299 * (1 / 299 + 298 / 299 ** 2) ** 2, 12);
    expect(dense.efficiency[7]).toBeCloseTo(1 / 299, 12);
  });

  test("takes 10,000 parallel handoffs for one tie", () => {
    const parallel = Array.from({ length: 10_000 }, (): Row => [0, 1]);
    expect(measured(2, parallel).constraint).toEqual([1, 1]);
  });
});

function measured(partyCount: number, rows: readonly Row[]): Constraint {
  const { ties, volume } = tied(partyCount, rows);
  return constraint(ties, volume);
}

function byFormula(partyCount: number, rows: readonly Row[]) {
  const volume = Array.from({ length: partyCount }, () => new Array<number>(partyCount).fill(0));
  const isTied = volume.map((row) => row.map(() => false));
  for (const [one, other, amount = 1] of rows) {
    if (one === other) continue;
    volume[one]![other]! += amount;
    volume[other]![one]! += amount;
    isTied[one]![other] = true;
    isTied[other]![one] = true;
  }
  const all = Array.from({ length: partyCount }, (_, party) => party);
  const sum = (of: (party: number) => number) => all.reduce((total, party) => total + of(party), 0);
  const p = (i: number, j: number) => (volume[i]![j]! > 0 ? volume[i]![j]! / sum((k) => volume[i]![k]!) : 0);
  const bound = (i: number, j: number) =>
    isTied[i]![j] ? (p(i, j) + sum((q) => p(i, q) * p(q, j))) ** 2 : 0;
  return {
    constraint: all.map((i) => (sum((j) => volume[i]![j]!) > 0 ? sum((j) => bound(i, j)) : null)),
    effectiveSize: all.map((i) => {
      const near = all.filter((j) => isTied[i]![j]);
      const pairs = near.reduce((total, j) => total + near.filter((k) => j < k && isTied[j]![k]).length, 0);
      return near.length > 0 ? near.length - (2 * pairs) / near.length : null;
    }),
  };
}

function near(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-12;
}

function rounded(figures: readonly (number | null)[]): readonly (number | null)[] {
  return figures.map((figure) => (figure === null ? null : Math.round(figure * 1e6) / 1e6));
}
