import { describe, expect, test } from "vitest";
import { bottleneck } from "../../src/detectors/bottleneck.js";
import type { HandoffInput } from "../../src/index.js";
import { reasonsOf, shapedSigns } from "./shaped-signs.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

/** Every intake has its cases looked through by a desk of so many people before they go on. */
function withDesk(seed: number, headcount: number, sizesKnown = true) {
  const { parties, handoffs } = soundOrganisation(seed);
  const desk = { id: "desk", kind: "department" as const, headcount };
  const isCase = ({ service }: HandoffInput) => service === "cases";
  const inward = handoffs.filter(isCase).map((row) => ({ ...row, to: "desk" }));
  const outward = handoffs.filter(isCase).map((row) => ({ ...row, from: "desk" }));
  const once = new Map([...inward, ...outward].map((row) => [JSON.stringify([row.from, row.to]), row]));
  const kept = { parties, handoffs };
  const document = planted(kept, { parties: [desk], handoffs: [...once.values()] }, (row) => !isCase(row));
  if (sizesKnown) return document;
  return { ...document, parties: document.parties.map(({ headcount: _, ...party }) => party) };
}

describe("bottleneck", () => {
  test("finds the unit that most ways lead over and whose people carry most, with its figures", async () => {
    const [sign, ...others] = await shapedSigns(withDesk(1, 6), bottleneck());
    expect(others).toEqual([]);
    expect(sign).toMatchObject({
      kind: "risk",
      cause: "coordination",
      subject: { type: "party", id: "desk" },
      reason: { code: "bottleneck", by: "head" },
    });
    const { load, usual, betweenness, usualBetweenness } = sign!.reason as unknown as Record<string, number>;
    expect(load).toBeGreaterThan(3 * usual!);
    expect(betweenness).toBeGreaterThan(10 * usualBetweenness!);
  });

  test("finds it in organisations of all sorts, and nobody else", async () => {
    for (let seed = 2; seed <= 5; seed += 1) {
      expect(subjectsOf(await shapedSigns(withDesk(seed, 6), bottleneck()))).toEqual(["desk"]);
    }
  });

  test("is silent where enough people do the work, however many ways lead over them", async () => {
    expect(await shapedSigns(withDesk(1, 100), bottleneck())).toEqual([]);
  });

  test("is silent about much work that is in nobody's way", async () => {
    const organisation = soundOrganisation(1);
    const busy = organisation.parties.map((party) =>
      party.id === "finish-3" ? { ...party, headcount: 1 } : party,
    );
    const handoffs = organisation.handoffs.map((row) =>
      row.from === "finish-3" ? { ...row, volume: 5_000 } : row,
    );
    expect(await shapedSigns({ parties: busy, handoffs }, bottleneck())).toEqual([]);
  });

  test("compares units as they are where their sizes are unknown, and says so", async () => {
    expect(reasonsOf(await shapedSigns(withDesk(1, 6, false), bottleneck()))).toMatchObject([
      { by: "party" },
    ]);
  });

  test("draws the line where it is told to", async () => {
    expect(await shapedSigns(withDesk(1, 6), bottleneck({ deviations: 50 }))).toEqual([]);
    expect(await shapedSigns(withDesk(1, 6), bottleneck({ betweenness: 500 }))).toEqual([]);
  });

  test("is silent without structure", () => {
    expect(signsOf(withDesk(1, 6), bottleneck())).toEqual([]);
  });

  test.each([{ deviations: 0 }, { betweenness: Number.NaN }])("refuses %o", (options) => {
    expect(() => bottleneck(options)).toThrow(/bottleneck: (deviations|betweenness) is .*above 0/);
  });
});
