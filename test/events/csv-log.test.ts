import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EventLogOptions, type ReadEventLog, readEventLog } from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";
import { isSoak } from "../soak.js";
import { allColumns, columns, cut, logTexts, outcomeOf, streamOf, utf8, utf16 } from "./log-texts.js";

const soak = isSoak ? 20 : 1;

const settings: readonly EventLogOptions[] = [
  {},
  { missing: ["?", "3"], onTime: 1 },
  { timeZone: "Europe/Amsterdam", period: "week" },
  { timeFormat: "yyyy-dd-MM'T'HH:mm:ssXXX" },
  { timeFormat: "yyyy-MM-dd HH:mm:ssXXX", onTime: { quantile: 0.5 } },
];

describe("plain bytes", () => {
  test("are read as all CSV is, however they are written", async () => {
    await fc.assert(
      fc.asyncProperty(
        logTexts,
        fc.constantFrom(columns, allColumns),
        fc.constantFrom(...settings),
        fc.boolean(),
        async ({ text, delimiter }, which, options, isTold) => {
          const all = isTold ? { ...options, delimiter } : options;
          const expected = await outcomeOf(utf16(text), which, all);
          expect(await outcomeOf(utf8(text), which, all)).toEqual(expected);
          expect(await outcomeOf(text, which, all)).toEqual(expected);
          if ("log" in expected) expectAllRowsCounted(expected);
        },
      ),
      { numRuns: 200 * soak, seed: 1 },
    );
  });

  test.each([
    ["a mark in the middle of the file", "case,team,step,when\n\uFEFF1,P,a,2024-01-02T09:00:00Z\n"],
    ["a mark before an odd row", 'case,team,step,when\n\uFEFF1,"P""",a,2024-01-02T09:00:00Z\n'],
    ["a mark before a row that is cut off", "case,team,step,when\n\uFEFF1,P,a,2024-01-02T09:00:00Z"],
    ["a mark before text after quotes", 'case,team,step,when\n\uFEFF1,P,"a"b,2024-01-02T09:00:00Z\n\n'],
    ["two marks at the start", "\uFEFF\uFEFFcase,team,step,when\n1,P,a,2024-01-02T09:00:00Z\n"],
    ["a header with text after quotes", '"case"s,team,step,when\n1,P,a,2024-01-02T09:00:00Z\n'],
    ["a header with NUL", "case,team\0,team,step,when\n1,x,P,a,2024-01-02T09:00:00Z\n"],
    ["a mark before another format", "\uFEFF%PDF-1.7\n"],
    ["doubled quotes in a bare header", ' ""case;team;step;when\n1;P;a;2024-01-02T09:00:00Z\n'],
    ["a header of two lines", '"case","team","step","wh\nen",when\n1,P,a,,2024-01-02T09:00:00Z\n'],
    ["carriage returns for line ends", "case,team,step,when\r1,P,a,2024-01-02T09:00:00Z\r\r2,P,a,?\r"],
    ["a lone carriage return at the end", "case,team,step,when\n1,P,a,2024-01-02T09:00:00Z\r"],
    ["a blank row of one quoted field", 'case,team,step,when\n""\n1,P,a,2024-01-02T09:00:00Z\n'],
    ["a quote before the last line end", 'case,team,step,when\n1,P,a,2024-01-02T09:00:00Z\n1,P,a,"'],
  ])("are read as all CSV is: %s", async (_, text) => {
    const expected = await outcomeOf(utf16(text), columns, {});
    for (const size of [1, 5, 1000])
      expect(await outcomeOf(cut(utf8(text), size), columns, {})).toEqual(expected);
  });

  test("are left where one column is all a log has", async () => {
    const once = { case: "it", party: "it", time: "it" };
    const text = "it\n2024-01-02T09:00:00Z\n\n\r\n2024-01-02T10:00:00Z\n";
    const { log } = await readEventLog(utf8(text), once);
    expect(log.rows).toEqual({ read: 2, accepted: 2, rejected: 0 });
    expect(log.table.parties).toEqual(["2024-01-02T09:00:00Z", "2024-01-02T10:00:00Z"]);
  });
});

describe("a time format", () => {
  test("holds for times that look like ISO 8601 too", async () => {
    const text = "case,team,step,when\n1,P,a,2024-01-02T09:00:00Z\n1,Q,a,2024-13-02T09:00:00Z\n";
    const swapped = await readEventLog(text, columns, { timeFormat: "yyyy-dd-MM'T'HH:mm:ssX" });
    expect(swapped.log.from).toBe("2024-02-01T09:00:00.000Z");
    expect(swapped.log.to).toBe("2024-02-13T09:00:00.000Z");
    const other = await readEventLog(text, columns, { timeFormat: "dd.MM.yyyy HH:mmX" });
    expect(other.rejected.map(({ code, line, column }) => [code, line, column])).toEqual([
      ...[["not-a-time", 2, 7] as const, ["not-a-time", 3, 7] as const],
    ]);
  });
});

