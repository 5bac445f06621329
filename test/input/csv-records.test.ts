import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvRecord, fieldPlace } from "../../src/input/csv-record.js";
import { type CsvOptions, csvRecords } from "../../src/input/csv-records.js";
import { InputError } from "../../src/input/input-error.js";
import type { InputIssue } from "../../src/input/input-issue.js";
import type { TextSource } from "../../src/input/text-source.js";

describe("fields and places", () => {
  test("are those of the text, whatever is quoted and however lines end", async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable(), async ({ text, fields, places }) => {
        const { records } = await read(text, { delimiter: "," });
        expect(records.map((record) => record.fields)).toEqual(fields);
        expect(records.map(placesOf)).toEqual(places);
      }),
      { numRuns: 300 },
    );
  });

  test.each([1, 2, 7, 4096])("are the same in chunks of %i", async (size) => {
    await fc.assert(
      fc.asyncProperty(wildText(), async (text) => {
        const whole = await read(text, { delimiter: "," });
        expect(await read(cut(text, size), { delimiter: "," })).toEqual(whole);
        const bytes = new TextEncoder().encode(text.toWellFormed());
        const fromBytes = await read(bytes, { delimiter: "," });
        expect(await read(cut(bytes, size), { delimiter: "," })).toEqual(fromBytes);
      }),
      { numRuns: 150 },
    );
  });

  test("count UTF-16 code units, lines by their ends", async () => {
    const { records } = await read('id,name\r\n😀,"a\nb","c\r\nd",e\rx,y\n');
    expect(records.map(placesOf)).toEqual([
      [
        { line: 1, column: 1 },
        { line: 1, column: 4 },
      ],
      [
        { line: 2, column: 1 },
        { line: 2, column: 4 },
        { line: 3, column: 4 },
        { line: 4, column: 4 },
      ],
      [
        { line: 5, column: 1 },
        { line: 5, column: 3 },
      ],
    ]);
  });

  test("of a field that is not there are those of its record", async () => {
    const { records } = await read("a,b\n1");
    expect(fieldPlace(records[1], 1)).toEqual({ line: 2, column: 1 });
  });
});

describe("what is met beside RFC 4180", () => {
  test.each([
    ["a header alone", "a,b", [["a", "b"]]],
    [
      "no last line end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "blank lines",
      "\n\r\na,b\n\n1,2\r\n\r\n\r\r\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["an empty quoted line", 'a\n""\n', [["a"], [""]]],
    ["mixed line ends", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "quotes inside bare fields",
      'a,b\n5" disk, "x"\n',
      [
        ["a", "b"],
        ['5" disk', ' "x"'],
      ],
    ],
    ["doubled quotes", 'a\n"say ""hi"""\n""""\n', [["a"], ['say "hi"'], ['"']]],
    [
      "a delimiter at the end",
      "a,b,\n1,2,\n",
      [
        ["a", "b", ""],
        ["1", "2", ""],
      ],
    ],
    [
      "a named separator",
      "sep=;\na;b,c\n1;2",
      [
        ["a", "b,c"],
        ["1", "2"],
      ],
    ],
    [
      "a named tab",
      'SEP=\t\r\na\tb\n1\t"2"',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a byte order mark",
      "\uFEFFa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons and decimal commas",
      "a;b\n0,8;1",
      [
        ["a", "b"],
        ["0,8", "1"],
      ],
    ],
    [
      "bars",
      'a|"b,c"\n1|2',
      [
        ["a", "b,c"],
        ["1", "2"],
      ],
    ],
    [
      "a quoted header of two lines",
      '"a\nb;"\tc\n1\t2',
      [
        ["a\nb;", "c"],
        ["1", "2"],
      ],
    ],
    ["a single column", "a\n1;2\n", [["a"], ["1;2"]]],
    [
      "words that objects know",
      "__proto__,constructor\ntoString,1",
      [
        ["__proto__", "constructor"],
        ["toString", "1"],
      ],
    ],
  ])("%s", async (_, text, fields) => {
    const { records, issue } = await read(text);
    expect(issue).toBeUndefined();
    expect(records.map((record) => record.fields)).toEqual(fields);
  });

  test("a named separator counts as a line", async () => {
    const { records } = await read("sep=;\r\na;b\n");
    expect(records[0].line).toBe(2);
  });
});

describe("encodings", () => {
  const text = "id,Ström\r\n1,日本 😀\r\n";
  test.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text))],
    ["UTF-16LE", utf16(`\uFEFF${text}`, true)],
    ["UTF-16BE", utf16(`\uFEFF${text}`, false)],
  ])("%s, cut anywhere", async (_, bytes) => {
    const expected = (await read(text)).records;
    expect((await read(bytes)).records).toEqual(expected);
    for (const size of [1, 2, 3, 5]) expect((await read(cut(bytes, size))).records).toEqual(expected);
  });

  test("a web stream and a mix of text and bytes are text sources", async () => {
    const { records } = await read(text);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of utf8(text)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await read(stream)).records).toEqual(records);
    const mixed = listed<string | Uint8Array>([
      text.slice(0, 4),
      utf8(text.slice(4, 20)),
      "",
      text.slice(20),
    ]);
    expect((await read(mixed)).records).toEqual(records);
  });

  test("bytes that are no UTF-8 are told with their place, after what stands before", async () => {
    const latin = Uint8Array.from([
      ...utf8("id,name\r\n1,Ström\n"),
      ...[..."2,Str\xf6m\n"].map((c) => c.charCodeAt(0)),
    ]);
    for (const source of [latin, cut(latin, 1), cut(latin, 13)]) {
      const { records, issue } = await read(source);
      expect(records).toHaveLength(2);
      expect(issue).toMatchObject({
        code: "not-utf8",
        path: "file line 3, column 6",
        found: "the byte 0xF6",
      });
    }
  });

  test("so is a character that the end cuts off", async () => {
    const { issue } = await read(utf8("id\nö").slice(0, -1));
    expect(issue).toMatchObject({ code: "not-utf8", path: "file line 2, column 1" });
  });
});

