import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChain } from "../../../src/index.js";
import { managerSpans } from "../../../src/measures/continuum/manager-spans.js";

const chain = readChain({
  parties: [
    { id: "Zoe", kind: "employee" },
    { id: "__proto__", kind: "employee", manager: "Zoe" },
    { id: "stock", kind: "team", manager: "__proto__" },
    { id: "desk", kind: "team", manager: "__proto__" },
    { id: "lab", kind: "team", manager: "Zoe" },
    { id: "mill", kind: "supplier" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [],
});

describe("managerSpans(chain, strengths)", () => {
  test("sets the parties that each manager leads beside those that others lead", () => {
    const strengths = new Map([
      ["__proto__", 0.9],
      ["stock", 0.4],
      ["desk", 0.6],
      ["mill", 0.1],
      ["Zoe", 0.2],
    ]);
    expect(managerSpans(chain, strengths)).toEqual([
      { manager: "Zoe", led: ["__proto__", "lab"], measured: 1, mean: 0.9, others: expect.closeTo(0.5, 12) },
      {
        manager: "__proto__",
        led: ["desk", "stock"],
        measured: 2,
        mean: 0.5,
        others: expect.closeTo(0.9, 12),
      },
    ]);
  });

  test("says nothing of parties that nobody measured", () => {
    const nothing = { measured: 0, mean: null, others: null };
    for (const strengths of [new Map<string, number | null>(), new Map([["lab", null]])])
      expect(managerSpans(chain, strengths)).toMatchObject([nothing, nothing]);
    const lab = managerSpans(chain, new Map([["lab", 0.5]]));
    expect(lab).toMatchObject([
      { mean: 0.5, others: null },
      { mean: null, others: 0.5 },
    ]);
  });

  test("finds no span where nobody leads, and none of nothing", () => {
    const parties = chain.parties.map(({ manager, ...party }) => party);
    expect(managerSpans({ parties }, new Map([["lab", 0.5]]))).toEqual([]);
    expect(managerSpans({ parties: [] }, new Map())).toEqual([]);
  });

  test("gives the same in any order, with everyone led in one span", () => {
    const party = fc.record({
      manager: fc.nat({ max: 4 }),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(party, { maxLength: 20 }), (led) => {
        const parties = led.map(({ manager }, number) => ({
          id: `${number}`,
          kind: "team" as const,
          manager: `manager ${manager}`,
        }));
        const strengths = new Map(led.map(({ strength }, number) => [`${number}`, strength]));
        const spans = managerSpans({ parties }, strengths);
        expect(managerSpans({ parties: parties.toReversed() }, strengths)).toEqual(spans);
        expect(spans.flatMap((span) => span.led).sort()).toEqual([...strengths.keys()].sort());
        for (const { mean, others, manager } of spans) {
          expect(mean).not.toBeNaN();
          const rest = led.flatMap((row) => (`manager ${row.manager}` === manager ? [] : [row.strength]));
          if (rest.length === 0) expect(others).toBeNull();
          else expect(others).toBeCloseTo(rest.reduce((sum, value) => sum + value, 0) / rest.length, 9);
        }
      }),
      { numRuns: 200, seed: 5, endOnFailure: true },
    );
  });
});
