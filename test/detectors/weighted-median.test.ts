import fc from "fast-check";
import { expect, test } from "vitest";
import { weightedMedian } from "../../src/detectors/weighted-median.js";

const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 30,
});

test("is the lower median of the values, each repeated by its weight, in any order", () => {
  fc.assert(
    fc.property(pairs, (weighted) => {
      const values = weighted
        .flatMap(([value, weight]) => Array<number>(weight).fill(value))
        .sort((a, b) => a - b);
      const median = values[Math.ceil(values.length / 2) - 1];
      expect(weightedMedian(weighted)).toBe(median);
      expect(weightedMedian([...weighted].reverse())).toBe(median);
    }),
    { seed: 11 },
  );
});

test("of nothing is unknown", () => {
  expect(weightedMedian([])).toBeUndefined();
});
