import { describe, expect, it } from "vitest";
import { isSoak } from "../soak.js";
import { biasWith, coverage, estimators, shapes, truths } from "./coverage.js";

const chains = isSoak ? 1_000 : 300;

describe("the interval of the service level", () => {
  it.each(Object.entries(shapes))(
    "holds the truth in 90 to 98 of 100 chains with 50 counts a handoff: %s",
    (_, shape) => {
      const { covered, bias, error } = coverage(shape, truths["one cause"], 50, chains);
      expect(covered).toBeGreaterThanOrEqual(0.9);
      expect(covered).toBeLessThanOrEqual(0.98);
      expect(Math.abs(bias)).toBeLessThan(0.005 + 4 * error);
    },
  );

  it("narrows to what counting leaves open as counts grow", () => {
    const [few, many] = [50, 500].map((counts) => coverage(shapes.line!, truths["one cause"], counts, 300));
    expect(many!.width).toBeLessThan(few!.width / 2);
  });
});

describe.runIf(isSoak)("the weakest of three noisy causes", () => {
  it("understates the service level where the causes are equal, less so the more is counted", () => {
    const biases = [10, 50, 500].map(
      (counts) => coverage(shapes.line!, truths["three equal causes"], counts, 150).bias,
    );
    expect(biases[0]).toBeLessThan(biases[1]!);
    expect(biases[1]).toBeLessThan(biases[2]!);
    expect(biases[0]).toBeGreaterThan(-0.15);
    expect(biases[2]).toBeGreaterThan(-0.04);
  });

  it("is off by less than a point and a half where each cause goes by itself", () => {
    for (const counts of [50, 500]) {
      const { bias } = coverage(shapes.line!, truths["three causes, each by itself"], counts, 150);
      expect(Math.abs(bias)).toBeLessThan(0.015);
    }
  });

  it("is what the experiment takes for the library's way", () => {
    const [one, other] = [
      coverage(shapes.line!, truths["one cause much weaker"], 50, 20).bias,
      biasWith(estimators["weakest mean"], shapes.line!, truths["one cause much weaker"], 50, 20).bias,
    ];
    expect(one).toBeCloseTo(other, 9);
  });
});
