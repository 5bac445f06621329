import { describe, expect, test } from "vitest";
import { singleSourcedService } from "../../src/detectors/single-sourced-service.js";
import type { ChainDocument, HandoffInput, PartyInput } from "../../src/index.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const steel = { from: "mill", to: "shop", service: "steel", volume: 40, need: 0.6 };

function shopWith(
  handoffs: readonly HandoffInput[],
  mill: Partial<PartyInput> = { kind: "supplier" },
): ChainDocument {
  return {
    parties: [
      { id: "mill", kind: "department", ...mill },
      { id: "other", kind: "supplier" },
      { id: "shop", kind: "department", headcount: 8 },
      { id: "client", kind: "customer" },
    ],
    handoffs: [...handoffs, { from: "shop", to: "client", service: "doors" }],
  };
}

function sourcesIn(...document: Parameters<typeof shopWith>): readonly string[] {
  return subjectsOf(signsOf(shopWith(...document), singleSourcedService()));
}

describe("singleSourcedService", () => {
  test("finds a needed service of one supplier, with its figures", () => {
    expect(signsOf(shopWith([steel]), singleSourcedService())).toMatchObject([
      {
        kind: "risk",
        cause: null,
        subject: { type: "handoff", from: "mill", to: "shop", service: "steel" },
        reason: { code: "single-sourced-service", need: 0.6, volume: 40, dependence: expect.closeTo(0.6, 9) },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nothing else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const power = { id: "power-works", kind: "supplier" as const };
      const handoffs = Array.from({ length: 12 }, (_, nth) => ({
        ...{ from: "power-works", to: `work-${nth}`, service: "power", need: 1 },
      }));
      const found = signsOf(
        planted(soundOrganisation(seed), { parties: [power], handoffs }),
        singleSourcedService(),
      );
      expect(new Set(subjectsOf(found))).toEqual(new Set(["power-works"]));
    }
  });

  test("takes a person, and a unit of one, for a single source, and larger units for none", () => {
    expect(sourcesIn([steel], { kind: "employee" })).toEqual(["mill"]);
    expect(sourcesIn([steel], { kind: "department", headcount: 1 })).toEqual(["mill"]);
    expect(sourcesIn([steel], { kind: "department", headcount: 2 })).toEqual([]);
    expect(sourcesIn([steel], { kind: "department" })).toEqual([]);
    expect(sourcesIn([steel], { kind: "role" })).toEqual([]);
  });

  test("is silent with a second source or a standby, but not with one that gives nothing", () => {
    expect(sourcesIn([steel, { ...steel, from: "other", volume: 1 }])).toEqual([]);
    expect(sourcesIn([steel, { ...steel, from: "other", volume: 0 }])).toEqual(["mill"]);
    const redundant = [steel, { ...steel, from: "other", volume: 0 }].map((row) => ({
      ...row,
      redundant: true,
    }));
    expect(sourcesIn(redundant)).toEqual([]);
  });

  test("is silent about what is little needed, of no stated need, or matters to no customer", () => {
    expect(sourcesIn([{ ...steel, need: 0.49 }])).toEqual([]);
    expect(sourcesIn([{ from: "mill", to: "shop", service: "steel" }])).toEqual([]);
    const { parties, handoffs } = shopWith([]);
    const archive = { id: "archive", kind: "department" as const };
    const unused = { parties: [...parties, archive], handoffs: [...handoffs, { ...steel, to: "archive" }] };
    expect(signsOf(unused, singleSourcedService())).toEqual([]);
  });

  test("says once of a chain that buys nearly everything from one source each", () => {
    const parties = Array.from({ length: 7 }, (_, nth) => ({ id: `s${nth}`, kind: "supplier" as const }));
    const bought = parties.map(({ id }) => ({ from: id, to: "shop", service: id, need: 1 }));
    const { parties: own, handoffs } = shopWith([]);
    const document = { parties: [...own, ...parties], handoffs: [...bought, ...handoffs] };
    expect(signsOf(document, singleSourcedService())).toMatchObject([
      {
        subject: { type: "chain" },
        reason: { code: "single-sourced-service-throughout", found: 7, looked: 7 },
      },
    ]);
  });

  test.each([
    [{ need: 0 }, "need"],
    [{ need: 2 }, "need"],
    [{ dependence: -1 }, "dependence"],
  ])("refuses %o", (options, name) => {
    expect(() => singleSourcedService(options)).toThrow(`singleSourcedService: ${name} is`);
  });
});
