import { describe, expect, test } from "vitest";
import { singlePointOfFailure } from "../../src/detectors/single-point-of-failure.js";
import type { HandoffInput } from "../../src/index.js";
import { line, restaurant } from "../chains.js";
import { reasonsOf, shapedSigns } from "./shaped-signs.js";
import { signsOf, subjectsOf } from "./signs-of.js";
import { planted, soundOrganisation } from "./sound-chains.js";

const gate = { id: "gate", kind: "department" as const, headcount: 9 };

/** All that the finishers give goes over one gate. */
function gated(seed: number) {
  const organisation = soundOrganisation(seed);
  const isOutward = ({ to }: HandoffInput) => to.startsWith("client");
  const inward = organisation.handoffs.filter(isOutward).map((row) => ({ ...row, to: "gate" }));
  const once = new Map(inward.map((row) => [row.from, row]));
  const outward = ["client-0", "client-1"].map((to) => ({ from: "gate", to, service: "answers" }));
  return planted(
    organisation,
    { parties: [gate], handoffs: [...once.values(), ...outward] },
    (row) => !isOutward(row),
  );
}

describe("singlePointOfFailure", () => {
  test("finds the one on whom all customers hang, with how many others do", async () => {
    expect(await shapedSigns(gated(1), singlePointOfFailure())).toMatchObject([
      {
        detector: "single-point-of-failure",
        kind: "risk",
        cause: null,
        subject: { type: "party", id: "gate" },
        reason: { code: "single-point-of-failure", dependence: 1, customers: 2, others: 38 },
        evidence: [],
      },
    ]);
  });

  test("finds it in organisations of all sorts, and nobody else", async () => {
    for (let seed = 2; seed <= 5; seed += 1) {
      expect(subjectsOf(await shapedSigns(gated(seed), singlePointOfFailure()))).toEqual(["gate"]);
    }
  });

  test("needs no structure, and then does not tell who is cut off", () => {
    const [reason] = reasonsOf(signsOf(gated(1), singlePointOfFailure()));
    expect(reason).toMatchObject({ dependence: 1, customers: null, others: null });
  });

  test("is silent where somebody stands in, and about what customers can do without", () => {
    const meal = restaurant.handoffs.at(-1)!;
    const other = { id: "terrace", kind: "department" as const };
    const twoFloors = {
      parties: [...restaurant.parties, other],
      handoffs: [
        ...restaurant.handoffs.slice(0, -1),
        { ...meal, redundant: true },
        { ...meal, from: "terrace", redundant: true },
      ],
    };
    expect(subjectsOf(signsOf(twoFloors, singlePointOfFailure()))).toEqual([]);
    const unneeded = { ...restaurant, handoffs: restaurant.handoffs.map((row) => ({ ...row, need: 0.2 })) };
    expect(signsOf(unneeded, singlePointOfFailure())).toEqual([]);
  });

  test("draws the line where it is told to", () => {
    const half = {
      parties: line(["a", "b"]).parties,
      handoffs: ["a", "b"].map((from) => ({ from, to: "client", service: "help", volume: 1 })),
    };
    expect(subjectsOf(signsOf(half, singlePointOfFailure({ dependence: 0.5 })))).toEqual(["a", "b"]);
    expect(subjectsOf(signsOf(half, singlePointOfFailure({ dependence: 0.51 })))).toEqual([]);
  });

  test("goes by the ways to half of the customers where nothing else is known", async () => {
    const stopped = line(["a", "b"], [], { strength: 0 });
    expect(signsOf(stopped, singlePointOfFailure())).toEqual([]);
    expect(reasonsOf(await shapedSigns(stopped, singlePointOfFailure()))).toMatchObject([
      { dependence: null, customers: 1 },
      { dependence: null, customers: 1 },
    ]);
  });

  test("is silent about an organisation to which all belong, and about the only party there is", () => {
    const { parties, handoffs } = line(["a"]);
    expect(signsOf({ parties, handoffs }, singlePointOfFailure())).toEqual([]);
    const inside = {
      parties: [
        { id: "firm", kind: "organisation" as const },
        ...["a", "b"].map((id) => ({ id, kind: "department" as const, memberOf: "firm" })),
        { id: "client", kind: "customer" as const },
      ],
      handoffs: ["a", "b"].map((from) => ({ from, to: "client", service: "help", redundant: true })),
    };
    expect(signsOf(inside, singlePointOfFailure())).toEqual([]);
  });

  test("says once that a chain is a single line", () => {
    expect(signsOf(line([..."abcdef"]), singlePointOfFailure())).toMatchObject([
      {
        subject: { type: "chain" },
        reason: {
          code: "single-point-of-failure-throughout",
          found: 6,
          looked: 6,
          parties: ["a", "b", "c", "d", "e", "f"],
        },
      },
    ]);
    expect(signsOf(line([..."abcde"]), singlePointOfFailure())).toHaveLength(5);
  });

  test.each([0, 1.01, Number.NaN])("refuses dependence %d", (dependence) => {
    expect(() => singlePointOfFailure({ dependence })).toThrow(/singlePointOfFailure: dependence is/);
  });
});
