import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { permutationTest } from "../../../src/measures/parity/permutation-test.js";
import { seededRandom } from "../../seeded-random.js";

const settings = { numRuns: 200, seed: 5, endOnFailure: true };

describe("permutationTest(groups)", () => {
  test("tells whole groups apart as often as chance would", () => {
    const found = permutationTest([
      [4, 5, 5],
      [1, 2, 1],
    ]);
    expect(found).toEqual({ probability: 2 / 20, exact: true, effect: 1 });
  });

  test("finds the lady's tea", () => {
    const cups = (right: number) => [
      [...new Array(right).fill(1), ...new Array(4 - right).fill(0)],
      [...new Array(4 - right).fill(1), ...new Array(right).fill(0)],
    ];
    expect(permutationTest(cups(4))!.probability).toBeCloseTo(2 / 70, 12);
    expect(permutationTest(cups(3))!.probability).toBeCloseTo(34 / 70, 12);
  });

  test("equals brute force over every way to deal small groups, in whole numbers", () => {
    fc.assert(
      fc.property(groupsOf({ groups: 3, size: 3, among: [0, 1, 2, 3, 4, 5] }), (groups) => {
        const found = permutationTest(groups);
        if (found === null) return;
        expect(found.exact).toBe(true);
        expect(found.probability).toBeCloseTo(bruteForce(groups), 12);
      }),
      settings,
    );
  });

  test("equals brute force for two groups up to eight each", () => {
    fc.assert(
      fc.property(groupsOf({ groups: 2, size: 8, among: [1, 2, 3, 4, 5, 9] }), (groups) => {
        const found = permutationTest(groups);
        if (found !== null) expect(found.probability).toBeCloseTo(bruteForce(groups), 12);
      }),
      { ...settings, numRuns: 40 },
    );
  });

  test("takes tenths that differ only by rounding as equal, wherever the scale starts", () => {
    fc.assert(
      fc.property(
        groupsOf({ groups: 3, size: 4, among: [0, 1, 2, 3, 4, 5] }),
        fc.constantFrom(0, 1e6, -3.3),
        (groups, start) => {
          const tenths = groups.map((group) => group.map((value) => start + value / 10));
          expect(permutationTest(tenths)?.probability).toEqual(permutationTest(groups)?.probability);
        },
      ),
      { ...settings, numRuns: 60 },
    );
  });

  test("estimates what it cannot go through, near the exact probability and never 0", () => {
    const groups = [
      [3, 1, 4, 1, 5, 3, 2, 1, 3],
      [4, 5, 2, 4, 5, 4, 3, 3, 5],
    ];
    const found = permutationTest(groups)!;
    const exact = bruteForce(groups);
    expect(found.exact).toBe(false);
    expect(Math.abs(found.probability - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 9999));
    const far = [new Array(40).fill(0), new Array(40).fill(1)];
    expect(permutationTest(far, { permutations: 999 })!.probability).toBe(1 / 1000);
  });

  test("goes through all arrangements up to 20,000, no further", () => {
    const upTo = (one: number, other: number) =>
      permutationTest([Array.from({ length: one }, (_, place) => place), new Array(other).fill(0.5)])!.exact;
    expect([upTo(8, 8), upTo(1, 19_999), upTo(2, 198)]).toEqual([true, true, true]);
    expect([upTo(9, 8), upTo(2, 199)]).toEqual([false, false]);
  });

  test("gives another estimate for another seed, the same for the same", () => {
    const groups = [0, 1].map((shift) =>
      Array.from({ length: 30 }, (_, place) => ((place * 7) % 11) + shift),
    );
    const [one, again, other] = [1, 1, 2].map((seed) => permutationTest(groups, { seed })!.probability);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(Math.abs(other! - one!)).toBeLessThan(0.03);
  });

  test("does not depend on the order of values or groups, but for the sign of Cliff's delta", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const group = fc.array(value, { minLength: 1, maxLength: 14, size: "max" });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
        const found = permutationTest(groups, { permutations: 199 });
        const turned = groups.map((values) => values.toReversed()).toReversed();
        const again = permutationTest(turned, { permutations: 199 });
        const effect = groups.length === 2 ? 0 - (found?.effect ?? 0) : found?.effect;
        expect(again).toEqual(found && { ...found, effect });
      }),
      { ...settings, numRuns: 100 },
    );
  });

  test("says how much groups differ: Cliff's delta of two, eta squared of more", () => {
    const two = permutationTest([
      [4, 5, 3],
      [3, 1],
    ]);
    expect(two!.effect).toBeCloseTo((6 - 0 - 1) / 6, 12);
    const three = permutationTest([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
    ]);
    expect(three!.effect).toBeCloseTo(6 / 12, 12);
  });

  test("flags groups that are alike at .05 in about .05 of all cases", () => {
    const random = seededRandom(5);
    const group = () => Array.from({ length: 6 }, random);
    const alike = Array.from({ length: 400 }, () => permutationTest([group(), group()])!.probability);
    const flagged = alike.filter((probability) => probability <= 0.05).length;
    expect(flagged).toBeGreaterThanOrEqual(8);
    expect(flagged).toBeLessThanOrEqual(32);
  });

  test.each<[string, number[][]]>([
    ["nothing", []],
    ["one group", [[1, 2, 3]]],
    ["one group beside empty ones", [[1, 2, 3], [], []]],
    ["empty groups", [[], []]],
    ["values that are all the same", [[4, 4], [4]]],
    [
      "zeros",
      [
        [0, 0],
        [0, -0],
      ],
    ],
    [
      "values that are the same but for rounding",
      [
        [0.1 + 0.2, 0.3],
        [0.3, 0.1 + 0.2],
      ],
    ],
  ])("says nothing of %s", (_, groups) => {
    expect(permutationTest(groups)).toBeNull();
  });

  test("finds no difference between two groups of one", () => {
    expect(permutationTest([[1], [5]])).toEqual({ probability: 1, exact: true, effect: -1 });
  });

  test("gives finite figures for the smallest and the largest numbers", () => {
    const probability = expect.closeTo(2 / 6, 12);
    for (const size of [5e-324, 1e-300, 1e300, Number.MAX_VALUE])
      expect(
        permutationTest([
          [size, size],
          [-size, -size],
        ]),
      ).toEqual({ probability, exact: true, effect: 1 });
  });

  test("refuses what is no number, without naming it, and options out of their range", () => {
    for (const value of [Number.NaN, Infinity, -Infinity])
      expect(() => permutationTest([[1], [value]])).toThrow(
        new RangeError("permutationTest: every value must be a finite number"),
      );
    const groups = [[1], [2]];
    for (const permutations of [0, -1, 0.5, Number.NaN, Infinity])
      expect(() => permutationTest(groups, { permutations })).toThrow(/^permutations is /);
    for (const seed of [0.5, Number.NaN])
      expect(() => permutationTest(groups, { seed })).toThrow(/^seed is /);
  });
});

