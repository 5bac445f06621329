import { expect, test } from "vitest";
import { addToPair, mapPairs, pairTotals } from "../../../src/measures/log/pair-totals.js";

test.each([3, 512, 513, 1_000_000])("of %i places, pairs are summed and listed in order", (size) => {
  const totals = pairTotals(size);
  const last = size - 1;
  for (const [from, to, amount] of [
    [last, 0, 1],
    [0, last, 2],
    [last, last, 0.5],
    [0, 1, 3],
    [last, 0, 0.25],
  ] as const) {
    addToPair(totals, from, to, amount);
  }
  expect(mapPairs(totals, (...row) => row)).toEqual([
    [0, 1, 3],
    [0, last, 2],
    [last, 0, 1.25],
    [last, last, 0.5],
  ]);
});

test("of no places there are no pairs", () => {
  expect(mapPairs(pairTotals(0), (...row) => row)).toEqual([]);
});
