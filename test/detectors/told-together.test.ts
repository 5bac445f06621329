import { describe, expect, test } from "vitest";
import type { Sighting } from "../../src/detectors/detector.js";
import { toldTogether } from "../../src/detectors/told-together.js";

function sightings(count: number): readonly Sighting[] {
  return Array.from({ length: count }, (_, nth) => ({
    subject: { type: "party", id: `p${String(count - nth).padStart(2, "0")}` },
    reason: { code: "odd", nth },
    evidence: [],
  }));
}

describe("toldTogether", () => {
  test("tells few one by one, and many where they are no more than half", () => {
    for (const [count, looked] of [
      [0, 0],
      [5, 5],
      [6, 12],
      [40, 80],
    ] as const) {
      expect([...toldTogether(sightings(count), looked)]).toEqual(sightings(count));
    }
  });

  test("tells of what holds nearly everywhere once, with the first names in code-unit order", () => {
    const names = Array.from({ length: 10 }, (_, nth) => `p${String(nth + 1).padStart(2, "0")}`);
    expect([...toldTogether(sightings(12), 20)]).toEqual([
      {
        subject: { type: "chain" },
        reason: { code: "odd-throughout", found: 12, looked: 20, parties: names },
        evidence: [],
      },
    ]);
  });

  test("names whoever gives once, where handoffs are told of", () => {
    const handoffs = Array.from({ length: 6 }, (_, nth) => ({
      subject: { type: "handoff" as const, from: `g${nth % 2}`, to: "hub", service: `${nth}` },
      reason: { code: "odd" },
      evidence: [],
    }));
    expect([...toldTogether(handoffs, 6)][0]!.reason.parties).toEqual(["g0", "g1"]);
  });
});
