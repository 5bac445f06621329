import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, readChain, withEvidence } from "../../../src/index.js";
import type { ContactColumns } from "../../../src/survey/contacts/contact-columns.js";
import { type ContactsOptions, readContacts } from "../../../src/survey/contacts/read-contacts.js";

const chain = readChain({
  parties: [
    { id: "kitchen", kind: "department" },
    { id: "grill", kind: "team", memberOf: "kitchen" },
    { id: "floor", kind: "department" },
    { id: "bar", kind: "department" },
    { id: "farm", kind: "supplier" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "bar", to: "floor", service: "ice" },
    { from: "farm", to: "kitchen" },
    { from: "floor", to: "guest", service: "meal" },
  ],
});

const header = "kind,from,to,planned,held,everyDays,answered,correct,service";
const at = (text: string) => Date.parse(text);

const read = (
  source: Parameters<typeof readContacts>[0],
  options: Partial<ContactsOptions> = {},
  columns: ContactColumns = {},
) => readContacts(source, columns, { chain, ...options });

const readLines = (lines: readonly string[], options: Partial<ContactsOptions> = {}) =>
  read([header, ...lines].join("\n"), options);

/** Queries of the floor to the kitchen: day asked, hours to the answer, whether it was right. */
const queries = (rows: readonly (readonly [day: number, hours?: number | undefined, correct?: boolean])[]) =>
  rows.map(([day, hours, correct]) => ({
    kind: "query",
    from: "kitchen",
    to: "floor",
    held: new Date(Date.UTC(2024, 0, day)),
    ...(hours !== undefined && { answered: new Date(Date.UTC(2024, 0, day) + hours * 3_600_000) }),
    ...(correct !== undefined && { correct }),
  }));

describe("a contact", () => {
  test("has everything that its row tells", async () => {
    const { contacts, rejected, rows } = await readLines([
      "meeting,kitchen,bar,2024-01-01T09:00Z,2024-01-01T10:00Z,14,,,",
      "training,floor,kitchen,2024-01-08T09:00Z,,,,,dish",
      "query,kitchen,floor,,2024-01-09T09:00Z,,2024-01-09T11:00Z,TRUE,",
      "query,bar,floor,,2024-01-09T09:00Z,,,,",
      "query,bar,floor,,2024-01-09T09:00Z,,,,'ice",
      "recognition,bar,farm,,2024-01-09T09:00Z,0.5,,,",
      "survey,kitchen,guest,,2024-01-09T09:00Z,,,,",
      "support,kitchen,grill,,2024-01-09T09:00Z,,,,",
    ]);
    expect(rejected).toEqual([]);
    expect(rows).toEqual({ read: 8, accepted: 8, rejected: 0 });
    expect(contacts.slice(0, 6)).toEqual([
      {
        kind: "meeting",
        from: "kitchen",
        to: "bar",
        planned: at("2024-01-01T09:00Z"),
        held: at("2024-01-01T10:00Z"),
        everyDays: 14,
      },
      { kind: "training", from: "floor", to: "kitchen", planned: at("2024-01-08T09:00Z"), service: "dish" },
      {
        kind: "query",
        from: "kitchen",
        to: "floor",
        held: at("2024-01-09T09:00Z"),
        answered: at("2024-01-09T11:00Z"),
        correct: true,
        service: "dish",
      },
      { kind: "query", from: "bar", to: "floor", held: at("2024-01-09T09:00Z") },
      { kind: "query", from: "bar", to: "floor", held: at("2024-01-09T09:00Z"), service: "ice" },
      { kind: "recognition", from: "bar", to: "farm", held: at("2024-01-09T09:00Z"), everyDays: 0.5 },
    ]);
  });

  test("may be dated in a format and zone of its own", async () => {
    const { contacts } = await read(
      "what;wer;wem;am\nmeeting;bar;floor;1.7.2024 09:30\n",
      { timeFormat: "d.M.yyyy HH:mm", timeZone: "Europe/Berlin" },
      { kind: "what", from: "wer", to: "wem", held: "am" },
    );
    expect(contacts[0]!.held).toBe(at("2024-07-01T07:30Z"));
  });
});

