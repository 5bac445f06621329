import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawHypergeometric } from "../../../src/measures/parity/draw-hypergeometric.js";
import { logChoices } from "../../../src/measures/parity/log-factorial.js";
import { seededRandom } from "../../../src/measures/parity/seeded-random.js";

describe("drawHypergeometric(marked, unmarked, draws)", () => {
  test.each([
    [5, 5, 4],
    [1, 30, 7],
    [400, 300, 90],
    [50, 3, 40],
  ])("draws from %i marked and %i others %i as often as it should", (marked, unmarked, draws) => {
    const random = seededRandom(11);
    const seen = new Map<number, number>();
    for (let time = 0; time < 20_000; time += 1) {
      const got = drawHypergeometric(marked, unmarked, draws, random);
      seen.set(got, (seen.get(got) ?? 0) + 1);
    }
    for (const [got, times] of seen) {
      const chance = chanceOf(marked, unmarked, draws, got);
      const spread = Math.sqrt((chance * (1 - chance)) / 20_000);
      expect(Math.abs(times / 20_000 - chance)).toBeLessThan(5 * spread + 2 / 20_000);
    }
  });

  test("never draws more than there are", () => {
    const count = fc.nat({ max: 2_000_000 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (marked, unmarked, part, seed) => {
          const draws = Math.round(part * (marked + unmarked));
          const got = drawHypergeometric(marked, unmarked, draws, seededRandom(seed));
          expect(Number.isInteger(got)).toBe(true);
          expect(got).toBeGreaterThanOrEqual(Math.max(0, draws - unmarked));
          expect(got).toBeLessThanOrEqual(Math.min(draws, marked));
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

test("logarithms of choices are those of the exact numbers", () => {
  for (const [total, count, ways] of [
    [0, 0, 1],
    [5, 2, 10],
    [18, 9, 48_620],
    [50, 25, 126410606437752],
  ] as const)
    expect(logChoices(total, count)).toBeCloseTo(Math.log(ways), 11);
});

function chanceOf(marked: number, unmarked: number, draws: number, got: number): number {
  const choices = (total: number, count: number) => {
    let ways = 1;
    for (let place = 1; place <= count; place += 1) ways *= (total - count + place) / place;
    return ways;
  };
  return (choices(marked, got) * choices(unmarked, draws - got)) / choices(marked + unmarked, draws);
}
