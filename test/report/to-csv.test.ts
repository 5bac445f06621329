import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRecords } from "../../src/input/csv-records.js";
import { fromCsvText, toCsv } from "../../src/report/to-csv.js";
import { runs } from "../random-chain.js";

/** Text of pieces that make formulas, break lines or part cells. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."=+-@＝＋－＠'\"\t\r\n,; \u00a0\u3000\u2028\u200b\ufeff\u2068",
        "\r\n",
        "'=",
        "a",
        "مطبخ",
        "1",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

async function recordsOf(text: string, delimiter?: string): Promise<readonly (readonly string[])[]> {
  const read: (readonly string[])[] = [];
  for await (const records of csvRecords(text, { delimiter }))
    read.push(...records.map(({ fields }) => fields));
  return read;
}

/** The one cell of a table that holds a text, as read back. */
async function cellOf(text: string): Promise<string> {
  const [, [cell]] = (await recordsOf(toCsv([{ a: text }]))) as [unknown, [string]];
  return cell;
}

describe("toCsv", () => {
  test("writes a header, quotes what needs it, and ends every line with CRLF", () => {
    const rows = [
      { a: "plain", b: 'says "no"', c: 1.5 },
      { a: "x,y", b: "two\nlines", c: -2 },
      { a: " edge", b: "", c: 1e-7 },
    ];
    expect(toCsv(rows)).toBe(
      'a,b,c\r\nplain,"says ""no""",1.5\r\n"x,y","two\nlines",-2\r\n" edge",,1e-7\r\n',
    );
  });

  test("another delimiter is quoted instead of the comma", () => {
    expect(toCsv([{ a: "x,y", b: "x;y" }], { delimiter: ";" })).toBe('a;b\r\nx,y;"x;y"\r\n');
  });

  test("numbers stay numbers, and what is none is an empty cell", () => {
    const row = {
      low: -5,
      zero: -0,
      big: 1e21,
      count: 12n,
      yes: true,
      nothing: null,
      missing: undefined,
      nan: Number.NaN,
      infinite: Number.NEGATIVE_INFINITY,
    };
    expect(toCsv([row]).split("\r\n")[1]).toBe("-5,0,1e+21,12,true,,,,");
  });

  test("no rows give no text", () => {
    expect(toCsv([])).toBe("");
    expect(toCsv([{}, {}])).toBe("");
  });

  test("keys of later rows may stand in another order", () => {
    expect(
      toCsv([
        { a: 1, b: 2 },
        { b: 4, a: 3 },
      ]),
    ).toBe("a,b\r\n1,2\r\n3,4\r\n");
  });

  test("any key is a column like others", () => {
    const row = JSON.parse('{"__proto__":"x","constructor":"y","=1":"z"}') as object;
    expect(toCsv([row, row])).toBe("__proto__,constructor,'=1\r\nx,y,z\r\nx,y,z\r\n");
  });

  test("one column with an empty cell is no blank line", async () => {
    expect(await recordsOf(toCsv([{ a: "" }, { a: "x" }, { a: null }]))).toEqual([["a"], [""], ["x"], [""]]);
  });

  test.each<[readonly object[]]>([
    [[{ a: 1 }, { b: 1 }]],
    [[{ a: 1 }, { a: 1, b: 1 }]],
    [[{ a: 1, b: 1 }, { a: 1 }]],
    [[{}, { a: 1 }]],
    [[{ toString: 1 }, { a: 1 }]],
  ])("%j are not rows of one table", (rows) => {
    expect(() => toCsv(rows)).toThrow(new RangeError("toCsv: row 2 has other keys than row 1"));
  });

  test.each(["", ",,", '"', "\n", "\r"])("%j parts no cells", (delimiter) => {
    expect(() => toCsv([{ a: 1 }], { delimiter })).toThrow(RangeError);
  });

  test.each([
    [{ secret: "canary" }, "an object"],
    [["canary"], "a list of 1"],
    [() => "canary", "a function"],
    [Symbol("canary"), "a symbol"],
  ])("a cell that is %s is refused without quoting it", (cell, found) => {
    expect(() => toCsv([{ a: cell }])).toThrow(TypeError);
    expect(() => toCsv([{ a: cell }])).toThrow(
      `toCsv: column "a" holds ${found}; it must be text, a number, true, false or nothing`,
    );
  });
});

describe("formulas", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\tx",
    "\rx",
    "\nx",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    " =1",
    "\u00a0=1",
    "\u3000\u00a0-1",
    "\ufeff=1",
    "\u200b=1",
    "a\n=1",
    "a\r\n -1",
    "a\u2028=1",
    "'=1",
    "''=1",
  ])("%j gets an apostrophe, which comes off again", async (text) => {
    const cell = await cellOf(text);
    expect(cell).toBe(`'${text}`);
    expect(fromCsvText(cell)).toBe(text);
  });

  test.each(["a=1", "1-2", "'tis", "''", "'", "", "a\tb", "a\nb", "مطبخ", "\u2068floor\u2069 is", " x"])(
    "%j is no formula and stays as it is",
    async (text) => {
      expect(await cellOf(text)).toBe(text);
      expect(fromCsvText(text)).toBe(text);
    },
  );

  test("a long text of line breaks takes no time", () => {
    const text = "\n \u2028".repeat(100_000);
    expect(toCsv([{ a: `x${text}` }])).toBe(`a\r\n"x${text}"\r\n`);
  });

  test("no text that was written begins like one", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const cell = await cellOf(text);
        const seen = Array.from(cell).find((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character));
        expect(["=", "+", "-", "@", "＝", "＋", "－", "＠"]).not.toContain(seen);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
      runs,
    );
  });
});

describe("there and back", () => {
  test("our reader gets every text back, whatever the delimiter and with or without byte order mark", async () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("", "\uFEFF"),
        async (rows, delimiter, mark) => {
          const keyed = rows.map((cells) =>
            Object.fromEntries(cells.map((cell, place) => [`c${place}`, cell])),
          );
          const [header, ...read] = await recordsOf(mark + toCsv(keyed, { delimiter }), delimiter);
          expect(header).toEqual(Object.keys(keyed[0]!));
          expect(read.map((cells) => cells.map(fromCsvText))).toEqual(
            rows.map((cells) => cells.map((cell) => cell.replaceAll("\0", "\uFFFD"))),
          );
        },
      ),
      runs,
    );
  });

  test("U+0000 becomes a character that readers take", async () => {
    expect(await recordsOf(toCsv([{ a: "x\0y" }]))).toEqual([["a"], ["x\uFFFDy"]]);
  });
});
