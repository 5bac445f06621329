import { describeValue } from "../input/describe-value.js";

/** How to write rows as CSV. */
export interface CsvTextOptions {
  /** What parts the cells, one character; `;` where spreadsheets read a comma as a decimal mark. */
  readonly delimiter?: string;
}

/**
 * Writes flat rows as CSV (RFC 4180, line ends CRLF, after the last line too), the first row's keys as
 * header. No rows, or rows without keys, give the empty text.
 *
 * Numbers, `true` and `false` are written as they are; `null`, `undefined` and what is no finite number is an
 * empty cell. U+0000, at which spreadsheets cut a text off and which our readers refuse, becomes U+FFFD.
 *
 * No text becomes a formula when a spreadsheet opens the file with the delimiter it was written with: one
 * that begins with `=` `+` `-` `@`, a tab or a line break gets an apostrophe before it, as do the signs'
 * full-width forms, and any of the signs after white space, unseen characters or a line break inside the
 * text. Headers are texts, too. Spreadsheets keep the apostrophe: an id such as `-1` comes back as `'-1`.
 * {@link fromCsvText} takes it off again, `readSurvey` knows it. Other texts, apostrophes at their beginning
 * included, stay as they are.
 *
 * Excel takes a file for UTF-8 only where it begins with a byte order mark: write `"\uFEFF" + toCsv(rows)`;
 * our readers pass over it.
 *
 * @throws `RangeError` where a row has other keys than the first, and for a delimiter that cannot be one;
 * `TypeError` for what is no list, and for a cell that is an object or a function. Neither quotes what is in a cell.
 *
 * @example
 * ```ts
 * toCsv([{ id: "-1", item: "ask, tell", rating: 4 }]); // "id,item,rating\r\n'-1,\"ask, tell\",4\r\n"
 * ```
 */
export function toCsv(rows: readonly object[], { delimiter = "," }: CsvTextOptions = {}): string {
  if (!Array.isArray(rows))
    throw new TypeError(`toCsv: rows is ${describeValue(rows)}; it must be a list, such as one of toTables`);
  if (!/^[^"\r\n]$/.test(delimiter))
    throw new RangeError("toCsv: delimiter must be one character, and no quote or line end");
  const columns = Object.keys(rows[0] ?? {});
  if (rows.length > 0) checkColumns(rows, columns);
  if (columns.length === 0) return "";
  const records = [columns.map(textCell), ...rows.map((row) => cellsOf(row, columns))];
  return records.map((cells) => recordOf(cells, delimiter)).join("");
}

/**
 * Takes off the apostrophe that {@link toCsv} put before a text, so that `fromCsvText` of a cell that a CSV
 * reader found is the text that was written (U+0000 apart); other texts pass as they are.
 *
 * @example
 * ```ts
 * fromCsvText("'-1"); // "-1"
 * fromCsvText("'tis"); // "'tis"
 * ```
 */
export function fromCsvText(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
}

/** Where a formula could begin: after apostrophes that guard one, white space and what is not seen. */
const start = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** The same after a line break inside the text. It looks no further than the line: long texts take no time. */
const nextLine =
  /[\n\v\f\r\u0085\u2028\u2029](?:(?![\n\v\f\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}])*[=+\-@＝＋－＠]/u;

/** Counts a formula behind apostrophes as one: {@link fromCsvText} never takes off what was not put. */
function isFormula(text: string): boolean {
  return start.test(text) || nextLine.test(text);
}

function checkColumns(rows: readonly object[], columns: readonly string[]): void {
  for (const [index, row] of rows.entries()) {
    const same =
      Object.keys(row).length === columns.length && columns.every((name) => Object.hasOwn(row, name));
    if (!same) throw new RangeError(`toCsv: row ${index + 1} has other keys than row 1`);
  }
}

function cellsOf(row: object, columns: readonly string[]): readonly string[] {
  return columns.map((column) => cellOf((row as Readonly<Record<string, unknown>>)[column], column));
}

function cellOf(value: unknown, column: string): string {
  if (typeof value === "string") return textCell(value);
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  const expected = "text, a number, true, false or nothing";
  throw new TypeError(
    `toCsv: column ${describeValue(column)} holds ${describeValue(value)}; it must be ${expected}`,
  );
}

function textCell(text: string): string {
  const whole = text.replaceAll("\0", "\uFFFD");
  return isFormula(whole) ? `'${whole}` : whole;
}

/** One line; the only cell of a line is quoted where it is empty, as a blank line is no record to readers. */
function recordOf(cells: readonly string[], delimiter: string): string {
  const record = cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  return `${record === "" ? '""' : record}\r\n`;
}

/** Also quotes white space at either end, which some readers trim, and a byte order mark at the beginning. */
function quoted(cell: string, delimiter: string): string {
  if (!/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(delimiter)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
