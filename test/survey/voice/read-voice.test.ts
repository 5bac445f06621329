import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, readChain } from "../../../src/index.js";
import type { RegisterOptions } from "../../../src/survey/register/register-options.js";
import type { Fault } from "../../../src/survey/voice/fault.js";
import { readVoice } from "../../../src/survey/voice/read-voice.js";
import type { VoiceColumns } from "../../../src/survey/voice/voice-columns.js";

const chain = readChain({
  parties: [
    { id: "kitchen", kind: "department" },
    { id: "grill", kind: "team", memberOf: "kitchen" },
    { id: "floor", kind: "department" },
    { id: "annabel", kind: "employee", memberOf: "floor" },
    { id: "bar", kind: "department" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "bar", to: "floor", service: "-ice" },
    { from: "floor", to: "guest", service: "meal" },
  ],
});

const header = "fault,by,from,to,service,party,raised,answered,resolved,duty,voiceDuty,told";
const at = (text: string) => Date.parse(text);

const read = (
  source: Parameters<typeof readVoice>[0],
  options: Partial<RegisterOptions> = {},
  columns: VoiceColumns = {},
) => readVoice(source, columns, { chain, ...options });

const readLines = (lines: readonly string[], options: Partial<RegisterOptions> = {}) =>
  read([header, ...lines].join("\n"), options);

describe("a raising", () => {
  test("has everything that its row tells", async () => {
    const { voice, rejected, rows } = await readLines([
      "7,annabel,kitchen,floor,,,2024-02-01T09:00Z,2024-02-01T10:00Z,2024-02-03T09:00Z,kitchen,true,bar",
      "7,guest,,,,,2024-02-04T20:15+01:00,,,,,",
      "8,bar,,,,kitchen,2024-02-05T00:00Z,,2024-02-05T00:00Z,,FALSE,",
      "9,floor,bar,floor,'-ice,,2024-02-05T00:00Z,,,,,",
    ]);
    expect(rejected).toEqual([]);
    expect(rows).toEqual({ read: 4, accepted: 4, rejected: 0 });
    expect(voice).toEqual([
      {
        fault: "7",
        by: "annabel",
        about: { from: "kitchen", to: "floor", service: "dish" },
        raised: at("2024-02-01T09:00Z"),
        answered: at("2024-02-01T10:00Z"),
        resolved: at("2024-02-03T09:00Z"),
        duty: "kitchen",
        voiceDuty: true,
        told: "bar",
      },
      { fault: "7", by: "guest", raised: at("2024-02-04T19:15Z") },
      {
        fault: "8",
        by: "bar",
        about: { party: "kitchen" },
        raised: at("2024-02-05T00:00Z"),
        resolved: at("2024-02-05T00:00Z"),
        voiceDuty: false,
      },
      {
        fault: "9",
        by: "floor",
        about: { from: "bar", to: "floor", service: "-ice" },
        raised: at("2024-02-05T00:00Z"),
      },
    ]);
  });

  test("stands in columns of other names, and a column read as one thing is not read as another", async () => {
    const { voice } = await read(
      "id,told,when,answered\n1,floor,2024-02-01T09:00Z,nonsense\n",
      { missing: ["nonsense"] },
      { fault: "id", by: "told", raised: "when" },
    );
    expect(voice).toEqual([{ fault: "1", by: "floor", raised: at("2024-02-01T09:00Z") }]);
  });

  test("may miss whatever is blank or a text that means none", async () => {
    const { voice } = await readLines(["1,bar,NA,NA,NA,NA,2024-02-01T09:00Z,NA,\u200b ,NA,NA,-"], {
      missing: ["NA", "-"],
    });
    expect(voice).toEqual([{ fault: "1", by: "bar", raised: at("2024-02-01T09:00Z") }]);
  });
});