/** Random groups, each with a value or more. */
function groupsOf({ groups, size, among }: { groups: number; size: number; among: number[] }) {
  const group = fc.array(fc.constantFrom(...among), { minLength: 1, maxLength: size, size: "max" });
  return fc.array(group, { minLength: 2, maxLength: groups, size: "max" });
}

/** Gives each value in turn to each group with room, and counts where the groups lie as far apart, in exact integers. */
function bruteForce(groups: readonly (readonly number[])[]): number {
  const sizes = groups.map(({ length }) => length);
  const values = groups.flat();
  const multiple = sizes.reduce((product, size) => product * size, 1);
  const apart = (sums: readonly number[]) =>
    sums.reduce((total, sum, group) => total + sum ** 2 * (multiple / sizes[group]!), 0);
  const seen = apart(groups.map((group) => group.reduce((sum, value) => sum + value, 0)));
  const room = [...sizes];
  const sums = sizes.map(() => 0);
  let [all, atLeast] = [0, 0];
  const give = (place: number) => {
    if (place === values.length) {
      all += 1;
      if (apart(sums) >= seen) atLeast += 1;
      return;
    }
    for (const group of sizes.keys()) {
      if (room[group] === 0) continue;
      room[group]! -= 1;
      sums[group]! += values[place]!;
      give(place + 1);
      sums[group]! -= values[place]!;
      room[group]! += 1;
    }
  };
  give(0);
  return atLeast / all;
}
