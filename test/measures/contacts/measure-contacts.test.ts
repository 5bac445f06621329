import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChain } from "../../../src/index.js";
import { measureContacts } from "../../../src/measures/contacts/measure-contacts.js";
import { type Contact, contactKinds } from "../../../src/survey/contacts/contact.js";

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
    { from: "farm", to: "kitchen", service: "produce" },
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "floor", to: "guest", service: "meal" },
    { from: "hermit", to: "bar", service: "advice" },
  ],
});

const day = 86_400_000;
const hour = 3_600_000;
const meeting = { kind: "meeting", from: "kitchen", to: "floor" } as const;
const held = (...days: readonly number[]): readonly Contact[] =>
  days.map((one) => ({ ...meeting, held: one * day }));

const query = (asked: number, answered?: number, correct?: boolean): Contact => ({
  kind: "query",
  from: "kitchen",
  to: "floor",
  service: "dish",
  held: asked * hour,
  ...(answered !== undefined && { answered: answered * hour }),
  ...(correct !== undefined && { correct }),
});

describe("the contacts of a pair", () => {
  test("are told beside what was planned, up to now", () => {
    const contacts: readonly Contact[] = [
      { ...meeting, planned: 0, held: day },
      { ...meeting, planned: 7 * day },
      { ...meeting, planned: 14 * day, held: 14 * day },
      { ...meeting, planned: 21 * day },
      { ...meeting, held: 3 * day },
    ];
    const { pairs, until } = measureContacts(chain, contacts);
    expect(until).toBe(14 * day);
    expect(pairs).toEqual([
      {
        ...meeting,
        planned: 4,
        held: 3,
        due: 3,
        dueHeld: 2,
        heldShare: 2 / 3,
        cadence: { gapDays: 6.5, agreedDays: 7, ratio: 6.5 / 7 },
        daysSince: 0,
      },
    ]);
    const later = measureContacts(chain, contacts, { until: 30 * day }).pairs[0]!;
    expect(later).toMatchObject({ due: 4, dueHeld: 2, heldShare: 0.5, daysSince: 16 });
    const before = measureContacts(chain, contacts, { until: 2 * day }).pairs[0]!;
    expect(before).toMatchObject({ held: 1, due: 1, dueHeld: 1, daysSince: 1, cadence: { gapDays: null } });
  });

  test("keep the pace that was agreed, else the one that was planned", () => {
    const cadence = (contacts: readonly Contact[]) => measureContacts(chain, contacts).pairs[0]!.cadence;
    const agreed = held(0, 14, 28, 28, 70).map((one) => ({ ...one, everyDays: 7, planned: one.held! }));
    expect(cadence(agreed)).toEqual({ gapDays: 14, agreedDays: 7, ratio: 2 });
    expect(cadence(held(0, 14))).toEqual({ gapDays: 14, agreedDays: null, ratio: null });
    expect(cadence(held(3, 3))).toEqual({ gapDays: null, agreedDays: null, ratio: null });
  });

  test("that were all only planned are not known to be missed, unless somebody says up to when", () => {
    const planned: readonly Contact[] = [1, 2].map((one) => ({ ...meeting, planned: one * day }));
    const { until, pairs, queries } = measureContacts(chain, planned);
    expect([until, queries]).toEqual([null, []]);
    expect(pairs[0]).toMatchObject({ planned: 2, held: 0, due: 0, heldShare: null, daysSince: null });
    const known = measureContacts(chain, planned, { until: 3 * day }).pairs[0]!;
    expect(known).toMatchObject({ due: 2, heldShare: 0, daysSince: null });
  });

  test("are those of units, in order of pair and kind, and people of no unit are counted only", () => {
    const contacts: readonly Contact[] = [
      { kind: "support", from: "grill", to: "annabel", held: 0 },
      { kind: "training", from: "grill", to: "kitchen", held: 0 },
      { kind: "meeting", from: "kitchen", to: "floor", held: 0 },
      { kind: "meeting", from: "hermit", to: "floor", held: 0 },
      { kind: "meeting", from: "nobody", to: "floor", held: 0 },
    ];
    const { pairs, unnamed } = measureContacts(chain, contacts);
    expect(pairs.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ["kitchen", "floor", "meeting"],
      ["kitchen", "floor", "support"],
      ["kitchen", "kitchen", "training"],
    ]);
    expect(unnamed).toBe(2);
    const teams = measureContacts(chain, contacts, { level: "team" });
    expect(teams.pairs.map(({ from, to }) => [from, to])).toContainEqual(["grill", "floor"]);
  });
});