describe("chunks", () => {
  test.each([1, 7, 4096])("of %i give what the whole gives", async (size) => {
    await fc.assert(
      fc.asyncProperty(logTexts, fc.constantFrom(columns, allColumns), async ({ text, delimiter }, which) => {
        const options = { delimiter, missing: ["?"], onTime: 1 };
        const expected = await outcomeOf(utf8(text), which, options);
        expect(await outcomeOf(cut(utf8(text), size), which, options)).toEqual(expected);
        expect(await outcomeOf(streamOf(cut(text, size)), which, options)).toEqual(expected);
      }),
      { numRuns: 25 * soak, seed: size },
    );
  });

  test("of any sizes, bytes and text mixed, give what the whole gives", async () => {
    await fc.assert(
      fc.asyncProperty(logTexts, fc.integer(), async ({ text, delimiter }, seed) => {
        const options = { delimiter, timeZone: "UTC" };
        const expected = await outcomeOf(text, allColumns, options);
        const random = seededRandom(seed);
        const bytes = utf8(text);
        const sources = [
          cut(bytes, someEnds(bytes.length, random)),
          cut(text, someEnds(text.length, random)),
          mixed(cut(text, someEnds(text.length, random)), random),
          streamOf(cut(utf16(text), someEnds(2 * text.length + 2, random))),
        ];
        for (const source of sources) expect(await outcomeOf(source, allColumns, options)).toEqual(expected);
      }),
      { numRuns: 40 * soak, seed: 5 },
    );
  });

  test("may be packed", async () => {
    await fc.assert(
      fc.asyncProperty(logTexts, fc.integer({ min: 1, max: 50 }), async ({ text, delimiter }, size) => {
        const packed = new Uint8Array(gzipSync(text));
        const expected = await outcomeOf(text, columns, { delimiter });
        expect(await outcomeOf(packed, columns, { delimiter })).toEqual(expected);
        expect(await outcomeOf(streamOf(cut(packed, size)), columns, { delimiter })).toEqual(expected);
      }),
      { numRuns: 25 * soak, seed: 6 },
    );
  });

  test("of 1, 7 and 4096 bytes of a long log with quotes, line ends and odd rows give what the whole gives", async () => {
    const text = longLog(1000);
    const expected = await readEventLog(text, columns, { onTime: 2, period: "month" });
    expect(expected.log.rows.rejected).toBeGreaterThan(10);
    expectAllRowsCounted(expected);
    for (const size of [1, 7, 4096]) {
      const found = await readEventLog(cut(utf8(text), size), columns, { onTime: 2, period: "month" });
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    }
  });

  test("may be cut within half a character of text", async () => {
    const pieces = ["case,team,step,when\n1,\uD83D", "", "\uDE00,a,2024-01-02T09:00:00Z\n2,\uD83D"];
    const broken = await readEventLog(listed([...pieces, ",a,2024-01-02T09:00:00Z\n"]), columns);
    expect(broken.log.table.parties).toEqual(["😀"]);
    expect(broken.rejected.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["lone-surrogate", 3, 3],
    ]);
  });
});

describe("bytes that are no text", () => {
  const header = "case,team,step,when\n";
  const row = "1,P,a,2024-01-02T09:00:00Z\n";
  test.each([
    ["within a row", `${header}${row}${row}1,`, [0xff], "P,a,x\n", "line 4, column 3", "0xFF"],
    ["in the last row", `${header}${row}1,Pé`, [0xc3], "", "line 3, column 5", "0xC3"],
    [
      "at the start of a row, as a mark of UTF-16",
      header + row,
      [0xff, 0xfe],
      row,
      "line 3, column 1",
      "0xFF",
    ],
    ["in the first row, as a mark of UTF-16", header, [0xfe, 0xff], row, "line 2, column 1", "0xFE"],
    ["after quoted line ends", `${header}"1\n\r\n",`, [0x80], ",a,x\n", "line 4, column 3", "0x80"],
    ["in the header", "case,team,", [0xe9], ",step,when\n", "line 1, column 11", "0xE9"],
  ])("are told with their place: %s", async (_, before, bad, after, place, byte) => {
    const bytes = Uint8Array.of(...utf8(before), ...bad, ...utf8(after));
    for (const size of [1, 7, 25, 4096]) {
      const { issues } = (await outcomeOf(cut(bytes, size), columns, {})) as { issues: readonly object[] };
      expect(issues).toMatchObject([{ code: "not-utf8", path: `log ${place}`, found: `the byte ${byte}` }]);
    }
  });
});

function expectAllRowsCounted({ rejected, log }: ReadEventLog): void {
  const { rows, events, skipped } = log;
  expect(rows.accepted + rows.rejected).toBe(rows.read);
  expect(rows.rejected).toBe(rejected.length);
  expect(rows.accepted).toBe(events + skipped.withoutParty);
}

function someEnds(length: number, random: Random): readonly number[] {
  return Array.from({ length: 6 }, () => Math.floor(random() * (length + 1))).sort((a, b) => a - b);
}

async function* mixed(pieces: AsyncIterable<string>, random: Random): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield random() < 0.5 && piece.isWellFormed() ? utf8(piece) : piece;
}

async function* listed<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

function longLog(length: number): string {
  const random = seededRandom(length);
  const one = <Item>(...items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const lines = Array.from({ length }, (_, place) => {
    const when = new Date(1.7e12 + Math.floor(random() * 1e8) * 1000).toISOString();
    const team = one("Ärzte", '"the ""red"" team"', "desk", '"x,\r\ny"', '"two\nlines"', "?", "");
    const odd = random() < 0.03 ? one(",", "\0", "soon") : "";
    return `${place % 500},${team},${one("a", "b", "😀", '"c"')},${when}${odd}${one("\n", "\r\n", "\n\n")}`;
  });
  return `case,team,step,when\n${lines.join("")}`;
}
