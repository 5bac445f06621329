import { createReadStream, existsSync, readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzipped } from "../../../src/events/gunzipped.js";
import { type XesOptions, xesEvents } from "../../../src/events/xes/xes-events.js";
import { csvRecords } from "../../../src/input/csv-records.js";
import { InputError } from "../../../src/input/input-error.js";
import type { TextSource } from "../../../src/input/text-source.js";

const keys = ["case:concept:name", "concept:name", "org:group", "cost"];

describe("events", () => {
  test("have the attributes that are asked for, of their own and of their trace", async () => {
    const { values } = await read(`<log>
      <trace><string key="concept:name" value="case 1"/>
        <event><string key="concept:name" value="a"/><string key="other" value="x"/><int key="cost" value="7"/></event>
        <event><date key="org:group" value="G &amp; &#72;"/></event>
      </trace>
      <trace><event/></trace>
    </log>`);
    expect(values).toEqual([
      ["case 1", "a", undefined, "7"],
      ["case 1", undefined, "G & H", undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test("take over what their trace says behind them", async () => {
    const { values } = await read(
      '<log><trace><event><id key="cost" value="1"/></event><string key="concept:name" value="late"/></trace></log>',
    );
    expect(values).toEqual([["late", undefined, undefined, "1"]]);
  });

  test("have values of every type as their text", async () => {
    const typed = ["string", "date", "int", "float", "boolean", "id"].map(
      (type, place) =>
        `<${type} key="k${place}" value="${["", "soon", " -7 ", "1.5E3", "TRUE", "u-1"][place]}"/>`,
    );
    const log = trace(`<event>${typed.join("")}</event>`);
    const { values } = await read(log, { keys: ["k0", "k1", "k2", "k3", "k4", "k5"] });
    expect(values).toEqual([["", "soon", " -7 ", "1.5E3", "TRUE", "u-1"]]);
  });

  test("may be asked for one attribute twice, or for none", async () => {
    const log = trace('<event><string key="a" value="1"/></event>');
    expect((await read(log, { keys: ["a", "b", "a"] })).values).toEqual([["1", undefined, "1"]]);
    expect((await read(log, { keys: [] })).values).toEqual([[]]);
  });

  test("have none of what is nested, listed, global or declared", async () => {
    const { values } = await read(`<log xes.version="2.0">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="concept:name" value="global"/><int key="cost" value="x"/></global>
      <classifier name="Activity" keys="concept:name"/>
      <string key="concept:name" value="the log"/>
      <trace>
        <string key="meta" value="m"><string key="concept:name" value="nested"/></string>
        <event>
          <list key="concept:name"><values><string key="concept:name" value="listed"/></values></list>
          <container key="c"><string key="org:group" value="contained"/></container>
          <string key="note" value="n"><int key="cost" value="x"/></string>
          <unknown key="org:group" value="?"/>
        </event>
      </trace>
    </log>`);
    expect(values).toEqual([[undefined, undefined, undefined, undefined]]);
  });

  test("are the same under a prefix, a namespace or neither", async () => {
    const plain = await read(sample);
    const prefixed = sample.replace(/<(\/?)([a-z]+)/g, "<$1xes:$2");
    expect((await read(prefixed)).values).toEqual(plain.values);
    const namespaced = sample.replace("<log", '<log xmlns="http://www.xes-standard.org/" xmlns:u="urn:u"');
    expect((await read(namespaced)).values).toEqual(plain.values);
  });

  test("stand at their lines and columns, whatever ends lines", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const lines = [
        '<?xml version="1.0"?><log><!-- 😀 --> <trace>',
        '😀<event/> <event/><event><string key="cost"',
        "  value='1'/></event>",
        '<event><int key="cost"',
        '  value="x"/></event>  <event',
        "/></trace></log>",
      ];
      const { places, rejected } = await read(lines.join(end));
      expect(places).toEqual(["2:3", "2:12", "2:20", "5:24"]);
      expect(rejected).toMatchObject([{ line: 4, column: 8, code: "not-a-number" }]);
    }
  });

  test("named after what objects know are kept apart", async () => {
    const log = trace(
      '<event><string key="__proto__" value="p"/><string key="constructor" value="c"/></event>',
    );
    const { values } = await read(log, { keys: ["__proto__", "constructor", "toString", "case:__proto__"] });
    expect(values).toEqual([["p", "c", undefined, undefined]]);
  });

  test("come as the traces end, not when the file does", async () => {
    const batches = xesEvents(cut(sample, 40), { keys });
    const first = await batches.next();
    expect(first.value?.events).toHaveLength(2);
    await batches.return();
  });
});

describe("chunks", () => {
  test.each([1, 7, 4096])("of %i give what the whole gives", async (size) => {
    for (const text of [sample, faulty, ...Object.values(hostile)]) {
      const whole = await read(text);
      expect(await read(cut(text, size))).toEqual(whole);
      const bytes = new TextEncoder().encode(text);
      const { events, ...rest } = await read(bytes);
      expect(await read(cut(bytes, size))).toEqual({ events, ...rest });
      expect(events).toEqual(whole.events);
      expect(await read(gunzipped(cut(gzipSync(bytes), size), { name: "file" }))).toEqual({
        events,
        ...rest,
      });
    }
  });

  test("of any size give what the whole gives of any text", async () => {
    await fc.assert(
      fc.asyncProperty(wildXml(), fc.integer({ min: 1, max: 30 }), async (text, size) => {
        const whole = await read(text);
        expect(await read(cut(text, size))).toEqual(whole);
        expect(whole.error === undefined || whole.error instanceof InputError).toBe(true);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test("in UTF-16 are text too", async () => {
    const bytes = Buffer.from(`\uFEFF${sample.replace("UTF-8", "UTF-16")}`, "utf16le");
    expect((await read(cut(bytes, 3))).values).toEqual((await read(sample)).values);
  });
});

describe("an event is rejected", () => {
  test.each([
    ['<int key="cost" value="12a"/>', "not-a-number"],
    ['<int key="cost" value="1.5"/>', "not-a-number"],
    ['<int key="cost" value=""/>', "not-a-number"],
    ['<float key="cost" value="NaN"/>', "not-a-number"],
    ['<float key="cost" value="1,5"/>', "not-a-number"],
    ['<boolean key="cost" value="yes"/>', "wrong-type"],
    ['<string key="cost"/>', "missing-field"],
    ['<string key="cost" value="1"/><string key="cost" value="1"/>', "duplicate-attribute"],
  ])("for %s, if the attribute was asked for", async (attributes, code) => {
    const log = trace(`<event>${attributes}</event><event/>`);
    const { events, rejected } = await read(log);
    expect(events).toHaveLength(1);
    expect(rejected).toMatchObject([{ code, line: 1 }]);
    expect(rejected[0].reason).not.toMatch(/12a|yes/);
    expect((await read(log, { keys: ["concept:name"] })).rejected).toEqual([]);
  });

  test("with all of its trace for an attribute of the trace", async () => {
    const log = `<log><trace>\n<event/><event><int key="cost" value="x"/></event><int key="cost" value="y"/></trace>\n<trace><event/></trace></log>`;
    const { values, rejected } = await read(log, { keys: ["case:cost", "cost"] });
    expect(values).toEqual([[undefined, undefined]]);
    expect(rejected).toEqual([
      {
        line: 2,
        column: 1,
        code: "not-a-number",
        reason: "its trace, on line 2: found other text, expected a whole number",
      },
      { line: 2, column: 16, code: "not-a-number", reason: "found other text, expected a whole number" },
    ]);
  });
});

const sound = '<trace><event><string key="concept:name" value="sound"/></event></trace>';
const bomb = '<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">';

/** Files that cannot be read to their end. */
const hostile = {
  bomb: `<?xml version="1.0"?>\n<!DOCTYPE log [${bomb}]>\n<log>${sound}&lol1;</log>`,
  quadratic: `<!DOCTYPE log [<!ENTITY a "${"a".repeat(5000)}">]><log>${"&a;".repeat(100)}</log>`,
  external: `<!-- <!DOCTYPE no> --><?pi <!DOCTYPE no>?>\r\n <!DOCTYPE log SYSTEM "file:///etc/passwd"><log>${sound}</log>`,
  parameter: `<!DOCTYPE log [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;]><log/>`,
  unfinished: "<!DOCTYPE log [",
  lateDoctype: `<log>${sound}<!DOCTYPE log></log>`,
  undeclared: `<log>${sound}<trace><event><string key="cost" value="&lol;"/></event></trace></log>`,
  truncated: `<log>\n${sound}\n<trace><event><string key="cost" value="1"/></event>`,
  truncatedTag: `<log>\n${sound}\n<trace><event><string key="co`,
  mismatched: `<log>${sound}<trace><event></trace></log>`,
  closedFromOutside: `<log>${sound}<trace><event/></log>`,
  twoRoots: `<log>${sound}</log>\n<log>${sound}</log>`,
  textBehind: `<log>${sound}</log>\ntext`,
  nul: `<log>${sound}<trace><event>\u0000</event></trace></log>`,
  attributeTwice: `<log>${sound}<trace><event><int key="cost" key="cost" value="1"/></event></trace></log>`,
  unquoted: `<log>${sound}<trace><event><int key=cost value="1"/></event></trace></log>`,
  lateDeclaration: `<log>${sound}<?xml version="1.0"?></log>`,
  latin: `<?xml version="1.0" encoding="ISO-8859-1"?>\n<log>${sound}</log>`,
  utf7: `<?xml version='1.0' encoding='UTF-7'?><log>${sound}</log>`,
  deep: `<log>${sound}${"<a>".repeat(1000)}`,
  html: `<!DOCTYPE html><html><body>${sound}</body></html>`,
  xhtml: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>',
  json: '{\n"events": []}',
  csv: "case,activity\n1,<log>",
  empty: "",
  blank: " \r\n\t",
  eventInLog: `<log>${sound}<event/></log>`,
  traceInTrace: `<log>${sound}<trace><trace/></trace></log>`,
  eventInEvent: `<log>${sound}<trace><event><event/></event></trace></log>`,
  traceElsewhere: `<log>${sound}<traces><trace><event/></trace></traces></log>`,
  ocelXml: '<log><events><event id="e1"/></events></log>',
};

describe("a file that cannot be read on is told with its place, the traces before it handed out", () => {
  const cases: Record<keyof typeof hostile, [code: string, place: string, events: number]> = {
    bomb: ["xml-doctype", "file line 2, column 1", 0],
    quadratic: ["xml-doctype", "file line 1, column 1", 0],
    external: ["xml-doctype", "file line 2, column 2", 0],
    parameter: ["xml-doctype", "file line 1, column 1", 0],
    unfinished: ["xml-doctype", "file line 1, column 1", 0],
    lateDoctype: ["not-xml", "file line 1, column 86", 1],
    undeclared: ["not-xml", "file line 1, column 122", 1],
    truncated: ["not-xml", "file line 3, column 52", 1],
    truncatedTag: ["not-xml", "file line 3, column 29", 1],
    mismatched: ["not-xml", "file line 1, column 99", 1],
    closedFromOutside: ["not-xml", "file line 1, column 98", 1],
    twoRoots: ["not-xml", "file line 2, column 5", 1],
    textBehind: ["not-xml", "file line 1, column 84", 1],
    nul: ["not-xml", "file line 1, column 92", 1],
    attributeTwice: ["not-xml", "file line 1, column 129", 1],
    unquoted: ["not-xml", "file line 1, column 101", 1],
    lateDeclaration: ["not-xml", "file line 1, column 83", 1],
    latin: ["not-utf8", "file line 1, column 43", 0],
    utf7: ["not-utf8", "file line 1, column 38", 0],
    deep: ["nested-too-deep", "file line 1, column 3075", 1],
    html: ["not-xes", "file", 0],
    xhtml: ["not-xes", "file line 1, column 22", 0],
    json: ["not-xes", "file", 0],
    csv: ["not-xes", "file", 0],
    empty: ["not-xes", "file", 0],
    blank: ["not-xes", "file", 0],
    eventInLog: ["not-xes", "file line 1, column 78", 1],
    traceInTrace: ["not-xes", "file line 1, column 85", 1],
    eventInEvent: ["not-xes", "file line 1, column 92", 1],
    traceElsewhere: ["not-xes", "file line 1, column 86", 1],
    ocelXml: ["not-xes", "file line 1, column 14", 0],
  };

  test.each(Object.entries(cases))("%s", async (which, [code, path, count]) => {
    const { events, error } = await read(hostile[which as keyof typeof hostile]);
    expect(error).toBeInstanceOf(InputError);
    expect({ code: issueOf(error).code, path: issueOf(error).path, count: events.length }).toEqual({
      code,
      path,
      count,
    });
    expect((error as Error).message.length).toBeLessThan(400);
  });

  test("what it looks like is named", async () => {
    expect(issueOf((await read(hostile.html)).error).found).toBe("what looks like an HTML page");
    expect(issueOf((await read(hostile.json)).error).found).toBe("what looks like JSON");
    for (const size of [1, 1e6]) {
      const packed = await read(cut(gzipSync(sample), size));
      expect(issueOf(packed.error)).toMatchObject({ code: "not-xes", found: "what looks like gzip data" });
    }
    expect(issueOf((await read(Buffer.from(sample, "utf16le"))).error).found).toMatch(/UTF-16/);
  });

  test("bytes that are no UTF-8", async () => {
    const { events, error } = await read(
      cut(Buffer.from(`<log>${sound}\n<!-- \u00f6 --></log>`, "latin1"), 9),
    );
    expect(issueOf(error)).toMatchObject({ code: "not-utf8", path: "file line 2, column 6" });
    expect(events).toHaveLength(1);
  });

  test.each([
    ["a value", `<log>${sound}\n<trace><event><string key="cost" value="`, "a", "file line 2, column 15"],
    [
      "numbered characters",
      `<log>${sound}\n<trace><event><string key="cost" value="`,
      "&#65;",
      "file line 2, column 15",
    ],
    ["a tag of many attributes", `<log>${sound}\n<event `, "", "file line 2, column 1"],
    ["a name", `<log>${sound}\n<`, "n", "file line 2, column 1"],
    ["a comment", `<log>${sound}\n<!--`, "c", "file line 2, column 1"],
    ["a comment before all", "<?xml version='1.0'?><!--", "c", "file line 1, column 22"],
    ["an instruction", `<log>${sound}\n<?pi `, "c", "file line 2, column 1"],
    ["text", `<log>${sound}`, " ", "file line 1, column 78"],
    ["text behind the log", `<log>${sound}</log>`, "\n", "file line 1, column 84"],
  ])("%s without an end, in bounded memory", async (_, start, repeated, path) => {
    for (const perChunk of [2000, 400_000]) {
      let given = 0;
      async function* endless() {
        yield start;
        for (let at = 0; given < 100_000_000; at++) {
          const piece = repeated === "" ? `a${at}="" ` : repeated.repeat(perChunk);
          given += piece.length;
          yield piece;
        }
      }
      const { error, events } = await read(endless());
      expect(issueOf(error)).toMatchObject({ code: "field-too-long", path });
      expect(given).toBeLessThan(6_000_000);
      expect(events).toHaveLength(start.includes("sound") ? 1 : 0);
    }
  });

  test("a tag just as long as may be is read, one longer is not", async () => {
    const tag = (length: number) => `<string key="cost" value="${"v".repeat(length - 29)}"/>`;
    expect(tag(1_000_000)).toHaveLength(1_000_000);
    const longest = await read(trace(`<event>${tag(1_000_000)}</event>`));
    expect(longest.values[0][3]).toHaveLength(999_971);
    expect(issueOf((await read(trace(`<event>${tag(1_000_001)}</event>`))).error).code).toBe(
      "field-too-long",
    );
  });

  test("a trace of more than 1,000,000 events", async () => {
    async function* endless() {
      yield "<log><trace>";
      for (;;) yield "<event/>".repeat(10_000);
    }
    const { error } = await read(endless(), { keys: [] });
    expect(issueOf(error)).toMatchObject({ code: "out-of-range", path: "file line 1, column 8000013" });
  });

  test("a log declared as XML 1.1 is read as 1.0, for lines to be counted alike", async () => {
    const { places } = await read(`<?xml version="1.1"?><log><trace>\u0085\u2028<event/></trace></log>`);
    expect(places).toEqual(["1:36"]);
  });
});

describe("leaving early", () => {
  test("closes the source", async () => {
    const watched = watchedSource(false);
    for await (const _ of xesEvents(watched.source, { keys })) break;
    expect(watched.returned()).toBe(true);
  });

  test("by abort throws the reason and closes a source that hangs, packed or not", async () => {
    for (const wrap of [(source: TextSource) => source, gunzipped]) {
      const controller = new AbortController();
      const { signal } = controller;
      const watched = watchedSource(true);
      setTimeout(() => controller.abort(new Error("enough")), 30);
      const source = wrap(watched.source, { name: "file", signal });
      const { error, events } = await read(source, { keys, signal });
      expect(error).toMatchObject({ message: "enough" });
      expect(events).toHaveLength(2);
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(watched.returned()).toBe(true);
    }
  });

  test("by an error of the file closes the source", async () => {
    let returned = false;
    async function* endless() {
      try {
        for (;;) yield "<log><event/></log>";
      } finally {
        returned = true;
      }
    }
    expect(issueOf((await read(endless())).error).code).toBe("not-xes");
    expect(returned).toBe(true);
  });
});

const data = new URL("../../../../shared/data/", import.meta.url);
const present = existsSync(data);
if (!present)
  process.stderr.write("SKIPPED: real logs in xes-events.test.ts, for ../shared/data is absent\n");

describe.skipIf(!present)("real logs in XES and CSV (skipped where ../shared/data is absent)", () => {
  test.each([
    ["receipt/receipt.xes.gz", "receipt/events.csv.gz", 8577],
    ["helpdesk/helpdesk.xes.gz", "helpdesk/events.csv.gz", 21_348],
  ])("%s has the rows of %s, in order", async (xes, csv, count) => {
    const [header, ...rows] = await csvRows(csv);
    const source = gunzipped(createReadStream(new URL(xes, data)), { name: xes });
    const { values, rejected, error } = await read(source, { keys: header });
    expect({ error, rejected }).toEqual({ error: undefined, rejected: [] });
    expect(values).toHaveLength(count);
    const differing = values.findIndex((row, at) =>
      row.some((cell, place) => (cell ?? "") !== rows[at][place]),
    );
    expect(differing).toBe(-1);
    expect(rows).toHaveLength(count);
  });

  test("textbook/running-example.xes has the cases of the CSV, event by event", async () => {
    const asked = ["case:concept:name", "concept:name", "org:resource", "Costs"];
    const [header, ...rows] = await csvRows("textbook/running-example.csv");
    const fromCsv = rows.map((row) => asked.map((key) => row[header.indexOf(key)]));
    const { values } = await read(readFileSync(new URL("textbook/running-example.xes", data)), {
      keys: asked,
    });
    for (const id of ["1", "2", "3", "4", "5", "6"]) {
      const ofCase = (row: readonly (string | undefined)[]) => row[0] === id;
      expect(values.filter(ofCase)).toEqual(fromCsv.filter(ofCase));
    }
    expect(values).toHaveLength(42);
  });
});

async function csvRows(file: string): Promise<(readonly string[])[]> {
  const bytes = readFileSync(new URL(file, data));
  const rows: (readonly string[])[] = [];
  for await (const records of csvRecords(file.endsWith(".gz") ? gunzipSync(bytes) : bytes))
    rows.push(...records.map(({ fields }) => fields));
  return rows;
}

const sample = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- a log -->
<log>
  <trace>
    <string key="concept:name" value="1"/>
    <event><string key="concept:name" value="Prüfen &lt;&#x1F600;&gt;"/><string key="org:group" value="日本 😀"/></event>
    <event><int key="cost" value="5"></int><![CDATA[ <event/> ]]></event>
  </trace>\r
  <trace><event><string key="org:group"\tvalue="two\nlines"/></event>\r<string key="concept:name" value="2"/></trace>
</log>
<?end of file?>
`;

const faulty = `<log><trace>${'<event><int key="cost" value="x"/></event>\r\n<event/>\r'.repeat(3)}</trace>\n</log>`;

function trace(content: string): string {
  return `<log><trace>${content}</trace></log>`;
}

/** Pieces of a log in any order, most of which make none. */
function wildXml(): fc.Arbitrary<string> {
  const pieces = [
    ...[
      "<trace>",
      "</trace>",
      "<event>",
      "</event>",
      "<event/>",
      '<int key="cost" value="1"/>',
      "</log>",
      "<a>",
      "</a>",
    ],
    ...[
      '<int key="cost" value="x"/>',
      "\r",
      "\n",
      " ",
      "&amp;",
      "&#0;",
      "<",
      ">",
      "]]>",
      "<!--",
      "-->",
      "<!DOCTYPE",
      "😀",
    ],
    ...["\ud83d", "\u0000", "<?p ", "?>", "<![CDATA[", '"', "=", "<trace><event/></trace>"],
  ];
  return fc
    .tuple(
      fc.constantFrom("<log>", '<?xml version="1.0"?>\r<log>', ""),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
    )
    .map(([start, rest]) => start + rest.join(""));
}

interface Reading {
  readonly events: readonly unknown[];
  readonly values: readonly (readonly (string | undefined)[])[];
  readonly places: readonly string[];
  readonly rejected: readonly { line: number; column: number; code: string; reason: string }[];
  readonly error: unknown;
}

async function read(source: TextSource, options: XesOptions = { keys }): Promise<Reading> {
  const batches = [];
  let failure: unknown;
  try {
    for await (const batch of xesEvents(source, options)) batches.push(batch);
  } catch (error) {
    failure = error;
  }
  const events = batches.flatMap((batch) => batch.events);
  return {
    events,
    values: events.map(({ values }) => values),
    places: events.map(({ line, column }) => `${line}:${column}`),
    rejected: batches.flatMap((batch) => batch.rejected),
    error: failure,
  };
}

function issueOf(error: unknown) {
  if (error instanceof InputError) return error.issues[0];
  throw error ?? new Error("nothing was thrown");
}

async function* cut<Text extends string | Uint8Array>(text: Text, size: number): AsyncGenerator<Text> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size) as Text;
}

/** A source that gives one trace and then goes on for ever, or hangs. */
function watchedSource(hangs: boolean) {
  let [given, returned] = [0, false];
  const source: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        if (given > 1000 && hangs) return new Promise(() => undefined);
        given += 1;
        return Promise.resolve({
          done: false,
          value: given === 1 ? sample.slice(0, sample.indexOf("\r")) : "<!-- -->",
        });
      },
      return: () => {
        returned = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  return { source, returned: () => returned };
}