describe("coverage", () => {
  test("tells which internal customers received none of a kind, suppliers among them", () => {
    const { coverage } = measureContacts(chain, [
      ...held(1),
      { kind: "recognition", from: "works", to: "annabel", held: 0 },
      { kind: "recognition", from: "works", to: "bar", planned: 0 },
      { kind: "survey", from: "works", to: "guest", planned: 0 },
      { kind: "training", from: "works", to: "farm", held: 9 * day },
    ]);
    expect(coverage.map(({ kind }) => kind)).toEqual(contactKinds);
    const of = (kind: string) => coverage.find((row) => row.kind === kind)!;
    expect(of("meeting")).toMatchObject({ parties: 4, reached: 2, share: 0.5, without: ["bar", "farm"] });
    expect(of("recognition")).toMatchObject({ reached: 1, without: ["kitchen", "bar", "farm"] });
    expect(of("survey")).toMatchObject({ reached: 0, share: 0 });
    expect(of("support")).toEqual({ kind: "support", parties: 4, reached: 0, share: null, without: [] });
  });
});

describe("queries", () => {
  test("have the latency of all, unanswered ones counted for as long as they wait, and the accuracy of the judged", () => {
    const { queries } = measureContacts(chain, [
      query(0, 2, true),
      query(0, 4, false),
      query(0, 6),
      query(0),
      query(90, 100),
      query(0, undefined, true),
      { ...query(1, 2), service: "drink", from: "bar" },
    ]);
    expect(queries.map(({ from, service }) => [from, service])).toEqual([
      ["bar", "drink"],
      ["kitchen", "dish"],
    ]);
    expect(queries[1]).toMatchObject({ asked: 6, answered: 5, answeredShare: 5 / 6 });
    expect(queries[1]!.latency).toMatchObject({ total: 5, ended: 4, median: 6, endedMedian: 5, p95: null });
    expect(queries[1]).toMatchObject({ judged: 3, correct: 2, accuracy: 2 / 3 });
    expect(queries[0]).toMatchObject({ judged: 0, accuracy: null });
  });

  test("have no latency where the register records no answers, and an unknown one where all still wait", () => {
    const [none] = measureContacts(chain, [query(0), query(5)]).queries;
    expect(none).toMatchObject({ asked: 2, answered: null, answeredShare: null, latency: null });
    const bar = { from: "bar", service: "drink" };
    const { queries } = measureContacts(chain, [query(0, 9), { ...query(0), ...bar }]);
    expect(queries[0]).toMatchObject({ ...bar, answered: 0, answeredShare: 0, latency: { median: null } });
  });
});

describe("the figures", () => {
  test("of an empty register are nothing", () => {
    const { until, pairs, coverage, queries, unnamed } = measureContacts(chain, []);
    expect({ until, pairs, queries, unnamed }).toEqual({ until: null, pairs: [], queries: [], unnamed: 0 });
    expect(coverage.every(({ share }) => share === null)).toBe(true);
    const empty = readChain({ parties: [], handoffs: [] });
    expect(measureContacts(empty, []).coverage[0]).toMatchObject({ parties: 0, share: null });
  });

  const time = fc.option(
    fc.nat(9).map((one) => one * day),
    { nil: undefined },
  );
  const party = fc.constantFrom("kitchen", "grill", "floor", "annabel", "bar", "farm", "hermit", "guest");
  const contact: fc.Arbitrary<Contact> = fc
    .record({ kind: fc.constantFrom(...contactKinds), from: party, to: party, planned: time, other: time })
    .map(({ kind, planned, other, ...ends }) => ({
      kind,
      ...ends,
      ...(planned !== undefined && kind !== "query" && { planned }),
      held: 5 * day,
      ...(other !== undefined && kind === "query" && { answered: 5 * day + other }),
    }));

  test("are the same for any order of rows, name no person, and are no NaN", () => {
    const shuffled = fc
      .array(contact, { maxLength: 30 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const figures = measureContacts(chain, rows);
        expect(measureContacts(chain, others)).toEqual(figures);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        expect(JSON.stringify(figures)).not.toMatch(/annabel|hermit/);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test.each([
    ["single people", { level: "employee" }],
    ["no level", { level: "galaxy" }],
    ["a time that is none", { until: Number.NaN }],
  ])("are not made for %s", (_, options) => {
    expect(() => measureContacts(chain, [], options as never)).toThrow(RangeError);
  });
});
