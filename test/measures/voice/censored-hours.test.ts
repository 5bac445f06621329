import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { censoredHours } from "../../../src/measures/voice/censored-hours.js";
import { poissonAtMost } from "../../../src/measures/voice/poisson-at-most.js";
import { survivalQuantile } from "../../../src/measures/voice/survival-quantile.js";

const spell = (hours: number, ended = true) => ({ hours, ended });

describe("the time by which a share has ended", () => {
  test("is that of remission under 6-MP and placebo in the trial of Freireich and others of 1963", () => {
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const going = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const treated = [...ended.map((weeks) => spell(weeks)), ...going.map((weeks) => spell(weeks, false))];
    expect(survivalQuantile(treated, 0.5)).toBe(23);
    expect(survivalQuantile(treated, 0.25)).toBe(13);
    expect(survivalQuantile(treated, 0.95)).toBeNull();
    const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    expect(
      survivalQuantile(
        placebo.map((weeks) => spell(weeks)),
        0.5,
      ),
    ).toBe(8);
  });

  test("is unknown of nothing, and of what never ended", () => {
    expect(survivalQuantile([], 0.5)).toBeNull();
    expect(survivalQuantile([spell(1, false), spell(9, false)], 0.5)).toBeNull();
  });

  test("counts a stretch left off at the moment of an end as going on", () => {
    expect(survivalQuantile([spell(2), spell(2, false), spell(5)], 0.5)).toBe(5);
  });

  test("is the plain median where everything ended", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (hours) => {
        const { median, endedMedian } = censoredHours(hours.map((one) => spell(one)));
        expect(median).toBeCloseTo(endedMedian!, 9);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test("is where the curve comes to rest, where nothing more was seen to end", () => {
    expect(survivalQuantile([spell(1), spell(3, false)], 0.5)).toBe(1);
  });

  test("is never earlier than if all had ended when they were left off", () => {
    const spells = fc.array(fc.record({ hours: fc.nat(20), ended: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(spells, (own) => {
        const hours = own.map((one) => one.hours).sort((a, b) => a - b);
        const median = survivalQuantile(own, 0.5);
        expect(median === null || median >= hours[Math.ceil(hours.length / 2) - 1]!).toBe(true);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe("the chance of so few", () => {
  test("is Poisson's", () => {
    expect(poissonAtMost(0, 3)).toBeCloseTo(0.049787068367863944, 15);
    expect(poissonAtMost(2, 3)).toBeCloseTo(0.42319008112684353, 14);
    expect(poissonAtMost(4, 7.5)).toBeCloseTo(0.1320618562, 9);
    expect(poissonAtMost(0, 0)).toBe(1);
    expect(poissonAtMost(5, 0)).toBe(1);
  });

  test("holds where the first term is too small for a number", () => {
    expect(poissonAtMost(1000, 1000)).toBeCloseTo(0.5084, 4);
    expect(poissonAtMost(0, 1000)).toBe(0);
    expect(poissonAtMost(3000, 1000)).toBe(1);
  });
});
