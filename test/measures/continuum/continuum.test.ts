import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continuum } from "../../../src/measures/continuum/continuum.js";

const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 5, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);
const levels = fc
  .array(fc.option(share, { nil: null, freq: 4 }), { maxLength: 6 })
  .map((strengths) => strengths.map((strength, number) => ({ level: `level ${number}`, strength })));
const settings = { numRuns: 500, seed: 5, endOnFailure: true };

const worked = [
  { level: "organisation", strength: 0.9 },
  { level: "managers", strength: 0.8 },
  { level: "employees", strength: 0.95 },
  { level: "customer", strength: 0.98 },
] as const;

describe("continuum(levels)", () => {
  test("is that of the worked case", () => {
    expect(continuum(worked)).toEqual({
      product: expect.closeTo(0.67032, 12),
      minimum: 0.8,
      weakest: "managers",
      unmeasured: [],
    });
  });

  test("names the levels that nobody measured, and leaves them out", () => {
    const found = continuum([
      { level: "organisation", strength: null },
      { level: "managers", strength: 0.5 },
      { level: "employees", strength: 0.5 },
      { level: "customer", strength: null },
    ]);
    const unmeasured = ["organisation", "customer"];
    expect(found).toEqual({ product: 0.25, minimum: 0.5, weakest: "managers", unmeasured });
  });

  test("says nothing of no levels, and of levels that nobody measured", () => {
    const nothing = { product: null, minimum: null, weakest: null };
    expect(continuum([])).toEqual({ ...nothing, unmeasured: [] });
    expect(continuum([{ level: "a", strength: null }])).toEqual({ ...nothing, unmeasured: ["a"] });
  });

  test("a better level never lowers the end, to the last bit", () => {
    fc.assert(
      fc.property(levels, fc.nat(), share, (before, number, better) => {
        const place = before.findIndex(({ strength }, at) => strength !== null && at >= number % 6);
        if (place < 0) return;
        const strength = Math.max(better, before[place]!.strength!);
        const after = continuum(before.with(place, { ...before[place]!, strength }));
        const { product, minimum } = continuum(before);
        expect(after.product).toBeGreaterThanOrEqual(product!);
        expect(after.minimum).toBeGreaterThanOrEqual(minimum!);
      }),
      settings,
    );
  });

  test("a level of 0 leaves nothing", () => {
    fc.assert(
      fc.property(levels, fc.nat(), (others, number) => {
        const failing = others.toSpliced(number % (others.length + 1), 0, { level: "failing", strength: 0 });
        expect(continuum(failing)).toMatchObject({ product: 0, minimum: 0 });
      }),
      settings,
    );
  });

  test("levels that fail by themselves serve no better than levels that fail together", () => {
    fc.assert(
      fc.property(levels, (some) => {
        const { product, minimum, weakest, unmeasured } = continuum(some);
        expect(product === null).toBe(unmeasured.length === some.length);
        if (product === null || minimum === null) return;
        expect(product).toBeLessThanOrEqual(minimum);
        expect(some.find(({ strength }) => strength === minimum)!.level).toBe(weakest);
      }),
      settings,
    );
  });

  test.each([Number.NaN, -0.1, 1.1, Infinity])("refuses a strength of %s", (strength) => {
    expect(() => continuum([{ level: "a", strength }])).toThrow(RangeError);
  });
});
