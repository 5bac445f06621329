import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { gunzipped } from "../../../src/events/gunzipped.js";
import { jsonFault } from "../../../src/events/ocel/json-fault.js";
import { type OcelOptions, ocelEvents } from "../../../src/events/ocel/ocel-events.js";
import { InputError } from "../../../src/input/input-error.js";
import type { TextSource } from "../../../src/input/text-source.js";

const options: OcelOptions = { caseType: "order", keys: ["ocel:type", "ocel:time"] };

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe("an event", () => {
  test("is there once for each object of the case's type that it is related to", async () => {
    const { events, withoutCase, rejected } = await read(
      log([
        { id: "e1", ...at(1), relationships: to("o1", "o2", "o1", "c1") },
        { id: "e2", ...at(2), relationships: to("c1") },
        { id: "e3", ...at(3) },
        { id: "e4", ...at(4), relationships: to("o2") },
      ]),
    );
    expect(rejected).toEqual([]);
    expect(withoutCase).toBe(2);
    expect(events).toEqual([
      { caseId: "o1", values: ["pack", time(1)], line: 1, column: 1 },
      { caseId: "o2", values: ["pack", time(1)], line: 1, column: 1 },
      { caseId: "o2", values: ["pack", time(4)], line: 4, column: 1 },
    ]);
  });

  test("has its own attributes and the one object of a type", async () => {
    const attributes = [
      { name: "team", value: "T" },
      { name: "boxes", value: 3 },
    ];
    const { events } = await read(
      log([
        { id: "e1", ...at(1), attributes, relationships: to("o1", "c1", "c1") },
        { id: "e2", ...at(1), relationships: to("o1") },
      ]),
      { keys: ["team", "boxes", "customer", "order", "team"] },
    );
    expect(events.map(({ values }) => values)).toEqual([
      ["T", "3", "c1", "o1", "T"],
      [undefined, undefined, undefined, "o1", undefined],
    ]);
  });

  test("has the latest value of its case's attribute, the first one before that", async () => {
    const attributes = [
      { name: "price", time: "2024-01-03T12:00:00+02:00", value: 30 },
      { name: "other", time: time(1), value: "x" },
      { name: "price", time: "2024-01-02T10:00:00Z", value: 20 },
      { name: "price", time: "2024-01-03T10:00:00Z", value: 31 },
    ];
    const document = log(
      [1, 2, 3, 4].map((day) => ({ id: `e${day}`, ...at(day), relationships: to("o1", "o2") })),
      {
        objects: [
          { id: "o1", type: "order", attributes },
          { id: "o2", type: "order" },
        ],
      },
    );
    const { events } = await read(document, { keys: ["case:price"] });
    const of = (id: string) => events.filter(({ caseId }) => caseId === id).map(({ values }) => values[0]);
    expect(of("o1")).toEqual(["20", "20", "31", "31"]);
    expect(of("o2")).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("takes a value without time as the first, and null as none", async () => {
    const attributes = [
      { name: "price", time: time(2), value: null },
      { name: "price", value: "12.50" },
    ];
    const document = log(
      [1, 3].map((day) => ({ id: `e${day}`, ...at(day), relationships: to("o1") })),
      {
        objects: [{ id: "o1", type: "order", attributes }],
      },
    );
    const { events } = await read(document, { keys: ["case:price"] });
    expect(events.map(({ values }) => values[0])).toEqual(["12.50", undefined]);
  });
});

describe("a value", () => {
  test.each([
    ["text", "string", "string"],
    ["", "", "string"],
    [-5, "-5", "integer"],
    ["9007199254740993", "9007199254740993", "integer"],
    [0.5, "0.5", "float"],
    ["1e3", "1e3", "float"],
    [true, "true", "boolean"],
    ["false", "false", "boolean"],
    ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "time"],
    [null, undefined, "integer"],
    [7, "7", "money"],
  ])("%j is %j as %s", async (value, text, type) => {
    const { events } = await read(withValue(value, type), { keys: ["x"] });
    expect(events[0].values).toEqual([text === "string" ? "text" : text]);
  });

  test.each([
    [5, "string", "wrong-type"],
    [1.5, "integer", "not-whole"],
    [2 ** 53, "integer", "out-of-range"],
    ["five", "integer", "not-decimal"],
    ["1,5", "float", "not-decimal"],
    ["", "float", "wrong-type"],
    [true, "float", "wrong-type"],
    ["yes", "boolean", "wrong-type"],
    [1, "boolean", "wrong-type"],
    ["soon", "time", "not-a-time"],
    ["2024-02-30T00:00:00Z", "time", "out-of-range"],
    [["a"], "string", "wrong-type"],
    [{}, "money", "wrong-type"],
    [undefined, "string", "missing-field"],
  ])("%j is refused as %s: %s", async (value, type, code) => {
    for (const keys of [["x"], ["ocel:type"]]) {
      const { rejected, events } = await read(withValue(value, type), { keys });
      expect(events).toEqual([]);
      expect(rejected).toMatchObject([{ line: 1, column: 1, code }]);
      expect(rejected[0].reason).toMatch(/^events\[0\]\.attributes\[0\]\.value: found /);
      expect(rejected[0].reason).not.toMatch(/five|yes|soon/);
    }
  });

  test("that JSON's numbers cannot hold is refused", async () => {
    const text = JSON.stringify(withValue(1, "float")).replace('"value":1', '"value":1e400');
    expect((await read(text, { keys: ["x"] })).rejected).toMatchObject([{ code: "infinite-number" }]);
  });
});

describe("an event is rejected, and the others read, if", () => {
  const sound = { ...at(1), relationships: to("o1") };
  test.each<[string, unknown, string, string]>([
    ["it is none", 17, "wrong-type", "events[1]"],
    ["it is null", null, "wrong-type", "events[1]"],
    ["it has no id", { ...sound }, "missing-field", "events[1].id"],
    ["its id is a number", { id: 1, ...sound }, "wrong-type", "events[1].id"],
    ["its id is blank", { id: " ", ...sound }, "blank-id", "events[1].id"],
    ["its id came before", { id: "e0", ...sound }, "duplicate-id", "events[1].id"],
    ["it has no type", { id: "e1", ...sound, type: undefined }, "missing-field", "events[1].type"],
    ["its type is not declared", { id: "e1", ...sound, type: "sing" }, "unknown-value", "events[1].type"],
    ["it has no time", { id: "e1", ...sound, time: undefined }, "missing-field", "events[1].time"],
    ["its time is a number", { id: "e1", ...sound, time: 17 }, "wrong-type", "events[1].time"],
    [
      "it refers to no object",
      { id: "e1", ...sound, relationships: to("o1", "nobody") },
      "unknown-id",
      "events[1].relationships[1].objectId",
    ],
    [
      "its relationships are none",
      { id: "e1", ...sound, relationships: {} },
      "wrong-type",
      "events[1].relationships",
    ],
    [
      "an attribute is not declared",
      { id: "e1", ...sound, attributes: [{ name: "mood", value: "x" }] },
      "unknown-field",
      "events[1].attributes[0].name",
    ],
    [
      "an attribute comes twice",
      { id: "e1", ...sound, attributes: [0, 0].map(() => ({ name: "team", value: "x" })) },
      "duplicate-attribute",
      "events[1].attributes[1].name",
    ],
    [
      "an attribute is nested deep",
      { id: "e1", ...sound, attributes: [{ name: "team", value: nested(500) }] },
      "wrong-type",
      "events[1].attributes[0].value",
    ],
  ])("%s", async (_, event, code, path) => {
    const { events, rejected } = await read(log([{ id: "e0", ...sound }, event, { id: "e2", ...sound }]));
    expect(events.map(({ line }) => line)).toEqual([1, 3]);
    expect(rejected).toMatchObject([{ line: 2, column: 1, code }]);
    expect(rejected[0].reason.startsWith(`${path}: found `)).toBe(true);
    expect(rejected[0].reason).not.toContain("nobody");
  });

  test("it has several objects of a type that was asked for", async () => {
    const document = log([{ id: "e1", ...at(1), relationships: to("c1", "o1", "c2", "o2") }]);
    expect((await read(document)).events).toHaveLength(2);
    const { events, rejected } = await read(document, { keys: ["ocel:type", "customer"] });
    expect(events).toEqual([]);
    expect(rejected).toMatchObject([{ line: 1, code: "ambiguous-object" }]);
  });

  test.each([
    [{ name: "price", time: time(1), value: "dear" }, "not-decimal", "objects[0].attributes[0].value"],
    [{ name: "price", time: "soon", value: 1 }, "not-a-time", "objects[0].attributes[0].time"],
  ])("the attribute of its case cannot be read: %j", async (attribute, code, path) => {
    const document = log([{ id: "e1", ...at(1), relationships: to("o1") }], {
      objects: [{ id: "o1", type: "order", attributes: [attribute] }],
    });
    expect((await read(document)).rejected).toEqual([]);
    const { rejected } = await read(document, { keys: ["case:price"] });
    expect(rejected).toMatchObject([{ code }]);
    expect(rejected[0].reason).toContain(path);
  });

  test("its time cannot be told and its case's attribute needs it", async () => {
    const document = log([{ id: "e1", type: "pack", time: "noon", relationships: to("o1") }]);
    expect((await read(document)).events[0].values).toEqual(["pack", "noon"]);
    const { rejected } = await read(document, { keys: ["case:price"] });
    expect(rejected[0]).toMatchObject({ code: "not-a-time" });
    expect(rejected[0].reason).toMatch(/^events\[0\]\.time: /);
  });
});

describe("the whole log is refused", () => {
  test.each<[string, unknown, string, string]>([
    ["a list", [], "not-ocel", "log"],
    ["null", null, "not-ocel", "log"],
    ["a text", "events", "not-ocel", "log"],
    ["an empty object", {}, "missing-field", "log"],
    ["OCEL 1.0", { "ocel:global-log": {}, "ocel:events": {} }, "unsupported-version", "log"],
    ["no events", { ...log([]), events: undefined }, "missing-field", "log"],
    ["events as an object", { ...log([]), events: {} }, "wrong-type", "log"],
    ["objects as text", { ...log([]), objects: "o" }, "wrong-type", "log"],
    [
      "an object without id",
      { ...log([]), objects: [{ type: "order" }] },
      "missing-field",
      "log objects[0].id",
    ],
    [
      "an object of no type",
      { ...log([]), objects: [{ id: "o", type: "x" }] },
      "unknown-value",
      "log objects[0].type",
    ],
    [
      "an object id twice",
      { ...log([]), objects: [0, 0].map(() => ({ id: "o", type: "order" })) },
      "duplicate-id",
      "log objects[1].id",
    ],
    [
      "a type without name",
      { ...log([]), eventTypes: [{ attributes: [] }] },
      "missing-field",
      "log eventTypes[0].name",
    ],
    [
      "a type twice",
      { ...log([]), eventTypes: [{ name: "a" }, { name: "a" }] },
      "duplicate-id",
      "log eventTypes[1].name",
    ],
  ])("for %s", async (_, document, code, path) => {
    await expect(read(document)).rejects.toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code, path })]),
    });
  });

  test("with all lists that are missing, and no more than 100 faulty objects", async () => {
    expect((await refusal({})).issues).toHaveLength(4);
    const objects = Array.from({ length: 1000 }, (_, id) => ({ id, type: "order" }));
    expect((await refusal({ ...log([]), objects })).issues).toHaveLength(100);
    const strays = Array.from({ length: 1000 }, (_, id) => ({ id: String(id), type: "x" }));
    expect((await refusal({ ...log([]), objects: strays })).issues).toHaveLength(100);
  });

  test("for a case type or key that it lacks, with the nearest", async () => {
    const ofType = await refusal(log([]), { caseType: "Orders" });
    expect(ofType.issues).toMatchObject([
      {
        code: "unknown-value",
        found: 'the case type "Orders"',
        expected: '"order", the nearest of "order", "customer"',
      },
    ]);
    const ofKeys = await refusal(log([]), {
      keys: ["ocel:type", "teams", "case:prise", "__proto__", "case:team"],
    });
    expect(ofKeys.issues.map(({ code, expected }) => [code, expected.split(",")[0]])).toEqual([
      ["missing-column", '"team"'],
      ["missing-column", '"case:price"'],
      ["missing-column", 'one of "ocel:type"'],
      ["missing-column", expect.anything()],
    ]);
  });

  test("for a key that names two things", async () => {
    const eventTypes = [{ name: "pack", attributes: [{ name: "customer", type: "string" }] }];
    const { issues } = await refusal({ ...log([]), eventTypes }, { keys: ["customer"] });
    expect(issues).toMatchObject([{ code: "duplicate-column" }]);
  });
});

