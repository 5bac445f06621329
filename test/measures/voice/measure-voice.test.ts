import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChain } from "../../../src/index.js";
import { measureVoice } from "../../../src/measures/voice/measure-voice.js";
import type { Fault } from "../../../src/survey/voice/fault.js";

const chain = readChain({
  parties: [
    { id: "works", kind: "organisation" },
    { id: "kitchen", kind: "department", memberOf: "works" },
    { id: "grill", kind: "team", memberOf: "kitchen" },
    { id: "floor", kind: "department", memberOf: "works" },
    { id: "annabel", kind: "employee", memberOf: "floor" },
    { id: "bar", kind: "department", memberOf: "works" },
    { id: "farm", kind: "supplier" },
    { id: "hermit", kind: "employee" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "farm", to: "kitchen", service: "produce", volume: 10 },
    { from: "kitchen", to: "floor", service: "dish", volume: 40 },
    { from: "grill", to: "kitchen", service: "steak", volume: 99 },
    { from: "bar", to: "floor", service: "drink", volume: 30 },
    { from: "floor", to: "guest", service: "meal", volume: 20 },
    { from: "hermit", to: "bar", service: "advice", volume: 1 },
  ],
});

const day = 86_400_000;
const on = (days: number) => days * day;

/** So many raisings of one fault each by a party, a day apart. */
const voices = (by: string, count: number, more: Partial<Fault> = {}): readonly Fault[] =>
  Array.from({ length: count }, (_, n) => ({ fault: `${by}-${n}`, by, raised: on(n), ...more }));

const rowOf = (voice: readonly Fault[], id: string, options = {}) =>
  measureVoice(chain, voice, options).parties.find(({ party }) => party === id)!;

/** Days of the worked case: raised inside and outside, fault by fault. */
const worked: readonly Fault[] = [
  [1, 4],
  [2, undefined],
  [5, 3],
  [undefined, 7],
  [9, 12],
].flatMap(([inside, outside], n) => [
  ...(inside === undefined ? [] : [{ fault: `f${n}`, by: "floor", raised: on(inside) }]),
  ...(outside === undefined ? [] : [{ fault: `f${n}`, by: "guest", raised: on(outside) }]),
]);

describe("who hears first", () => {
  test("is the inside in three of five faults of the worked case, a median of three days ahead", () => {
    const { faults, internalFirst, internalFirstRate, complaints, lead, until } = measureVoice(chain, worked);
    expect({ faults, internalFirst, internalFirstRate, complaints }).toEqual({
      faults: 5,
      internalFirst: 3,
      internalFirstRate: 0.6,
      complaints: 4,
    });
    expect(lead.bothKnown).toEqual({ faults: 3, median: 72 });
    expect(until).toBe(on(12));
    expect(lead).toMatchObject({ total: 3, ended: 2, median: 72, p95: null, endedMedian: 72 });
  });

  test("is told by the first raising of either side, and is not the inside at the same moment", () => {
    const raised = (fault: string, by: string, days: number) => ({ fault, by, raised: on(days) });
    const { internalFirst, faults } = measureVoice(chain, [
      raised("a", "floor", 5),
      raised("a", "annabel", 1),
      raised("a", "guest", 3),
      raised("a", "guest", 2),
      raised("b", "farm", 2),
      raised("b", "guest", 2),
    ]);
    expect([internalFirst, faults]).toEqual([1, 2]);
  });

  test("is not known before it happened: what comes after the end of the register is left out", () => {
    const { faults, complaints, internalFirstRate, lead } = measureVoice(chain, worked, { until: on(3) });
    expect({ faults, complaints, internalFirstRate }).toEqual({
      faults: 3,
      complaints: 1,
      internalFirstRate: 2 / 3,
    });
    expect(lead).toMatchObject({ total: 2, ended: 0, median: null, endedMedian: null });
    expect(lead.bothKnown).toEqual({ faults: 0, median: null });
  });

  test("has a lead time that nobody knows where no customer ever complained", () => {
    const { internalFirstRate, lead } = measureVoice(chain, voices("floor", 6));
    expect(internalFirstRate).toBe(1);
    expect(lead).toEqual({
      total: 6,
      ended: 0,
      median: null,
      p95: null,
      endedMedian: null,
      endedP95: null,
      bothKnown: { faults: 0, median: null },
    });
  });

  test("has a lead time longer than that of the faults whose complaint is in", () => {
    const some = [1, 2, 3, 4].flatMap((days, n) => [
      { fault: `${n}`, by: "floor", raised: 0 },
      ...(n < 2 ? [{ fault: `${n}`, by: "guest", raised: on(days) }] : []),
    ]);
    const { lead } = measureVoice(chain, some, { until: on(10) });
    expect(lead).toMatchObject({ ended: 2, endedMedian: 36, median: 48 });
  });
});

