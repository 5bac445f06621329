import { describe, expect, test } from "vitest";
import { usualAmount } from "../../src/detectors/usual-amount.js";

const usual = [8, 9, 9, 10, 10, 10, 10, 11, 11, 12];

describe("usualAmount", () => {
  test("tells the median, and deviations from it on the log scale", () => {
    const { median, deviations } = usualAmount(usual, 0.01)!;
    expect(median).toBeCloseTo(10, 12);
    expect(deviations(10)).toBeCloseTo(0, 12);
    expect(deviations(20)).toBeCloseTo(-deviations(5), 9);
    expect(deviations(20)).toBeCloseTo(Math.log(2) / (1.4826 * 0.09531), 1);
  });

  test("takes a spread to be no less than it is told", () => {
    const { deviations } = usualAmount(new Array(10).fill(7), 0.2)!;
    expect(deviations(7 * Math.E)).toBeCloseTo(5, 9);
  });

  test("is not moved by a few that are far out", () => {
    const { median, deviations } = usualAmount([...usual, 1e6, 1e9], 0.1)!;
    expect(median).toBeLessThan(11);
    expect(deviations(1e6)).toBeGreaterThan(50);
  });

  test("counts only amounts above 0, and needs ten of them", () => {
    expect(usualAmount(usual.slice(1), 0.1)).toBeNull();
    expect(usualAmount([...usual.slice(1), 0], 0.1)).toBeNull();
    expect(usualAmount([...usual, 0, 0], 0.1)!.median).toBeCloseTo(10, 12);
    expect(usualAmount(usual, 0.1)!.deviations(0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