describe("what cannot be used is told with line, column and code, and not quoted", () => {
  const cases: readonly [what: string, line: string, code: string, field: string][] = [
    ["no kind", ",bar,floor,,2024-01-01T09:00Z,,,,", "missing-field", "kind"],
    ["an unknown kind", "secret,bar,floor,,2024-01-01T09:00Z,,,,", "unknown-value", "kind"],
    ["a kind in capitals", "Meeting,bar,floor,,2024-01-01T09:00Z,,,,", "unknown-value", "kind"],
    ["no giver", "meeting,,floor,,2024-01-01T09:00Z,,,,", "missing-field", "from"],
    ["an unknown giver", "meeting,secret,floor,,2024-01-01T09:00Z,,,,", "unknown-id", "from"],
    ["no receiver", "meeting,bar,,,2024-01-01T09:00Z,,,,", "missing-field", "to"],
    ["an unknown receiver", "meeting,bar,secret,,2024-01-01T09:00Z,,,,", "unknown-id", "to"],
    ["itself", "meeting,bar,bar,,2024-01-01T09:00Z,,,,", "self-contact", "to"],
    ["no time", "meeting,bar,floor,,,,,,", "missing-field", "held"],
    ["a query that was only planned", "query,bar,floor,2024-01-01T09:00Z,,,,,ice", "missing-field", "held"],
    ["no clear plan", "meeting,bar,floor,01/02/2024,2024-01-01T09:00Z,,,,", "unclear-time", "planned"],
    ["a time without zone", "meeting,bar,floor,,2024-01-01T09:00,,,,", "time-without-zone", "held"],
    ["a pace of no days", "meeting,bar,floor,,2024-01-01T09:00Z,0,,,", "out-of-range", "everyDays"],
    ["a pace in words", "meeting,bar,floor,,2024-01-01T09:00Z,secret,,,", "not-decimal", "everyDays"],
    ["an endless pace", "meeting,bar,floor,,2024-01-01T09:00Z,1e999,,,", "infinite-number", "everyDays"],
    [
      "an early answer",
      "query,kitchen,floor,,2024-01-01T09:00Z,,2024-01-01T08:00Z,,",
      "ends-before-start",
      "answered",
    ],
    [
      "a judgement in words",
      "query,kitchen,floor,,2024-01-01T09:00Z,,,secret,",
      "not-true-or-false",
      "correct",
    ],
    [
      "an answer to a meeting",
      "meeting,bar,floor,,2024-01-01T09:00Z,,2024-01-01T09:00Z,,",
      "answer-without-query",
      "answered",
    ],
    ["a right meeting", "meeting,bar,floor,,2024-01-01T09:00Z,,,true,", "answer-without-query", "correct"],
    ["a service of others", "meeting,bar,floor,,2024-01-01T09:00Z,,,,dish", "unknown-handoff", "service"],
    [
      "an answer the wrong way",
      "query,floor,kitchen,,2024-01-01T09:00Z,,,,dish",
      "unknown-handoff",
      "service",
    ],
    ["too few fields", "secret,bar", "field-count", "kind"],
    ["text after a quote", '"secret"x,bar,floor,,2024-01-01T09:00Z,,,,', "text-after-quote", ""],
    ["U+0000", "secret\0,bar,floor,,2024-01-01T09:00Z,,,,", "nul-byte", "kind"],
  ];

  test.each(cases)("%s", async (_, line, code, field) => {
    const good = "meeting,bar,floor,,2024-01-01T09:00Z,,,,";
    const { contacts, rejected, rows } = await readLines([good, line, good]);
    expect(contacts).toHaveLength(2);
    expect(rows).toEqual({ read: 3, accepted: 2, rejected: 1 });
    expect(rejected).toMatchObject([{ file: "contacts", line: 3, code }]);
    if (field !== "") {
      const before = line.split(",").slice(0, header.split(",").indexOf(field));
      expect(rejected[0]!.column).toBe(1 + before.join(",").length + Math.min(before.length, 1));
    }
    expect(JSON.stringify(rejected)).not.toMatch(/secret|2024-01-01|01\/02|Meeting/);
  });

  test("a row that is no row, and missing columns", async () => {
    const { rejected } = await read([{ kind: "meeting", from: "bar", to: "floor", held: {} }, 3 as never]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [1, "unreadable"],
      [2, "wrong-type"],
    ]);
    await expect(read("kind,from\n")).rejects.toThrow(InputError);
    await expect(read("secret,a,b\n")).rejects.not.toThrow(/secret/);
  });
});

