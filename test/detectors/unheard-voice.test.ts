import { describe, expect, test } from "vitest";
import { unheardVoice } from "../../src/detectors/unheard-voice.js";
import { type ChainDocument, type Fault, measureVoice, readChain, type Sign } from "../../src/index.js";
import { seededRandom } from "../seeded-random.js";
import { happening, hostileIds, signsOf, subjectsOf } from "./signs-of.js";

const ids = ["bar", "kitchen", "store", "floor"];
const chain = chainOf(ids);

function chainOf(departments: readonly string[]): ChainDocument {
  return {
    parties: [
      ...departments.map((id) => ({ id, kind: "department" as const })),
      { id: "guest", kind: "customer" },
    ],
    handoffs: departments.map((from) => ({ from, to: "guest" })),
  };
}

interface Told {
  readonly field?: "told" | "duty";
  readonly end?: "answered" | "resolved";
}

/** So many raisings for each party, so many of them heard. */
function register(
  counts: Readonly<Record<string, readonly [raisings: number, heard: number]>>,
  { field = "told", end = "answered" }: Told = {},
): readonly Fault[] {
  return Object.entries(counts).flatMap(([party, [raisings, heard]]) =>
    Array.from({ length: raisings }, (_, nth) => ({
      fault: `${party} ${nth}`,
      by: "floor",
      raised: nth,
      [field]: party,
      ...(nth < heard && { [end]: nth + 1 }),
    })),
  );
}

function unheard(voice: readonly Fault[], share?: number, document = chain): readonly Sign[] {
  const figures = measureVoice(readChain(document), voice);
  return signsOf(document, unheardVoice(share === undefined ? {} : { share }), { voice: figures });
}

describe("unheardVoice", () => {
  test("finds who answers far more rarely than the others, with its figures, as a break of care", () => {
    expect(unheard(register({ kitchen: [20, 3], bar: [30, 24], store: [20, 16] }))).toEqual([
      {
        detector: "unheard-voice",
        kind: "break",
        cause: "care",
        question: "Who leaves faults that others raise unanswered or unmended?",
        subject: { type: "party", id: "kitchen" },
        reason: {
          ...{ code: "unheard-voice", by: "told", done: "answered", heard: 3, raisings: 20 },
          ...{ usual: 0.8, share: 0.75, probability: expect.closeTo(1, 3) },
        },
        evidence: [],
      },
    ]);
  });

  test.each([
    { field: "told", end: "resolved" },
    { field: "duty", end: "answered" },
    { field: "duty", end: "resolved" },
  ] as const)("finds the same of $field and $end", ({ field, end }) => {
    const [sign, ...others] = unheard(register({ kitchen: [20, 3], bar: [30, 24] }, { field, end }));
    expect(others).toEqual([]);
    expect(sign).toMatchObject({ subject: { id: "kitchen" }, reason: { by: field, done: end } });
  });

  test("gives one sign a party, the first that holds", () => {
    const voice = register({ kitchen: [20, 3], bar: [30, 24] }).map((fault) => ({
      ...fault,
      duty: fault.told!,
      ...(fault.answered && { resolved: fault.answered }),
    }));
    expect(unheard(voice)).toMatchObject([{ reason: { by: "told", done: "answered" } }]);
  });

  test("finds who never answers although the others hardly do; nine raisings never convict, ten do", () => {
    const poor = { bar: [40, 1], store: [40, 1] } as const;
    expect(unheard(register({ kitchen: [9, 0], ...poor }))).toEqual([]);
    expect(subjectsOf(unheard(register({ kitchen: [10, 0], ...poor })))).toEqual(["kitchen"]);
  });

  test("finds who never answers where nobody else was told often enough to be named", () => {
    const voice = register({ kitchen: [12, 0], bar: [2, 2] });
    expect(unheard(voice)).toMatchObject([{ subject: { id: "kitchen" }, reason: { usual: null } }]);
  });

  test("is silent about a little less, about all alike, and draws the line where it is told to", () => {
    const less = register({ kitchen: [400, 260], bar: [400, 320] });
    expect(unheard(less)).toEqual([]);
    expect(subjectsOf(unheard(less, 1))).toEqual(["kitchen"]);
    expect(unheard(register({ kitchen: [50, 5], bar: [50, 5], store: [50, 5] }))).toEqual([]);
  });

  test("is silent without a register, without any answer in it, and about customers and strangers", () => {
    expect(signsOf(chain, unheardVoice())).toEqual([]);
    expect(unheard([])).toEqual([]);
    expect(unheard(register({ kitchen: [50, 0], bar: [50, 0] }))).toEqual([]);
    expect(unheard(register({ guest: [50, 0], bar: [50, 40] }))).toEqual([]);
    const elsewhere = measureVoice(readChain(chainOf(["x", "bar"])), register({ x: [50, 0], bar: [50, 40] }));
    expect(signsOf(chain, unheardVoice(), { voice: elsewhere })).toEqual([]);
  });

  test.each([0, 1.1, -1, Number.NaN])("refuses share %d", (share) => {
    expect(() => unheardVoice({ share })).toThrow(/unheardVoice: share is .*; it must be above 0/);
  });

  test("takes any id for an id", () => {
    const voice = [
      ...hostileIds.flatMap((told) => register({ x: [20, 0] }).map((fault) => ({ ...fault, told }))),
      ...register({ bar: [300, 280] }),
    ];
    expect(subjectsOf(unheard(voice, undefined, chainOf([...hostileIds, ...ids])))).toEqual(
      [...hostileIds].sort(),
    );
  });

  test("convicts hardly any where all answer alike, nearly all that answer half as often", () => {
    const convicted = (chance: number) => {
      let found = 0;
      for (let seed = 1; seed <= 50; seed += 1) {
        const random = seededRandom(seed);
        const heard = (of: number) => [60, happening(60, of, random)] as const;
        const signs = unheard(register({ kitchen: heard(chance), bar: heard(0.7), store: heard(0.7) }));
        if (subjectsOf(signs).includes("kitchen")) found += 1;
      }
      return found;
    };
    expect(convicted(0.7)).toBeLessThanOrEqual(1);
    expect(convicted(0.3)).toBeGreaterThanOrEqual(45);
  });
});
