import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reciprocity } from "../../../../src/measures/structure/grouping/reciprocity.js";
import { oddShapes, type Row, randomRows, star } from "./tied.js";

describe("reciprocity(partyCount, giver, receiver)", () => {
  test("is the share of giver and receiver that answers", () => {
    const { whole, of } = measured(3, [
      [0, 1],
      [1, 0],
      [1, 2],
      [0, 2],
    ]);
    expect(whole).toBe(0.5);
    expect(of).toEqual([0.5, 0.5, null]);
  });

  test("counts a pair once, whatever passes between the two, and nobody with oneself", () => {
    expect(
      measured(2, [
        [0, 1],
        [0, 1],
        [1, 1],
        [1, 0],
      ]),
    ).toEqual({ whole: 1, of: [1, 1] });
    expect(measured(2, [[0, 0]])).toEqual({ whole: null, of: [null, null] });
  });

  test("is what a set of pairs gives on random chains", () => {
    fc.assert(
      fc.property(randomRows(8), ({ partyCount, rows }) => {
        const pairs = new Set(rows.filter(([a, b]) => a !== b).map(([a, b]) => `${a}-${b}`));
        const answered = [...pairs].filter((pair) => pairs.has(pair.split("-").reverse().join("-")));
        expect(measured(partyCount, rows).whole).toBe(pairs.size > 0 ? answered.length / pairs.size : null);
      }),
    );
  });

  test.each(oddShapes)("of %s is a number or null", (_, partyCount, rows) => {
    const { whole, of } = measured(partyCount, rows);
    for (const figure of [whole, ...of]) expect(figure === null || Number.isFinite(figure)).toBe(true);
  });

  test("of a star of 100,000 is 0", () => {
    expect(measured(100_000, star(100_000)).whole).toBe(0);
  });
});

function measured(partyCount: number, rows: readonly Row[]) {
  const giver = Int32Array.from(rows, ([from]) => from);
  return reciprocity(
    partyCount,
    giver,
    Int32Array.from(rows, ([, to]) => to),
  );
}