describe("faults of a record", () => {
  test("text after a closing quote", async () => {
    const { records } = await read('a,b\n1,"x"y"z\n2,3\n"4" ,5');
    expect(records.map(({ fault }) => fault)).toEqual([
      undefined,
      { code: "text-after-quote", line: 2, column: 6 },
      undefined,
      { code: "text-after-quote", line: 4, column: 4 },
    ]);
    expect(records[2].fields).toEqual(["2", "3"]);
  });

  test("U+0000", async () => {
    const { records } = await read("a,b\n1,x\0\n2,3");
    expect(records.map(({ fault }) => fault)).toEqual([
      undefined,
      { code: "nul-byte", line: 2, column: 3 },
      undefined,
    ]);
  });
});

describe("faults of a file", () => {
  test.each([
    ["nothing", "", "empty-table", "file"],
    ["blank lines alone", "\n\r\n", "empty-table", "file"],
    ["a separator alone", "sep=;", "empty-table", "file"],
    ["several delimiters", "a,b;c\n", "unclear-delimiter", "file line 1, column 1"],
    ["an open quote", 'a,b\n1,2\n3,"4\n5,6\n', "unclosed-quote", "file line 3, column 3"],
    ["an Excel workbook", "PK\u0003\u0004\u0014\0", "not-csv", "file"],
    ["a PDF", "%PDF-1.7\n", "not-csv", "file"],
    ["a page", "\n <!DOCTYPE html>\n<html>", "not-csv", "file"],
    ["XML", '<?xml version="1.0"?>', "not-csv", "file"],
    ["JSON", '[\n  {"id": 1}\n]', "not-csv", "file"],
    ["UTF-16 without a mark", "i\0d\0,\0", "not-csv", "file"],
  ])("%s", async (_, text, code, path) => {
    for (const source of [text, cut(text, 1), cut(utf8(text), 3)]) {
      expect((await read(source)).issue).toMatchObject({ code, path });
    }
  });

  test("gzip", async () => {
    const { issue } = await read(Uint8Array.of(0x1f, 0x8b, 8, 0, 0));
    expect(issue).toMatchObject({ code: "not-csv", found: "what looks like gzip data" });
  });

  test("what is no text source", async () => {
    expect((await read(7 as unknown as string)).issue).toMatchObject({ code: "wrong-type" });
    expect((await read(listed([7 as unknown as string]))).issue).toMatchObject({ code: "wrong-type" });
  });

  test("records before an open quote are delivered", async () => {
    const { records } = await read('a,b\n1,2\n3,"4\n5,6\n');
    expect(records.map(({ fields }) => fields)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test.each([
    ["bare", "x"],
    ["quoted", '"x'],
  ])("a %s field without end stops the file early", async (_, start) => {
    let given = 0;
    async function* endless() {
      yield `a,b\n1,2\n3,${start}`;
      for (;;) {
        given++;
        yield "y".repeat(100_000);
      }
    }
    const { records, issue } = await read(endless());
    expect(issue).toMatchObject({ code: "field-too-long", path: "file line 3, column 3" });
    expect(records).toHaveLength(2);
    expect(given).toBeLessThan(15);
  });

  test("the longest field and the widest record that are read", async () => {
    const long = await read(`a\n"${"x".repeat(1_000_000)}"\n`);
    expect(long.records[1].fields[0]).toHaveLength(1_000_000);
    expect((await read(`${",".repeat(9_999)}\n`)).records[0].fields).toHaveLength(10_000);
    expect((await read(`${",".repeat(10_000)}\n`)).issue).toMatchObject({ code: "too-many-columns" });
  });

  test("a delimiter that cannot be one is a wrong option", async () => {
    for (const delimiter of ["", ",,", '"', "\n", "😀"]) {
      await expect(csvRecords("a", { delimiter }).next()).rejects.toThrow(RangeError);
    }
  });
});

describe("sources that stop", () => {
  test("a source that is left early is closed", async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield "a,b\n";
      } finally {
        closed = true;
      }
    }
    for await (const records of csvRecords(source())) if (records.length > 0) break;
    expect(closed).toBe(true);
  });

  test("what a source throws comes through, after its records", async () => {
    async function* source() {
      yield "a,b\n1,2\n";
      throw new Error("line cut");
    }
    const records: CsvRecord[] = [];
    const reading = (async () => {
      for await (const batch of csvRecords(source())) records.push(...batch);
    })();
    await expect(reading).rejects.toThrow("line cut");
    expect(records).toHaveLength(2);
  });

  test("aborting ends the reading of a source that hangs", async () => {
    const controller = new AbortController();
    async function* source() {
      yield "a,b\n";
      await new Promise(() => undefined);
    }
    const reading = (async () => {
      for await (const _ of csvRecords(source(), { signal: controller.signal })) controller.abort();
    })();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  test("an aborted signal reads nothing", async () => {
    const reading = csvRecords("a", { signal: AbortSignal.abort() }).next();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });
});

/** All records of a source, and what ended the reading before its end. */
async function read(
  source: TextSource,
  options?: CsvOptions,
): Promise<{ records: CsvRecord[]; issue?: InputIssue | undefined }> {
  const records: CsvRecord[] = [];
  try {
    for await (const batch of csvRecords(source, options)) records.push(...batch);
    return { records };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { records, issue: error.issues[0] };
  }
}

function placesOf(record: CsvRecord) {
  return record.fields.map((_, index) => fieldPlace(record, index));
}

async function* listed<Item>(items: readonly Item[]) {
  yield* items;
}

function cut<Whole extends string | Uint8Array>(
  whole: Whole,
  size: number,
): AsyncIterable<string | Uint8Array> {
  const pieces: (string | Uint8Array)[] = [];
  for (let from = 0; from < whole.length; from += size) pieces.push(whole.slice(from, from + size));
  return listed(pieces);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Text in which everything that means something to a tokenizer is frequent. */
function wildText(): fc.Arbitrary<string> {
  const unit = fc.constantFrom("a", "b", ",", ",", '"', '"', '""', "\n", "\r", "\r\n", "é", "😀", "\0", " ");
  return fc.array(unit, { maxLength: 60 }).map((units) => `a,b\n${units.join("")}`);
}

interface WrittenTable {
  readonly text: string;
  readonly fields: readonly (readonly string[])[];
  readonly places: readonly (readonly { line: number; column: number }[])[];
}

/** A table written with random quoting and line ends, and where its writer put each field. */
function writtenTable(): fc.Arbitrary<WrittenTable> {
  const unit = fc.constantFrom("a", "ö", "😀", ",", ";", '"', "\n", "\r", "\r\n", " ");
  const field = fc.array(unit, { maxLength: 5 }).map((units) => units.join(""));
  const cell = fc.record({ field, quoted: fc.boolean() });
  const row = fc.record({
    cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom("\n", "\r", "\r\n", "\n\n", "\r\n\r\n"),
  });
  return fc.array(row, { minLength: 1, maxLength: 6 }).map(write);
}

function write(
  rows: readonly { cells: readonly { field: string; quoted: boolean }[]; end: string }[],
): WrittenTable {
  let text = "";
  const places = rows.map(({ cells, end }) => {
    const row = cells.map(({ field, quoted }, index) => {
      if (index > 0) text += ",";
      const place = placeAtEnd(text);
      text +=
        quoted || cells.length === 1 || /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
      return place;
    });
    text += end;
    return row;
  });
  return { text, fields: rows.map(({ cells }) => cells.map(({ field }) => field)), places };
}

function placeAtEnd(text: string) {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
