import { describe, expect, test } from "vitest";
import { silentParty } from "../../src/detectors/silent-party.js";
import { type ChainDocument, type Fault, measureVoice, readChain, type Sign } from "../../src/index.js";
import { hostileIds, signsOf, subjectsOf } from "./signs-of.js";

/** Departments that each serve the guest so many times. */
function chainOf(volumes: Readonly<Record<string, number>>): ChainDocument {
  return {
    parties: [
      ...Object.keys(volumes).map((id) => ({ id, kind: "department" as const })),
      { id: "guest", kind: "customer" },
    ],
    handoffs: Object.entries(volumes).map(([from, volume]) => ({ from, to: "guest", volume })),
  };
}

const chain = chainOf({ kitchen: 100, bar: 100, store: 100 });

/** So many raisings by each party. */
function voices(counts: Readonly<Record<string, number>>): readonly Fault[] {
  return Object.entries(counts).flatMap(([by, count]) =>
    Array.from({ length: count }, (_, nth) => ({ fault: `${by} ${nth}`, by, raised: nth })),
  );
}

function silent(voice: readonly Fault[], document = chain, chance?: number): readonly Sign[] {
  const figures = measureVoice(readChain(document), voice);
  return signsOf(document, silentParty(chance === undefined ? {} : { chance }), { voice: figures });
}

describe("silentParty", () => {
  test("finds who never speaks though it takes part in as much as the others, as a blind spot", () => {
    expect(silent(voices({ kitchen: 9, bar: 9 }))).toEqual([
      {
        detector: "silent-party",
        kind: "blindSpot",
        cause: null,
        question: "Who has many exchanges and never raises a fault?",
        subject: { type: "party", id: "store" },
        reason: { code: "silent-party", exchanges: 100, expected: 6, chance: expect.closeTo(0.0074, 4) },
        evidence: [],
      },
    ]);
  });

  test("asks for more the more parties are compared, those whose counts are kept back among them", () => {
    const voice = voices({ kitchen: 6, bar: 6 });
    expect(silent(voice)).toEqual([]);
    expect(subjectsOf(silent(voice, chainOf({ kitchen: 100, bar: 100, store: 120 })))).toEqual(["store"]);
    const more = chainOf({ kitchen: 95, bar: 95, desk: 5, office: 5, store: 120 });
    expect(silent(voice, more)).toEqual([]);
    expect(silent(voices({ kitchen: 6, bar: 3, desk: 2, office: 1 }), more)).toEqual([]);
  });

  test("is silent about few exchanges, and about those that spoke, however little", () => {
    expect(silent(voices({ kitchen: 9, bar: 9 }), chainOf({ kitchen: 100, bar: 100, store: 20 }))).toEqual(
      [],
    );
    expect(silent(voices({ kitchen: 40, bar: 40, store: 1 }))).toEqual([]);
    expect(silent(voices({ kitchen: 400, bar: 400, store: 5 }))).toEqual([]);
  });

  test("is silent without a register, where nobody spoke, and where only customers did", () => {
    expect(signsOf(chain, silentParty())).toEqual([]);
    expect(silent([])).toEqual([]);
    expect(silent(voices({ guest: 50 }))).toEqual([]);
  });

  test("draws the line where it is told to, and refuses lines that cannot be", () => {
    expect(silent(voices({ kitchen: 9, bar: 9 }), chain, 0.001)).toEqual([]);
    for (const chance of [0, 1, Number.NaN])
      expect(() => silentParty({ chance })).toThrow(/silentParty: chance is .*; it must lie/);
  });

  test("takes any id for an id", () => {
    const volumes = Object.fromEntries([...hostileIds, "bar"].map((id) => [id, 100]));
    expect(Object.keys(volumes)).toHaveLength(hostileIds.length + 1);
    const found = subjectsOf(silent(voices({ bar: 400 }), chainOf(volumes)));
    expect(found).toEqual([...hostileIds].sort());
  });
});