describe("JSON", () => {
  test.each([
    ["", "log", "nothing"],
    [" \n", "log", "nothing"],
    ["<?xml version='1.0'?><log/>", "log", "what looks like XML"],
    ["<!DOCTYPE html><p>", "log", "what looks like an HTML page"],
    ['{"events":\n [1, 2', "log line 2, column 7", "the end of the text"],
    ['{"events": [1,]}', "log line 1, column 15", 'what is no JSON from "]" on'],
    ['{"events": [1 2]}', "log line 1, column 15", 'what is no JSON from "2" on'],
    ['{"events": NaN}', "log line 1, column 12", 'what is no JSON from "N" on'],
    ["{'events': 1}", "log line 1, column 2", 'what is no JSON from "\'" on'],
    ['{"a": "x\ny"}', "log line 1, column 7", 'what is no JSON from "\\"" on'],
    ['{"a": 01}', "log line 1, column 7", 'what is no JSON from "0" on'],
    ['{"id": 1}\r\n{"id": 2}', "log line 2, column 1", 'what is no JSON from "{" on'],
    ["[1]]", "log line 1, column 4", 'what is no JSON from "]" on'],
    ["case,activity", "log line 1, column 1", 'what is no JSON from "c" on'],
  ])("%j is told with its place", async (text, path, found) => {
    await expect(read(text)).rejects.toMatchObject({ issues: [{ code: "not-json", path, found }] });
  });

  test("is faulty for its own scanner where it is for the engine", () => {
    const bits = [
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"\\u00e9\\n"',
      '"\\x"',
      "1",
      "-0.5e+3",
      "01",
      "true",
      "nul",
      " ",
      "\n",
      '"',
      "\t",
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((all) => all.join("")),
        ),
        (text) => {
          expect(jsonFault(text) === undefined).toBe(parses(text));
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });

  test("that is cut anywhere is told at its end, or where a word or text begins", () => {
    const text = JSON.stringify(log([{ id: 'e"\\', ...at(1), relationships: to("o1") }]), null, 1);
    for (let length = 0; length < text.length; length++) {
      const fault = jsonFault(text.slice(0, length));
      expect(fault).toBeGreaterThan(-1);
      expect(text.slice(fault, length)).toMatch(/^("|[\w-]|$)/);
    }
  });

  test("nested 100,000 deep is refused or passed over, never a RangeError", async () => {
    for (const text of [
      nestedText(100_000),
      `{"a":${nestedText(100_000)}}`,
      "[".repeat(100_000),
      '{"a":'.repeat(100_000),
    ])
      await expect(read(text)).rejects.toBeInstanceOf(InputError);
    const deep = JSON.stringify(withValue("deep", "string")).replace(
      '"value":"deep"',
      `"value":${nestedText(100_000)}`,
    );
    expect((await read(deep)).rejected).toHaveLength(1);
    const aside = JSON.stringify(log([{ id: "e1", ...at(1), relationships: to("o1") }])).replace(
      "{",
      `{"aside":${nestedText(100_000)},`,
    );
    expect((await read(aside)).events).toHaveLength(1);
  });

  test("over 512,000,000 characters is refused before it is joined", async () => {
    const chunk = " ".repeat(1 << 26);
    let given = 0;
    async function* endless() {
      for (; given < 100; given++) yield chunk;
    }
    await expect(read(endless())).rejects.toMatchObject({ issues: [{ code: "file-too-large" }] });
    expect(given).toBe(7);
  });

  test("keys that objects know pollute nothing", async () => {
    const text = JSON.stringify(log([{ id: "e1", ...at(1), relationships: to("o1") }]))
      .replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('"id":"e1"', '"__proto__":{"polluted":1,"type":"x"},"id":"e1"');
    expect((await read(text)).events).toHaveLength(1);
    const borrowed = '{"__proto__":{"events":[],"objects":[],"eventTypes":[],"objectTypes":[]}}';
    expect((await refusal(borrowed)).issues).toHaveLength(4);
    const named = {
      ...log([{ id: "constructor", type: "toString", time: time(1), relationships: to("__proto__") }]),
      eventTypes: [{ name: "toString" }],
      objects: [{ id: "__proto__", type: "order" }],
    };
    expect((await read(named)).events).toMatchObject([{ caseId: "__proto__" }]);
  });
});

describe("sources", () => {
  const text = JSON.stringify(log([{ id: "é😀", ...at(1), relationships: to("o1", "o2") }, 17]), null, 2);

  test.each([1, 7, 4096])("in chunks of %i give what the whole gives", async (size) => {
    const whole = await read(text);
    expect(await read(cut(text, size))).toEqual(whole);
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    expect(await read(bytes)).toEqual(whole);
    expect(await read(cut(bytes, size))).toEqual(whole);
    expect(await read(gunzipped(cut(gzipSync(bytes), size), { name: "log" }))).toEqual(whole);
  });

  test("that hang are closed by abort", async () => {
    let returned = false;
    const hanging: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          returned = true;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(read(hanging, { signal: controller.signal })).rejects.toThrow("enough");
    expect(returned).toBe(true);
  });

  test("of wild documents give a reading or an InputError", async () => {
    const wild = fc.record(
      {
        objectTypes: fc.anything(),
        eventTypes: fc.anything(),
        objects: fc.array(fc.oneof(fc.anything(), fc.constant({ id: "o1", type: "order" })), {
          maxLength: 2,
        }),
        events: fc.array(fc.oneof(fc.anything({ withNullPrototype: true }), wildEvent()), { maxLength: 5 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(wild, fc.boolean(), async (part, isDeclared) => {
        const text = JSON.stringify(
          isDeclared ? { ...log([]), events: part.events ?? [] } : { ...log([]), ...part },
          noBigInt,
        );
        try {
          const { events, rejected, withoutCase } = await read(text, {
            keys: ["ocel:type", "case:price", "customer"],
          });
          const accepted = new Set(events.map(({ line }) => line)).size;
          expect(accepted + rejected.length + withoutCase).toBe(JSON.parse(text).events.length);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: 500, seed: 23 },
    );
  });
});

const data = new URL("../../../../shared/data/textbook/", import.meta.url);
const present = existsSync(data);
if (!present)
  process.stderr.write("SKIPPED: real logs in ocel-events.test.ts, for ../shared/data is absent\n");

describe.skipIf(!present)("real logs (skipped where ../shared/data is absent)", () => {
  const example = () => readFileSync(new URL("ocel20_example.jsonocel", data));

  test("the example of the standard, by purchase order", async () => {
    const keys = ["ocel:type", "ocel:time", "po_creator", "Invoice", "case:po_quantity"];
    const { events, rejected, withoutCase } = await read(example(), { caseType: "Purchase Order", keys });
    expect({ rejected, withoutCase }).toEqual({ rejected: [], withoutCase: 8 });
    const of = (id: string) =>
      events.filter(({ caseId }) => caseId === id).map(({ line, values }) => [line, ...values]);
    expect(of("PO1")).toEqual([
      [3, "Create Purchase Order", "2022-01-10T08:15:00+00:00", "Mike", undefined, "500"],
      [4, "Change PO Quantity", "2022-01-13T11:00:00+00:00", undefined, undefined, "600"],
      [5, "Insert Invoice", "2022-01-14T11:00:00+00:00", undefined, "R1", "600"],
      [6, "Insert Invoice", "2022-01-16T10:00:00+00:00", undefined, "R2", "600"],
    ]);
    expect(of("PO2")).toEqual([
      [10, "Create Purchase Order", "2022-02-02T16:00:00+00:00", "Mario", "R3", "1"],
    ]);
  });

  test("the example of the standard, by invoice, whose block comes and goes", async () => {
    const { events } = await read(example(), { caseType: "Invoice", keys: ["case:is_blocked"] });
    const ofR3 = events.filter(({ caseId }) => caseId === "R3").map(({ line, values }) => [line, values[0]]);
    expect(ofR3).toEqual([
      [9, "No"],
      [10, "No"],
      [11, "Yes"],
      [12, "No"],
      [13, "No"],
    ]);
    expect(events).toHaveLength(9);
  });

  test("a log in OCEL 1.0 is told as such", async () => {
    const bytes = readFileSync(new URL("recruiting-red.jsonocel", data));
    const { issues } = await refusal(bytes, { caseType: "applications" });
    expect(issues).toMatchObject([{ code: "unsupported-version", path: "log" }]);
    expect(issues[0].message).toMatch(/OCEL 1\.0.*OCEL 2\.0/);
  });
});

function time(day: number): string {
  return `2024-01-0${day}T10:00:00Z`;
}

function at(day: number) {
  return { type: "pack", time: time(day) };
}

function to(...ids: string[]) {
  return ids.map((objectId) => ({ objectId, qualifier: "of" }));
}

function log(events: readonly unknown[], more: object = {}) {
  return {
    objectTypes: [{ name: "order", attributes: [{ name: "price", type: "float" }] }, { name: "customer" }],
    eventTypes: [
      {
        name: "pack",
        attributes: [
          { name: "team", type: "string" },
          { name: "boxes", type: "integer" },
        ],
      },
    ],
    objects: ["o1", "o2", "c1", "c2"].map((id) => ({ id, type: id.startsWith("o") ? "order" : "customer" })),
    events,
    ...more,
  };
}

function withValue(value: unknown, type: string) {
  const event = { id: "e1", ...at(1), attributes: [{ name: "x", value }], relationships: to("o1") };
  return log([event], { eventTypes: [{ name: "pack", attributes: [{ name: "x", type }] }] });
}

function nested(depth: number): unknown {
  return JSON.parse(nestedText(depth));
}

function nestedText(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

function wildEvent() {
  const related = fc.constantFrom("o1", "o2", "c1", "c2", "x");
  return fc.record(
    {
      id: fc.constantFrom("e1", "e2", "e3", 4),
      type: fc.constantFrom("pack", "pack", "sing"),
      time: fc.constantFrom(time(1), time(2), "soon"),
      attributes: fc.array(fc.record({ name: fc.constantFrom("team", "boxes"), value: fc.anything() }), {
        maxLength: 2,
      }),
      relationships: fc.array(
        related.map((objectId) => ({ objectId })),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ["id", "type", "time"] },
  );
}

function noBigInt(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isSource(document: unknown): document is TextSource {
  return (
    typeof document === "string" ||
    document instanceof Uint8Array ||
    (typeof document === "object" && document !== null && Symbol.asyncIterator in document)
  );
}

function read(document: unknown, more: Partial<OcelOptions> = {}) {
  const source = isSource(document) && document !== "events" ? document : JSON.stringify(document);
  return ocelEvents(source, { ...options, name: "log", ...more });
}

async function refusal(document: unknown, more: Partial<OcelOptions> = {}): Promise<InputError> {
  const error = await read(document, more).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

async function* cut<Text extends string | Uint8Array>(text: Text, size: number): AsyncGenerator<Text> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size) as Text;
}
