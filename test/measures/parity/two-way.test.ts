import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GivenHandoff, twoWay } from "../../../src/measures/parity/two-way.js";

const names = ["a", "b", "__proto__", "constructor", "1", "\u202eb"];
const handoff: fc.Arbitrary<GivenHandoff> = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  volume: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 1000, noNaN: true })),
  strength: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 4 }),
});
const settings = { numRuns: 300, seed: 5, endOnFailure: true };

describe("twoWay(handoffs)", () => {
  test("sets what a party gives against what it gets", () => {
    const found = twoWay([
      { from: "kitchen", to: "floor", volume: 100, strength: 0.9 },
      { from: "floor", to: "kitchen", volume: 60, strength: 0.2 },
      { from: "floor", to: "kitchen", volume: 40, strength: 0.45 },
    ]);
    expect(found).toEqual([
      {
        parties: ["floor", "kitchen"],
        forth: { volume: 100, strength: expect.closeTo(0.3, 12) },
        back: { volume: 100, strength: 0.9 },
        balance: expect.closeTo(-0.5, 12),
      },
    ]);
  });

  test("weighs no exchange where one side gives nothing, or nobody knows how well", () => {
    const balance = (volume: number, strength: number | null) =>
      twoWay([
        { from: "a", to: "b", volume: 10, strength: 0.8 },
        { from: "b", to: "a", volume, strength },
      ])[0]!.balance;
    expect(balance(0, 0.8)).toBeNull();
    expect(balance(10, null)).toBeNull();
    expect(balance(10, 0.8)).toBe(0);
    expect(balance(10, 0)).toBe(1);
    const oneWay = twoWay([{ from: "a", to: "b", volume: 10, strength: 0.8 }]);
    expect(oneWay).toMatchObject([{ back: { volume: 0, strength: null }, balance: null }]);
  });

  test("is even where nothing of what either gives is good", () => {
    const useless = [
      { from: "a", to: "b", volume: 3, strength: 0 },
      { from: "b", to: "a", volume: 9, strength: 0 },
    ];
    expect(twoWay(useless)[0]!.balance).toBe(0);
  });

  test("leaves out what a party does for itself, and has nothing to say of nothing", () => {
    expect(twoWay([{ from: "a", to: "a", volume: 1, strength: 1 }])).toEqual([]);
    expect(twoWay([])).toEqual([]);
  });

  test("keeps every exchange and stays in its ranges, whatever the order or the names", () => {
    fc.assert(
      fc.property(fc.array(handoff, { maxLength: 20 }), (handoffs) => {
        const found = twoWay(handoffs);
        expect(twoWay(handoffs.toReversed())).toEqual(found);
        const between = handoffs.filter(({ from, to }) => from !== to);
        const volume = (rows: readonly { volume: number }[]) =>
          rows.reduce((sum, row) => sum + row.volume, 0);
        expect(volume(found.flatMap(({ forth, back }) => [forth, back]))).toBeCloseTo(volume(between), 6);
        for (const { parties, forth, back, balance } of found) {
          expect(parties[0] < parties[1]).toBe(true);
          for (const { strength } of [forth, back])
            if (strength !== null) expect(inUnit(strength)).toBe(true);
          if (balance !== null) expect(inUnit(Math.abs(balance))).toBe(true);
        }
      }),
      settings,
    );
  });
});

function inUnit(value: number): boolean {
  return value >= 0 && value <= 1 + 1e-12;
}
