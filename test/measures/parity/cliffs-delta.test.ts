import fc from "fast-check";
import { expect, test } from "vitest";
import { cliffsDelta } from "../../../src/measures/parity/cliffs-delta.js";

const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });

test("Cliff's delta counts every pair, ties on neither side", () => {
  fc.assert(
    fc.property(group, group, (one, other) => {
      const signs = one.flatMap((value) => other.map((rival) => Math.sign(value - rival)));
      const counted = signs.reduce((sum: number, sign) => sum + sign, 0) / signs.length;
      expect(cliffsDelta(one, other)).toBeCloseTo(counted, 12);
    }),
    { numRuns: 300, seed: 5 },
  );
});
