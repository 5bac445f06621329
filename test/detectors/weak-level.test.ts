import { describe, expect, test } from "vitest";
import { type ChainDocument, customerOrientation, type EvidenceInput, weakLevel } from "../../src/index.js";
import { felt, withFelt } from "./cared-for.js";
import { signsOf } from "./signs-of.js";

const desk = { party: "desk" };

function oriented(...evidence: readonly (readonly EvidenceInput[])[]): ChainDocument {
  return { ...withFelt(...evidence), indicators: customerOrientation() };
}

describe("weakLevel", () => {
  test("names the weakest level where it is surely below the target", () => {
    const signs = signsOf(
      oriented(
        felt(desk, "organisation-adapts", 16),
        felt(desk, "manager-lends-a-hand", 5),
        felt(desk, "manager-welcomes-criticism", 4),
        felt(desk, "employee-listens", 8),
      ),
      weakLevel(),
    );
    expect(signs.map(({ subject, reason }) => [subject, reason.code, reason.levels])).toEqual([
      [{ type: "chain" }, "weak-level-managers", 3],
    ]);
  });

  test("is silent where all levels do their part, and where nobody was asked", () => {
    expect(signsOf(oriented(felt(desk, "manager-lends-a-hand", 18)), weakLevel())).toEqual([]);
    expect(signsOf(oriented(), weakLevel())).toEqual([]);
  });

  test("leaves the customer's own level to the handoffs", () => {
    const document = oriented();
    const handoffs = document.handoffs.map((handoff) =>
      handoff.to === "client" ? { ...handoff, strength: 0.1 } : handoff,
    );
    expect(signsOf({ ...document, handoffs }, weakLevel())).toEqual([]);
  });
});
