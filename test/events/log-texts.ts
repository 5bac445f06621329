import fc from "fast-check";
import type { EventColumns, EventLogOptions, ReadEventLog } from "../../src/index.js";
import { InputError, readEventLog } from "../../src/index.js";
import type { InputIssue } from "../../src/input/input-issue.js";

/** The columns of the logs that tests write. */
export const columns = {
  case: "case",
  party: "team",
  activity: "step",
  time: "when",
} as const satisfies EventColumns;

type Source = Parameters<typeof readEventLog>[0];

/** What reading came to: a log, or why it could not be read. */
export type Outcome = ReadEventLog | { readonly issues: readonly InputIssue[] };

export async function outcomeOf(
  source: Source,
  which: EventColumns,
  options: EventLogOptions,
): Promise<Outcome> {
  try {
    return await readEventLog(source, which, options);
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** Text as UTF-16, which no reader of plain bytes can take. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A source of pieces of a size, or that end at certain places. */
export async function* cut<Whole extends string | Uint8Array>(
  whole: Whole,
  at: number | readonly number[],
): AsyncGenerator<Whole> {
  const ends = typeof at === "number" ? Infinity : at.length;
  let from = 0;
  for (let piece = 0; piece < ends && from < whole.length; piece += 1) {
    const to = typeof at === "number" ? from + at : at[piece]!;
    yield whole.slice(from, to) as Whole;
    from = to;
  }
  if (from < whole.length) yield whole.slice(from) as Whole;
}

export function streamOf<Piece>(pieces: AsyncIterable<Piece>): ReadableStream<Piece> {
  const items = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await items.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

const names = ["1", "2", "3", "Ärzte", "😀", "__proto__", 'a "b"', "a, b", "x\ny", "x\r\ny", "?", "", " "];

const times = [
  ...["2024-01-02T09:00:00Z", "2024-01-02T10:30:00.250+01:00", "2024-01-02 09:00:00+00:00"],
  ...["2024-01-02T08:00Z", "20240102T093000Z", "2024-02-29T23:59:59.999-03:30", "2023-12-31T23:00:00.5Z"],
  ...["2024-01-02T24:00:00Z", "2023-02-29T10:00:00Z", "2024-01-02T09:00:00", "2024-01-02", "02.01.2024 9:00"],
  ...["2024-13-02T09:00:00Z", "0000-01-01T00:00:00Z", "2024-01-02T09:00:60Z", "2024-01-02T09:00:00+14:00"],
  ...["", "soon", "45293.5", " 2024-01-02T09:00:00Z", "2024-01-02T09:00:00Z ", "2024-01-02T09:00:00.123456Z"],
];

/** Mostly the first of some values. */
const mostly = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

const name = mostly(names.slice(0, 6), names);

const row = fc.record({
  fields: fc.tuple(
    name,
    name,
    name,
    mostly(times.slice(0, 3), times),
    mostly(times.slice(1, 6), times),
    name,
    name,
  ),
  quoted: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  count: mostly(["7"], ["0", "1", "6", "8"]),
  end: mostly(["\n", "\r\n"], ["\n\n", "\r\n\r\n", "\r", "\n\r\n"]),
});

/** How a text is written down wrongly: pieces put in at places between 0 and 1. */
const slips = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          '"',
          '""',
          '"a"b',
          "\0",
          "\uFEFF",
          "\n\uFEFF",
          "\r",
          "\n",
          ",",
          ";",
          " ",
          "\n\n",
          '\n"',
          "é",
        ),
      ),
      { maxLength: 3 },
    ),
  },
);

export interface LogText {
  readonly text: string;
  readonly delimiter: string;
}

/** Logs in CSV, most rows of them good, with all that CSV allows and some of what it does not. */
export const logTexts: fc.Arbitrary<LogText> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|", " ", "§", "→", "x", "-", "\0"),
    start: mostly([""], ["\uFEFF", "\n", "\r\n", "sep=;\n", "\uFEFF\uFEFF", "\uFEFF\n"]),
    rows: fc.array(row, { maxLength: 12 }),
    ending: fc.boolean(),
    slips,
  })
  .map(({ delimiter, start, rows, ending, slips }) => {
    const header = ["case", "team", "step", "when", "done", "segment", "result"].join(delimiter);
    const lines = rows.map(({ fields, quoted, count, end }) => {
      const written = [...fields, "more"]
        .slice(0, Number(count))
        .map((field, place) => writtenField(field, delimiter, quoted[place]!));
      return written.join(delimiter) + end;
    });
    let text = `${start}${header}\n${lines.join("")}`;
    if (!ending) text = text.replace(/[\r\n]+$/, "");
    for (const [place, slip] of slips) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + slip + text.slice(at);
    }
    return { text: text.toWellFormed(), delimiter };
  });

function writtenField(field: string, delimiter: string, quoted: boolean): string {
  const needsQuotes = quoted || /["\r\n]/.test(field) || field.includes(delimiter);
  return needsQuotes ? `"${field.replaceAll('"', '""')}"` : field;
}

export const allColumns = {
  ...{ case: "case", party: "team", member: "step", activity: "step", start: "when", complete: "done" },
  ...{ customer: "segment", outcome: { column: "result", good: ["1", "2"] } },
} as const satisfies EventColumns;
