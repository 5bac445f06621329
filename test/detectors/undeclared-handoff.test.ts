import { describe, expect, test } from "vitest";
import { undeclaredHandoff } from "../../src/detectors/undeclared-handoff.js";
import { type ChainDocument, readChain } from "../../src/index.js";
import { compareMaps } from "../../src/measures/maps/compare-maps.js";
import { line } from "../chains.js";
import { signsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const map = line(["a", "b", "c"]);

/** What is found where so many exchanges went past the map, from `a` to `c`, of 100 that `a` gives. */
function past(exchanges: number, service = "favours", options = {}) {
  const seen: ChainDocument = {
    parties: map.parties,
    handoffs: [
      { from: "a", to: "b", observed: { exchanges: 100 - exchanges } },
      { from: "a", to: "c", service, observed: { exchanges } },
    ],
  };
  return signsOf(map, undeclaredHandoff(compareMaps(readChain(map), readChain(seen)), options));
}

describe("undeclaredHandoff", () => {
  test("finds what goes past the map, with its figures", () => {
    expect(past(20)).toMatchObject([
      {
        kind: "blindSpot",
        cause: null,
        subject: { type: "handoff", from: "a", to: "c", service: "favours" },
        reason: { code: "undeclared-handoff", exchanges: 20, giverShare: 0.2, services: 1 },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nothing else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const organisation = soundOrganisation(seed);
      const declared = planted(organisation, {});
      const seen = planted(organisation, {
        handoffs: [{ from: "work-2", to: "client-0", service: "short cuts", volume: 300 }],
      });
      const comparison = compareMaps(readChain(declared), readChain(seen));
      expect(signsOf(declared, undeclaredHandoff(comparison))).toMatchObject([
        { subject: { from: "work-2", to: "client-0" } },
      ]);
    }
  });

  test("is silent about slips, and draws the line where it is told to", () => {
    expect(past(4)).toEqual([]);
    expect(past(5)).toHaveLength(1);
    expect(past(4, "favours", { exchanges: 4, share: 0 })).toHaveLength(1);
    expect(past(20, "favours", { share: 0.3 })).toEqual([]);
  });

  test("is silent where the map has the pair by another name, and about parties that it lacks", () => {
    const seen: ChainDocument = {
      parties: [...map.parties, { id: "temp", kind: "department" }],
      handoffs: [
        { from: "a", to: "b", service: "W1", volume: 50 },
        { from: "a", to: "temp", service: "W2", volume: 50 },
      ],
    };
    expect(signsOf(map, undeclaredHandoff(compareMaps(readChain(map), readChain(seen))))).toEqual([]);
  });

  test("tells once of two that exchange several services, by the busiest", () => {
    const seen: ChainDocument = {
      parties: map.parties,
      handoffs: ["x", "y", "z"].map((service, place) => ({
        from: "c",
        to: "a",
        service,
        volume: [2, 3, 3][place]!,
      })),
    };
    expect(signsOf(map, undeclaredHandoff(compareMaps(readChain(map), readChain(seen))))).toMatchObject([
      { subject: { service: "y" }, reason: { exchanges: 8, giverShare: 1, services: 3 } },
    ]);
  });

  test.each([{ exchanges: 0 }, { share: 2 }])("refuses %o", (options) => {
    expect(() => past(20, "", options)).toThrow(/undeclaredHandoff: (exchanges|share) is/);
  });
});