describe("by subject", () => {
  test("a fault belongs to what any of its raisings names, at the level that is shown", () => {
    const about = { from: "kitchen", to: "floor", service: "dish" };
    const voice = [0, 1, 2].flatMap((n) => [
      { fault: `${n}`, by: "annabel", raised: on(1), about: { ...about, from: "grill" } },
      { fault: `${n}`, by: "guest", raised: on(n) },
    ]);
    const within = voices("kitchen", 5, { about: { from: "grill", to: "kitchen", service: "steak" } });
    const lonely = voices("bar", 6, { about: { party: "hermit" } });
    const small = voices("farm", 4, { about: { party: "floor" } });
    const { bySubject } = measureVoice(chain, [...voice, ...within, ...lonely, ...small]);
    expect(bySubject).toEqual([
      {
        subject: { type: "party", id: "kitchen" },
        faults: 5,
        internalFirst: 5,
        internalFirstRate: 1,
        complaints: 0,
      },
      {
        subject: { type: "handoff", ...about },
        faults: 3,
        internalFirst: 1,
        internalFirstRate: 1 / 3,
        complaints: 3,
      },
      { subject: null, faults: 10, internalFirst: 10, internalFirstRate: 1, complaints: 0 },
    ]);
  });
});

describe("answers", () => {
  const answered = [
    ...voices("floor", 3, { told: "grill", duty: "kitchen", raised: 0, answered: on(1), resolved: on(3) }),
    ...voices("annabel", 2, { told: "kitchen", duty: "kitchen", raised: 0 }),
    ...voices("guest", 2, { told: "hermit", duty: "bar", raised: 0, answered: on(2) }),
    ...voices("farm", 1, { raised: 0 }),
  ];

  test("are told by who was told and whose duty it was, people and small parties without a name", () => {
    const { response, byTold, byDuty } = measureVoice(chain, answered, { until: on(4) });
    expect(response).toMatchObject({ raisings: 8, answered: 5, answeredShare: 5 / 8, resolved: 3 });
    expect(byTold.map(({ party, raisings, answered: count }) => [party, raisings, count])).toEqual([
      ["kitchen", 5, 3],
      [null, 3, 2],
    ]);
    expect(byDuty.map(({ party, raisings }) => [party, raisings])).toEqual([
      ["kitchen", 5],
      [null, 3],
    ]);
    expect(byTold[0]).toMatchObject({ answeredShare: 0.6, resolvedShare: 0.6 });
    expect(byTold[0]!.answer).toMatchObject({ total: 5, ended: 3, median: 24, endedMedian: 24, p95: null });
    expect(byTold[0]!.resolution).toMatchObject({ total: 5, ended: 3, median: 72 });
  });

  test("are unknown, not none, where the register has none", () => {
    const { response } = measureVoice(chain, voices("floor", 6, { resolved: on(9) }));
    expect(response).toMatchObject({ raisings: 6, answered: null, answeredShare: null, answer: null });
    expect(response).toMatchObject({ resolved: 6, resolvedShare: 1 });
  });

  test("that came after the end of the register are not there yet", () => {
    const { response } = measureVoice(chain, answered, { until: on(1) });
    expect(response).toMatchObject({ answered: 3, resolved: null });
  });
});