describe("times", () => {
  test("are read in the format and zone that are told", async () => {
    const { voice, rejected } = await read(
      "fault,by,raised\n1,bar,01/02/2024 09:30\n2,bar,01/07/2024 09:30\n3,bar,31/03/2024 02:30\n4,bar,27/10/2024 02:30\n",
      { timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Amsterdam" },
    );
    expect(voice.map(({ raised }) => raised)).toEqual([at("2024-02-01T08:30Z"), at("2024-07-01T07:30Z")]);
    expect(rejected.map(({ code }) => code)).toEqual(["no-such-time", "ambiguous-time"]);
  });

  test("without time of day are the start of the day where the format says so", async () => {
    const { voice } = await read("fault,by,raised\n1,bar,2024-02-01\n", {
      timeFormat: "yyyy-MM-dd",
      timeZone: "+02:00",
    });
    expect(voice[0]!.raised).toBe(at("2024-01-31T22:00Z"));
  });

  test.each([
    ["01/02/2024 09:30", "unclear-time"],
    ["2024-02-01T09:30", "time-without-zone"],
    ["2024-02-01", "date-without-time"],
    ["2024-02-30T09:30Z", "out-of-range"],
    ["45322", "unclear-time"],
    ["yesterday", "not-a-time"],
  ])("are not guessed: %s", async (text, code) => {
    const { rejected } = await read(`fault,by,raised\n1,bar,${text}\n`);
    expect(rejected).toMatchObject([{ file: "voice", line: 2, column: 7, code }]);
    expect(rejected[0]!.reason).not.toContain(text);
  });
});

describe("what cannot be used is told with line, column and code, and not quoted", () => {
  const cases: readonly [what: string, line: string, code: string, field: string][] = [
    ["no fault", ",bar,,,,,2024-02-01T09:00Z,,,,,", "missing-field", "fault"],
    ["nobody", "secret1,,,,,,2024-02-01T09:00Z,,,,,", "missing-field", "by"],
    ["a stranger", "secret1,secret2,,,,,2024-02-01T09:00Z,,,,,", "unknown-id", "by"],
    ["no time", "secret1,bar,,,,,,,,,,", "missing-field", "raised"],
    ["no receiver", "secret1,bar,bar,,,,2024-02-01T09:00Z,,,,,", "missing-field", "to"],
    ["no giver", "secret1,bar,,bar,,,2024-02-01T09:00Z,,,,,", "missing-field", "from"],
    ["a service of nobody", "secret1,bar,,,dish,,2024-02-01T09:00Z,,,,,", "missing-field", "from"],
    ["an unknown giver", "secret1,bar,secret2,floor,,,2024-02-01T09:00Z,,,,,", "unknown-id", "from"],
    ["no handoff", "secret1,bar,floor,kitchen,,,2024-02-01T09:00Z,,,,,", "unknown-handoff", "from"],
    ["no service", "secret1,bar,kitchen,floor,secret2,,2024-02-01T09:00Z,,,,,", "unknown-handoff", "service"],
    ["one of several", "secret1,bar,bar,floor,,,2024-02-01T09:00Z,,,,,", "ambiguous-service", "service"],
    ["two subjects", "secret1,bar,kitchen,floor,,bar,2024-02-01T09:00Z,,,,,", "mixed-subject", "party"],
    ["an unknown subject", "secret1,bar,,,,secret2,2024-02-01T09:00Z,,,,,", "unknown-id", "party"],
    ["an early answer", "s,bar,,,,,2024-02-01T09:00Z,2024-02-01T08:59Z,,,,", "ends-before-start", "answered"],
    [
      "an early mending",
      "s,bar,,,,,2024-02-01T09:00Z,,2023-02-01T08:59Z,,,",
      "ends-before-start",
      "resolved",
    ],
    ["no clear answer", "s,bar,,,,,2024-02-01T09:00Z,01/02/2024,,,,", "unclear-time", "answered"],
    ["nobody on duty", "s,bar,,,,,2024-02-01T09:00Z,,,secret2,,", "unknown-id", "duty"],
    ["nobody told", "s,bar,,,,,2024-02-01T09:00Z,,,,,secret2", "unknown-id", "told"],
    ["half a duty", "s,bar,,,,,2024-02-01T09:00Z,,,,secret2,", "not-true-or-false", "voiceDuty"],
    ["too few fields", "secret1,bar", "field-count", "fault"],
    ["text after a quote", '"secret1"x,bar,,,,,2024-02-01T09:00Z,,,,,', "text-after-quote", ""],
    ["U+0000", "secret1\0,bar,,,,,2024-02-01T09:00Z,,,,,", "nul-byte", "fault"],
  ];

  test.each(cases)("%s", async (_, line, code, field) => {
    const good = "1,bar,,,,,2024-02-01T09:00Z,,,,,";
    const { voice, rejected, rows } = await readLines([good, line, good]);
    expect(voice).toHaveLength(2);
    expect(rows).toEqual({ read: 3, accepted: 2, rejected: 1 });
    expect(rejected).toMatchObject([{ file: "voice", line: 3, code }]);
    if (field !== "") {
      const before = line.split(",").slice(0, header.split(",").indexOf(field));
      expect(rejected[0]!.column).toBe(1 + before.join(",").length + Math.min(before.length, 1));
    }
    expect(JSON.stringify(rejected)).not.toMatch(/secret|2024-02|2023|01\/02/);
  });

  test("with the unit that may have been meant, never a person", async () => {
    const { rejected } = await read(
      "fault,by,raised\n1,kitchn,2024-02-01T09:00Z\n2,annabell,2024-02-01T09:00Z\n",
      { name: "faults.csv" },
    );
    expect(rejected.map(({ file, reason }) => [file, reason])).toEqual([
      ["faults.csv", 'found no id of a party, expected the id of a party, such as "kitchen"'],
      ["faults.csv", "found no id of a party, expected the id of a party"],
    ]);
  });

  test("10,000 times, and counted to the end", async () => {
    const { rejected, rows } = await readLines(
      Array.from({ length: 12_345 }, (_, n) => `${n},nobody${n},,,,,,,,,,`),
    );
    expect(rejected).toHaveLength(10_000);
    expect(rows).toEqual({ read: 12_345, accepted: 0, rejected: 12_345 });
  });

  test("a file without header, of which nothing is quoted, and missing columns", async () => {
    const bare = await read("secret7,bar,2024-02-01T09:00Z\nx,y,z\n").catch((error: unknown) => error);
    expect(bare).toBeInstanceOf(InputError);
    expect((bare as Error).message).not.toContain("secret");
    const near = await read("fault,By,raisd\n").catch((error: unknown) => error);
    expect((near as InputError).issues.map(({ code, expected }) => [code, expected])).toEqual([
      ["missing-column", 'a column "by" for columns.by; did you mean "By"?'],
      ["missing-column", 'a column "raised" for columns.raised; did you mean "raisd"?'],
    ]);
    await expect(read([{ fault: "secret" }])).rejects.toThrow(InputError);
    await expect(read("fault,by,raised,raised\n")).rejects.toThrow(/again/);
  });
});

describe("sources", () => {
  test("as objects give the same as CSV", async () => {
    const rows = [
      {
        fault: 7,
        by: "annabel",
        from: "kitchen",
        to: "floor",
        raised: "2024-02-01T09:00:00.000Z",
        voiceDuty: true,
      },
      { fault: 8, by: "guest", party: "kitchen", raised: "2024-02-02T09:00:00.000Z", told: "floor" },
      { fault: 9, by: "nobody", raised: "2024-02-03T09:00:00.000Z" },
    ];
    const lines = rows.map((row) =>
      header
        .split(",")
        .map((field) => String((row as Record<string, unknown>)[field] ?? ""))
        .join(","),
    );
    const ofCsv = await readLines(lines);
    const ofObjects = await read(rows.map((row) => ({ ...row, raised: new Date(row.raised) })));
    expect(ofObjects.voice).toEqual(ofCsv.voice);
    expect(ofObjects.rows).toEqual(ofCsv.rows);
    expect(ofObjects.rejected.map(({ code, reason }) => [code, reason])).toEqual(
      ofCsv.rejected.map(({ code, reason }) => [code, reason]),
    );
    expect(ofObjects.rejected).toMatchObject([{ line: 3, column: 2 }]);
  });

  test("may hold rows that are none", async () => {
    const trap = Object.defineProperty({ fault: "1", by: "bar" }, "raised", {
      enumerable: true,
      get: () => {
        throw new Error("secret");
      },
    });
    const good = { fault: "1", by: "bar", raised: new Date(0) };
    const { rejected } = await read([good, "secret" as never, null as never, trap, { ...good, by: {} }]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [2, "wrong-type"],
      [3, "wrong-type"],
      [4, "unreadable"],
      [5, "unreadable"],
    ]);
    expect(JSON.stringify(rejected)).not.toContain("secret");
  });

  test("may be empty", async () => {
    const nothing = { voice: [], rejected: [], rows: { read: 0, accepted: 0, rejected: 0 } };
    expect(await read([])).toEqual(nothing);
    expect(await read("fault,by,raised\n")).toEqual(nothing);
  });

  test("are left when the signal aborts", async () => {
    await expect(read([], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    const control = new AbortController();
    const hanging = (async function* () {
      yield "fault,by,raised\n";
      await new Promise(() => setTimeout(() => control.abort(new Error("enough")), 1));
    })();
    await expect(read(hanging, { signal: control.signal })).rejects.toThrow("enough");
  });
});

describe("columns and options", () => {
  test.each<[string, unknown, object, RangeErrorConstructor | TypeErrorConstructor]>([
    ["no columns", null, {}, TypeError],
    ["a name that is no text", { by: 3 }, {}, TypeError],
    ["a blank name", { by: " " }, {}, RangeError],
    ["one column for two fields", { by: "x", told: "x" }, {}, RangeError],
    ["no chain", {}, { chain: undefined }, TypeError],
    ["one text that means none", {}, { missing: "NA" }, TypeError],
    ["an unknown zone", {}, { timeZone: "Mars" }, RangeError],
    ["a format of two-digit years", {}, { timeFormat: "dd/MM/yy" }, RangeError],
    ["a long delimiter", {}, { delimiter: "ab" }, RangeError],
  ])("cannot be: %s", async (_, columns, options, type) => {
    await expect(read("fault,by,raised\n", options, columns as never)).rejects.toThrow(type);
  });

  test("cannot be left out", async () => {
    await expect(readVoice("", {}, undefined as never)).rejects.toThrow(TypeError);
  });
});

describe("names of any kind", () => {
  const names = ["__proto__", "constructor", "toString", "قسم", "\u202eredro", "1", "01", 'a,b\n"c"'];

  test("are legal for faults, parties, services and columns", async () => {
    const hostile = readChain({
      parties: names.map((id) => ({ id, kind: "department" as const })),
      handoffs: names.slice(1).map((to) => ({ from: names[0]!, to, service: to })),
    });
    const columns = { fault: "constructor", by: "__proto__", raised: "toString" };
    const rows = names.slice(1).map((name) =>
      Object.fromEntries([
        ["constructor", name],
        ["__proto__", name],
        ["toString", "2024-02-01T09:00:00Z"],
        ["from", names[0]!],
        ["to", name],
        ["service", name],
      ]),
    );
    const ofObjects = await readVoice(rows, columns, { chain: hostile });
    expect(ofObjects.rejected).toEqual([]);
    expect(ofObjects.voice.map(({ fault, by, about }) => [fault, by, about])).toEqual(
      names.slice(1).map((name) => [name, name, { from: names[0], to: name, service: name }]),
    );
    const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;
    const csv = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.map(quoted).join(","))
      .join("\r\n");
    expect(await readVoice(csv, columns, { chain: hostile })).toEqual(ofObjects);
  });
});

describe("whatever stands in a file", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("", "1", "bar", "floor", "kitchen", "guest", "dish", "true") },
    { weight: 4, arbitrary: fc.constantFrom("2024-02-01T09:00Z", "2024-02-02T09:00Z", "2024-02-01", "-") },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  );
  const fields = header.split(",");
  const line = fc.tuple(
    fc.constantFrom("1", "2", ""),
    fc.constantFrom("bar", "guest", "x"),
    ...fields.slice(2).map(() => cell),
  );

  test("accepted and rejected are all that was read, in the same numbers for any order of rows", async () => {
    const byText = (a: Fault, b: Fault) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (rows) => {
        const objects = rows.map((cells) => Object.fromEntries(cells.map((text, n) => [fields[n], text])));
        const register = await read(objects);
        expect(register.rows.accepted).toBe(register.voice.length);
        expect(register.rows.rejected).toBe(register.rejected.length);
        expect(register.rows.read).toBe(rows.length);
        expect(register.voice.every(({ raised, answered = raised }) => answered >= raised)).toBe(true);
        const backwards = await read(objects.toReversed());
        expect(backwards.voice.toSorted(byText)).toEqual(register.voice.toSorted(byText));
      }),
      { numRuns: 300, seed: 5, endOnFailure: true },
    );
  });
});