describe("queries become evidence", () => {
  test("as counts a handoff: good is an answer in time that nobody called wrong", async () => {
    const { contacts, evidence } = await read(
      queries([[1, 24], [2, 24.01], [3, 2, false], [4, 2, true], [5], [6, undefined, false], [20, 0]]),
    );
    expect(contacts).toHaveLength(7);
    expect(evidence).toEqual([
      { from: "kitchen", to: "floor", service: "dish", indicator: "questions-answered", good: 3, total: 7 },
    ]);
    const joined = withEvidence(chain, evidence);
    expect(joined.rejected).toEqual([]);
    expect(joined.chain.evidence).toEqual(evidence);
  });

  test("leaves out what cannot be told yet: what may still be answered, and right answers without a time", async () => {
    const rows = queries([[1, 1], [9], [2, undefined, true]]);
    const { evidence } = await read(rows, { until: Date.UTC(2024, 0, 10) });
    expect(evidence).toMatchObject([{ good: 1, total: 1 }]);
    const later = await read(rows, { until: Date.UTC(2024, 0, 11) });
    expect(later.evidence).toMatchObject([{ good: 1, total: 2 }]);
    const earlier = await read(rows, { until: Date.UTC(2024, 0, 1) });
    expect(earlier.evidence).toEqual([]);
  });

  test("has as much patience as it is told", async () => {
    const { evidence } = await read(
      queries([
        [1, 24.01],
        [2, 73],
      ]),
      { answerWithin: 72 },
    );
    expect(evidence).toMatchObject([{ good: 1, total: 2 }]);
  });

  test("is none where the register records no answers, or has no queries", async () => {
    expect((await read(queries([[1], [2], [20]]))).evidence).toEqual([]);
    expect((await readLines(["meeting,bar,floor,,2024-01-01T09:00Z,,,,"])).evidence).toEqual([]);
    expect(await read([])).toEqual({
      contacts: [],
      rejected: [],
      rows: { read: 0, accepted: 0, rejected: 0 },
      evidence: [],
    });
  });

  test("keeps handoffs apart, and says of those that the chain lacks so when it is joined", async () => {
    const { evidence } = await readLines([
      "query,bar,floor,,2024-01-01T09:00Z,,2024-01-01T09:30Z,,ice",
      "query,bar,floor,,2024-01-01T09:00Z,,2024-01-01T09:30Z,,drink",
      "query,bar,floor,,2024-01-01T09:00Z,,2024-01-01T09:30Z,,",
      "query,farm,grill,,2024-01-01T09:00Z,,2024-01-01T09:30Z,,",
      "query,guest,bar,,2024-01-01T09:00Z,,2024-01-01T09:30Z,,",
    ]);
    const { chain: joined, rejected } = withEvidence(chain, evidence);
    expect(joined.evidence).toHaveLength(3);
    expect(rejected.map(({ code }) => code).sort()).toEqual(["ambiguous-service", "unknown-handoff"]);
  });
});

describe("sources", () => {
  test("as objects give the same as CSV", async () => {
    const rows = queries([[1, 24], [2, 25, false], [3]]);
    const cell = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value ?? ""));
    const lines = rows.map((row) =>
      header
        .split(",")
        .map((field) => cell((row as Record<string, unknown>)[field]))
        .join(","),
    );
    expect(await read(rows)).toEqual(await readLines(lines));
  });

  test("in another order give the same evidence", async () => {
    const rows = queries([[1, 24], [2, 25, false], [3], [4, 1], [5, 2], [9, 90]]).map((row, n) =>
      n % 2 ? row : { ...row, from: "farm", to: "kitchen" },
    );
    const { evidence, contacts } = await read(rows);
    expect(evidence).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const other = await read(shuffled);
        expect(other.evidence).toEqual(evidence);
        expect(new Set(other.contacts.map((row) => JSON.stringify(row)))).toEqual(
          new Set(contacts.map((row) => JSON.stringify(row))),
        );
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  test("with hostile names are read like others", async () => {
    const names = ["__proto__", "constructor", "\u202eredro", "1", "01"];
    const hostile = readChain({
      parties: names.map((id) => ({ id, kind: "department" as const })),
      handoffs: names.slice(1).map((to) => ({ from: "__proto__", to, service: "__proto__" })),
    });
    const rows = names.slice(1).map((to) => ({
      kind: "query",
      from: "__proto__",
      to,
      held: new Date(0),
      answered: new Date(1),
    }));
    const { evidence, rejected } = await readContacts(rows, {}, { chain: hostile });
    expect(rejected).toEqual([]);
    expect(withEvidence(hostile, evidence).chain.evidence).toHaveLength(4);
  });

  test("are left when the signal aborts", async () => {
    await expect(read([], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    await expect(read(header, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

test.each<[string, object, RangeErrorConstructor | TypeErrorConstructor]>([
  ["no patience", { answerWithin: 0 }, RangeError],
  ["endless patience", { answerWithin: Number.POSITIVE_INFINITY }, RangeError],
  ["patience in text", { answerWithin: "24" }, RangeError],
  ["an end that is no time", { until: Number.NaN }, RangeError],
  ["no chain", { chain: undefined }, TypeError],
  ["an unknown zone", { timeZone: "Mars" }, RangeError],
])("options cannot be: %s", async (_, options, type) => {
  await expect(read(header, options)).rejects.toThrow(type);
});
