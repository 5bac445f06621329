import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../src/measures/structure/grouping/adjusted-rand-index.js";

const numbers = (...groups: number[]) => Int32Array.from(groups);

describe("adjustedRandIndex(one, other)", () => {
  test("is 1 for the same groups under other numbers", () => {
    expect(adjustedRandIndex(numbers(0, 0, 1, 1, 2), numbers(7, 7, 0, 0, 3))).toBe(1);
  });

  test("is what igraph says of two groupings of eight", () => {
    const one = numbers(0, 0, 1, 1, 2, 2, 0, 1);
    expect(adjustedRandIndex(one, numbers(0, 0, 1, 2, 2, 2, 1, 1))).toBeCloseTo(0.238095238095, 11);
  });

  test("is below 0 where groups agree less than by chance", () => {
    expect(adjustedRandIndex(numbers(0, 0, 1, 1), numbers(0, 1, 0, 1))).toBeCloseTo(-0.5, 12);
  });

  test("leaves out who is in no group of either", () => {
    const one = numbers(0, 0, 1, 1, 2, 2, -1, 4);
    expect(adjustedRandIndex(one, numbers(3, 3, 1, 1, 0, 0, 5, -1))).toBe(1);
  });

  test.each([
    ["nobody is grouped", [], []],
    ["one party is", [0], [0]],
    ["no party is in both", [-1, 0, 0], [0, -1, -1]],
    ["all stand together in both", [1, 1, 1], [0, 0, 0]],
    ["each stands alone in both", [2, 1, 0], [0, 1, 2]],
  ])("is null where %s", (_, one, other) => {
    expect(adjustedRandIndex(numbers(...one), numbers(...other))).toBeNull();
  });

  test("is the share of pairs agreed on beyond chance, counted pair by pair", () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.nat(3)), { maxLength: 9 });
    fc.assert(
      fc.property(groups, (rows) => {
        const [one, other] = [numbers(...rows.map(([a]) => a)), numbers(...rows.map(([, b]) => b))];
        const kept = rows.filter(([a, b]) => a >= 0 && b >= 0);
        const pairs = kept.flatMap((row, place) =>
          kept.slice(0, place).map((before) => [row, before] as const),
        );
        const inOne = pairs.filter(([[a], [c]]) => a === c).length;
        const inOther = pairs.filter(([[, b], [, d]]) => b === d).length;
        const inBoth = pairs.filter(([[a, b], [c, d]]) => a === c && b === d).length;
        const chance = (inOne * inOther) / pairs.length;
        const most = (inOne + inOther) / 2;
        const index = adjustedRandIndex(one, other);
        if (!(most - chance > 1e-9)) expect(index).toBeNull();
        else expect(index).toBeCloseTo((inBoth - chance) / (most - chance), 10);
        expect(adjustedRandIndex(other, one) ?? 2).toBeCloseTo(index ?? 2, 12);
      }),
    );
  });
});