describe("how much each party speaks up", () => {
  test("is expected by its exchanges, of suppliers as of departments", () => {
    const voice = [
      ...voices("floor", 12),
      ...voices("kitchen", 6),
      ...voices("farm", 6),
      ...voices("guest", 9),
    ];
    const { parties } = measureVoice(chain, voice);
    expect(parties.map(({ party, exchanges, raisings }) => [party, exchanges, raisings])).toEqual([
      ["kitchen", 50, 6],
      ["floor", 90, 12],
      ["bar", 31, 0],
      ["farm", 10, 6],
    ]);
    const usual = 24 / 181;
    for (const { exchanges, expected } of parties) expect(expected).toBeCloseTo(usual * exchanges, 12);
    const [, , bar, farm] = parties;
    expect(bar!.chance).toBeCloseTo(Math.exp(-31 * usual), 12);
    expect(farm!.chance).toBeGreaterThan(0.99);
  });

  test("is in no rate where somebody stayed unnamed, and shows no person without a unit", () => {
    const named = [...voices("floor", 6), ...voices("kitchen", 6)];
    const unnamed = [...voices("works", 20), ...voices("hermit", 20)];
    const { parties } = measureVoice(chain, [...named, ...unnamed]);
    expect(parties.map(({ party }) => party)).toEqual(["works", "kitchen", "floor", "bar", "farm"]);
    expect(parties[0]).toMatchObject({ exchanges: 0, raisings: 20, expected: 0, chance: 1 });
    expect(rowOf(named, "bar")).toEqual(parties[3]);
    expect(JSON.stringify(measureVoice(chain, [...named, ...unnamed]))).not.toMatch(/hermit|annabel/);
  });

  test("is not usual anywhere where nobody inside spoke", () => {
    const { parties } = measureVoice(chain, voices("guest", 9));
    for (const row of parties) expect(row).toMatchObject({ raisings: 0, expected: null, chance: null });
  });

  test("shows no count below the group size, nor one from which it could be worked out", () => {
    const alone = [...voices("floor", 12), ...voices("kitchen", 7), ...voices("bar", 2)];
    const kept = measureVoice(chain, alone).parties.map(({ party, raisings }) => [party, raisings]);
    expect(kept).toEqual([
      ["kitchen", null],
      ["floor", 12],
      ["bar", null],
      ["farm", 0],
    ]);
    expect(rowOf(alone, "bar")).toMatchObject({ chance: null, voiceDuty: null });
    const few = measureVoice(chain, voices("bar", 2)).parties;
    expect(few.map(({ raisings }) => raisings)).toEqual([null, null, null, null]);
    const two = measureVoice(chain, [
      ...voices("bar", 4),
      ...voices("farm", 3),
      ...voices("floor", 5),
    ]).parties;
    expect(two.map(({ raisings }) => raisings)).toEqual([0, 5, null, null]);
    const lower = measureVoice(chain, [...voices("bar", 4), ...voices("floor", 5)], {
      minGroupSize: 3,
    }).parties;
    expect(lower.map(({ raisings }) => raisings)).toEqual([0, 5, 4, 0]);
  });

  test("shows no count of a unit with fewer people than the group size", () => {
    const small = readChain({
      parties: [
        { id: "kiosk", kind: "department", headcount: 2 },
        { id: "desk", kind: "department", headcount: 20 },
        { id: "bay", kind: "department" },
        { id: "client", kind: "customer" },
      ],
      handoffs: ["kiosk", "desk", "bay"].map((from) => ({ from, to: "client" })),
    });
    const voice = [...voices("kiosk", 9), ...voices("desk", 8), ...voices("bay", 10)];
    expect(measureVoice(small, voice).parties.map(({ raisings }) => raisings)).toEqual([null, null, 10]);
  });

  test("cannot be worked out from sums, whoever spoke how often", () => {
    const counts = fc.record({
      kitchen: fc.nat(9),
      floor: fc.nat(9),
      bar: fc.nat(9),
      farm: fc.nat(9),
    });
    fc.assert(
      fc.property(counts, (spoken) => {
        const voice = Object.entries(spoken).flatMap(([by, count]) => voices(by, count));
        const { parties } = measureVoice(chain, voice);
        const withheld = parties.filter(({ raisings }) => raisings === null);
        const hidden = withheld.map(({ party }) => spoken[party as keyof typeof spoken]);
        expect(withheld.length).not.toBe(1);
        for (const { raisings, party } of parties) {
          if (raisings === null) continue;
          expect(raisings).toBe(spoken[party as keyof typeof spoken]);
          expect(raisings === 0 || raisings >= 5).toBe(true);
        }
        const isAll = withheld.length === parties.length;
        if (hidden.length > 0 && !isAll) expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe("the duty to raise faults", () => {
  test("is told of parties, and of none where the register is quiet about it", () => {
    const voice = [
      ...voices("floor", 6, { voiceDuty: false }),
      ...voices("annabel", 1, { voiceDuty: true }),
      ...voices("kitchen", 6, { voiceDuty: false }),
      ...voices("guest", 1, { voiceDuty: true }),
    ];
    const { voiceDuty, parties } = measureVoice(chain, voice);
    expect(voiceDuty).toEqual({ parties: 4, withDuty: 1, withoutDuty: 1, unknown: 2, share: 0.5 });
    expect(parties.map((row) => row.voiceDuty)).toEqual([false, true, null, null]);
    expect(measureVoice(chain, voices("floor", 6)).voiceDuty.share).toBeNull();
  });
});

describe("the figures", () => {
  test("of an empty register are nothing, and nowhere not a number", () => {
    const figures = measureVoice(chain, []);
    expect(figures).toMatchObject({
      until: null,
      faults: 0,
      internalFirstRate: null,
      bySubject: [],
      byTold: [],
    });
    expect(figures.lead).toMatchObject({ total: 0, median: null, bothKnown: { faults: 0, median: null } });
    expect(figures.response).toMatchObject({ raisings: 0, answeredShare: null, answer: null });
    expect(figures.voiceDuty.share).toBeNull();
    expect(measureVoice(readChain({ parties: [], handoffs: [] }), []).parties).toEqual([]);
  });

  const raising: fc.Arbitrary<Fault> = fc
    .record({
      fault: fc.constantFrom("1", "2", "3", "__proto__"),
      by: fc.constantFrom(
        "floor",
        "kitchen",
        "grill",
        "annabel",
        "hermit",
        "guest",
        "bar",
        "works",
        "nobody",
      ),
      raised: fc.integer({ min: 0, max: 9 }).map(on),
      later: fc.option(fc.nat(9), { nil: undefined }),
      told: fc.constantFrom(undefined, "kitchen", "hermit", "grill"),
      voiceDuty: fc.constantFrom(undefined, true, false),
      about: fc.constantFrom(undefined, { party: "bar" }, { from: "kitchen", to: "floor", service: "dish" }),
    })
    .map(({ later, told, voiceDuty, about, ...rest }) => ({
      ...rest,
      ...(later !== undefined && { answered: rest.raised + on(later) }),
      ...(told !== undefined && { told }),
      ...(voiceDuty !== undefined && { voiceDuty }),
      ...(about !== undefined && { about }),
    }));

  test("are the same for any order of rows, name no person, and are no NaN", () => {
    const shuffled = fc
      .array(raising, { maxLength: 40 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    const level = fc.constantFrom("team" as const, "department" as const, "organisation" as const);
    fc.assert(
      fc.property(shuffled, level, ([rows, others], units) => {
        const figures = measureVoice(chain, rows, { level: units });
        expect(measureVoice(chain, others, { level: units })).toEqual(figures);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        expect(JSON.stringify(figures)).not.toMatch(/annabel|hermit|nobody/);
        const { internalFirstRate: rate } = figures;
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test.each([
    ["single people", { level: "employee" }],
    ["single roles", { level: "role" }],
    ["no level", { level: "galaxy" }],
    ["a time that is none", { until: Number.NaN }],
    ["groups of two", { minGroupSize: 2 }],
    ["half a person", { minGroupSize: 5.5 }],
  ])("are not made for %s", (_, options) => {
    expect(() => measureVoice(chain, [], options as never)).toThrow(RangeError);
  });
});
