import { expect, test } from "vitest";
import { drawnAsNeeded } from "../../../src/measures/parity/drawn-as-needed.js";
import { homogeneityTest } from "../../../src/measures/parity/homogeneity-test.js";

/** How many arrangements a test was asked to draw, where the first few give this probability. */
function drawn(probability: number, exact = false, tests = 1): readonly (number | undefined)[] {
  const asked: (number | undefined)[] = [];
  drawnAsNeeded(({ permutations }) => {
    asked.push(permutations);
    return { probability: asked.length === 1 ? probability : 0.5, exact };
  }, tests);
  return asked;
}

test("a few arrangements do where they show that nothing is rare, or where all were gone through", () => {
  expect(drawn(0.9)).toEqual([99]);
  expect(drawn(0.11)).toEqual([99]);
  expect(drawn(0.01, true)).toEqual([99]);
});

test("else 9,999 are drawn, of a great many tests fewer, and that result holds", () => {
  expect(drawn(0.1)).toEqual([99, 9_999]);
  expect(drawn(0.01, false, 500)).toEqual([99, 2_000]);
  expect(drawn(0.01, false, 1e6)).toEqual([99, 999]);
  const told = [0.02, 0.5].map((later) =>
    drawnAsNeeded(
      ({ permutations }) => ({ probability: permutations === 99 ? 0.05 : later, exact: false }),
      1,
    ),
  );
  expect(told.map(({ probability }) => probability)).toEqual([0.02, 0.5]);
});

test("a test that says nothing says nothing", () => {
  expect(drawnAsNeeded(() => null, 1)).toBeNull();
});

test("what is rare is told as the test tells it, and what is not, to some .05", () => {
  const unlike = Array.from({ length: 9 }, (_, place) => ({ good: place % 3 === 0 ? 11 : 3, total: 12 }));
  const alike = unlike.map(({ total }, place) => ({ good: 6 + (place % 3), total }));
  const [rare, common] = [unlike, alike].map((counts) =>
    drawnAsNeeded((options) => homogeneityTest(counts, options), 1),
  );
  expect(rare).toEqual(homogeneityTest(unlike));
  expect(Math.abs(common!.probability - homogeneityTest(alike).probability)).toBeLessThan(0.1);
});
