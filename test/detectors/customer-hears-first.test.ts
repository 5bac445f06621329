import { describe, expect, test } from "vitest";
import { customerHearsFirst } from "../../src/detectors/customer-hears-first.js";
import { type ChainDocument, type Fault, measureVoice, readChain, type Sign } from "../../src/index.js";
import { seededRandom } from "../seeded-random.js";
import { happening, hostileIds, signsOf, subjectsOf } from "./signs-of.js";

const chain: ChainDocument = {
  parties: [
    { id: "kitchen", kind: "department" },
    { id: "floor", kind: "department" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "floor", to: "guest", service: "meal" },
  ],
};
const dish = { from: "kitchen", to: "floor", service: "dish" };

/** So many faults that only a customer raised, and so many that only the floor did. */
function faults(outside: number, inside: number, about: Fault["about"] = dish): readonly Fault[] {
  return Array.from({ length: outside + inside }, (_, nth) => ({
    fault: `${JSON.stringify(about)}${nth}`,
    by: nth < outside ? "guest" : "floor",
    raised: nth,
    ...(about && { about }),
  }));
}

function heard(voice: readonly Fault[], share?: number, document = chain): readonly Sign[] {
  const figures = measureVoice(readChain(document), voice);
  return signsOf(document, customerHearsFirst(share === undefined ? {} : { share }), { voice: figures });
}

describe("customerHearsFirst", () => {
  test("finds a handoff of whose faults customers speak first, with its figures, as a break of care", () => {
    expect(heard(faults(12, 2))).toEqual([
      {
        detector: "customer-hears-first",
        kind: "break",
        cause: "care",
        question: "Of which faults do customers speak before anybody inside does?",
        subject: { type: "handoff", ...dish },
        reason: {
          code: "customer-hears-first",
          ...{ outsideFirst: 12, faults: 14, share: 0.5, probability: expect.closeTo(0.9963, 4) },
        },
        evidence: [],
      },
    ]);
  });

  test("finds parties, too, and is silent where it cannot be sure or the inside is first", () => {
    expect(subjectsOf(heard(faults(9, 0, { party: "kitchen" })))).toEqual(["kitchen"]);
    expect(heard(faults(7, 5))).toEqual([]);
    expect(heard(faults(0, 20))).toEqual([]);
  });

  test("counts a fault that both raised as of whoever was first, at the same moment as of the customer", () => {
    const both = (lead: number) =>
      faults(10, 0).flatMap((fault) => [fault, { ...fault, by: "floor", raised: fault.raised - lead }]);
    expect(heard(both(1))).toEqual([]);
    expect(heard(both(0))).toHaveLength(1);
  });

  test("asks for evidence: three faults never convict, however many complain of them; four do", () => {
    const often = (count: number) => [1, 2, 3].flatMap(() => faults(count, 0));
    expect(heard(often(3))).toEqual([]);
    expect(heard(often(4))).toHaveLength(1);
  });

  test("draws the line where it is told to, and refuses lines that cannot be", () => {
    expect(heard(faults(12, 2), 0.9)).toEqual([]);
    for (const share of [0, 1, Number.NaN])
      expect(() => customerHearsFirst({ share })).toThrow(/customerHearsFirst: share is .*; it must lie/);
  });

  test("is silent without a register, about nothing that is named, too few raisings, and customers", () => {
    expect(signsOf(chain, customerHearsFirst())).toEqual([]);
    expect(heard([])).toEqual([]);
    expect(heard(faults(4, 0))).toEqual([]);
    const unnamed = faults(20, 0).map(({ about: _, ...fault }) => fault);
    expect(heard(unnamed)).toEqual([]);
    expect(heard(faults(20, 0, { party: "guest" }))).toEqual([]);
  });

  test("takes any id for an id", () => {
    const document: ChainDocument = {
      parties: [...chain.parties, ...hostileIds.map((id) => ({ id, kind: "department" as const }))],
      handoffs: [...chain.handoffs, ...hostileIds.map((from) => ({ from, to: "floor" }))],
    };
    const voice = hostileIds.flatMap((party) => faults(9, 0, { party }));
    expect(subjectsOf(heard(voice, undefined, document))).toEqual([...hostileIds].sort());
  });

  test("convicts few of those that hear first as often as not", () => {
    const convicted = (chance: number) => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed += 1) {
        const outside = happening(30, chance, seededRandom(seed));
        found += heard(faults(outside, 30 - outside)).length;
      }
      return found;
    };
    expect(convicted(0.5)).toBeLessThanOrEqual(10);
    expect(convicted(0.85)).toBeGreaterThan(90);
  });
});
