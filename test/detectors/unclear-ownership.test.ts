import { describe, expect, test } from "vitest";
import { unclearOwnership } from "../../src/detectors/unclear-ownership.js";
import type { ChainDocument, HandoffInput } from "../../src/index.js";
import { shop } from "../chains.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

/** Givers of repairs to a desk, which gets calls as well. */
function repairs(givers: readonly string[], more: Partial<HandoffInput> = {}): ChainDocument {
  return {
    parties: [...shop.parties, ...givers.map((id) => ({ id, kind: "team" as const }))],
    handoffs: [
      ...shop.handoffs,
      { from: "client", to: "desk", service: "calls", volume: 90 },
      ...givers.map((from) => ({ from, to: "desk", service: "repairs", ...more })),
    ],
  };
}

describe("unclearOwnership", () => {
  test("finds a service of several givers of whom nobody said who gives what, with its figures", () => {
    expect(signsOf(repairs(["west", "east"]), unclearOwnership())).toMatchObject([
      {
        kind: "blindSpot",
        cause: "coordination",
        subject: { type: "party", id: "desk" },
        reason: { code: "unclear-ownership", services: 1, service: "repairs", givers: ["east", "west"] },
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nothing else", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const handoffs = ["intake-1", "intake-2", "intake-3"].map((from) => ({
        from,
        to: "work-9",
        service: "files",
      }));
      const document = planted(soundOrganisation(seed), { handoffs });
      expect(subjectsOf(signsOf(document, unclearOwnership()))).toEqual(["work-9"]);
    }
  });

  test("is silent where shares or redundancy were stated, or exchanges counted", () => {
    const { parties, handoffs } = repairs(["west", "east"]);
    const stated = handoffs.map((row) => (row.from === "west" ? { ...row, volume: 8 } : row));
    expect(signsOf({ parties, handoffs: stated }, unclearOwnership())).toEqual([]);
    expect(signsOf(repairs(["west", "east"], { volume: 8 }), unclearOwnership())).toEqual([]);
    expect(signsOf(repairs(["west", "east"], { redundant: true }), unclearOwnership())).toEqual([]);
    expect(signsOf(repairs(["west", "east"], { observed: { exchanges: 3 } }), unclearOwnership())).toEqual(
      [],
    );
  });

  test("is silent about one giver, about a duty of all, and about what has no name", () => {
    expect(signsOf(repairs(["west"]), unclearOwnership())).toEqual([]);
    expect(signsOf(repairs(["a", "b", "c", "d"]), unclearOwnership())).toHaveLength(1);
    expect(signsOf(repairs(["a", "b", "c", "d", "e"]), unclearOwnership())).toEqual([]);
    expect(signsOf(repairs(["a", "b", "c", "d", "e"]), unclearOwnership({ most: 5 }))).toHaveLength(1);
    expect(signsOf(repairs(["west", "east"], { service: "" }), unclearOwnership())).toEqual([]);
  });

  test("is silent about what several customers ask for", () => {
    const other = { id: "other", kind: "customer" as const };
    const orders = ["client", "other"].map((from) => ({ from, to: "desk", service: "orders" }));
    const document = { parties: [...shop.parties, other], handoffs: [...shop.handoffs, ...orders] };
    expect(signsOf(document, unclearOwnership())).toEqual([]);
  });

  test("refuses fewer than two givers", () => {
    expect(() => unclearOwnership({ most: 1 })).toThrow("unclearOwnership: most is 1");
  });
});
