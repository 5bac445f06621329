import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holm } from "../../../src/measures/parity/holm.js";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const probabilities = fc.array(probability, { maxLength: 12 });
const settings = { numRuns: 300, seed: 5 };

describe("holm(probabilities)", () => {
  test("gives what R's p.adjust gives", () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    for (const [place, expected] of [0.03, 0.06, 0.06, 0.02].entries())
      expect(adjusted[place]).toBeCloseTo(expected, 12);
  });

  test("leaves one alone, and has nothing to say of none", () => {
    expect(holm([0.04])).toEqual([0.04]);
    expect(holm([])).toEqual([]);
    expect(holm([1, 1, 0])).toEqual([1, 1, 0]);
  });

  test("lies between the probability itself and Bonferroni's, in the same order", () => {
    fc.assert(
      fc.property(probabilities, (list) => {
        const adjusted = holm(list);
        for (const [place, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(list[place]!);
          expect(value).toBeLessThanOrEqual(Math.min(1, list[place]! * list.length));
          for (const [other, rival] of adjusted.entries())
            if (list[place]! <= list[other]!) expect(value).toBeLessThanOrEqual(rival);
        }
      }),
      settings,
    );
  });

  test("gives each comparison the same wherever it stands", () => {
    fc.assert(
      fc.property(probabilities, (list) => {
        expect(holm(list.toReversed())).toEqual(holm(list).toReversed());
      }),
      settings,
    );
  });

  test.each([Number.NaN, -0.1, 1.1])("refuses %s", (wrong) => {
    expect(() => holm([0.5, wrong])).toThrow(RangeError);
  });
});
