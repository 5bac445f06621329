import { csvHeader } from "../../input/csv-header.js";
import { csvOpening, refuseForeign } from "../../input/csv-opening.js";
import { longestField } from "../../input/csv-reading.js";
import type { CsvRecord } from "../../input/csv-record.js";
import { csvRecords } from "../../input/csv-records.js";
import { csvTokenizer } from "../../input/csv-tokenizer.js";
import type { TextSource } from "../../input/text-source.js";
import { tokenized } from "../../input/tokenized.js";
import { untilAborted } from "../../input/until-aborted.js";
import type { LogReading } from "../log-reading.js";
import { logBytes } from "./log-bytes.js";
import { type LogColumns, logColumns } from "./log-columns.js";
import { leaveRow, type PlainRows, plainRows, readPlainRows } from "./plain-rows.js";
import { readLogRecord } from "./read-log-record.js";
import { restOfText } from "./rest-of-text.js";

type Piece = Uint8Array | string;

export interface CsvLogOptions {
  readonly delimiter?: string | undefined;
  readonly timeFormat?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const lineFeed = 10;

/**
 * Reads the rows of a log in CSV. Plain rows are read straight from bytes and an odd one among them by the reader of
 * all CSV, to which a file that is odd as a whole goes from there on (UTF-16, lone carriage returns, text after
 * quotes).
 *
 * @throws {@link InputError} as {@link csvRecords} and {@link logColumns} do. The signal's reason once it aborts.
 */
export async function readCsvLog(
  reading: LogReading,
  source: TextSource,
  options: CsvLogOptions,
): Promise<void> {
  const pieces = untilAborted(logBytes(source, reading.name), options.signal);
  try {
    await readPieces(reading, pieces, options);
  } finally {
    await pieces.return();
  }
}

async function readPieces(
  reading: LogReading,
  pieces: AsyncGenerator<Piece>,
  { delimiter, timeFormat, signal }: CsvLogOptions,
): Promise<void> {
  const { name } = reading;
  const start = await firstLine(pieces);
  const opening = plainOpening(start, delimiter, name);
  if (opening === undefined) {
    const records = csvRecords(following(start, pieces), { delimiter, name, signal });
    return readRecords(reading, records);
  }
  const columns = logColumns(name, opening.header, reading.wanted);
  const isIso = timeFormat === undefined;
  const scan = plainRows(reading, columns, { delimiter: opening.delimiter, isIso, line: 2 });
  const rest = await readBytes(reading, scan, following([opening.rest, ...start.slice(1)], pieces));
  if (rest === undefined) return;
  const chunks = restOfText(rest, name, scan.line);
  for await (const records of tokenized(chunks, csvTokenizer(opening.delimiter, scan.line), name))
    for (const record of records) readLogRecord(reading, columns, record);
}

/** Reads pieces until a line has ended, or what stands there is no line of a CSV log in bytes. */
async function firstLine(pieces: AsyncGenerator<Piece>): Promise<readonly Piece[]> {
  let start = new Uint8Array(0);
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    if (typeof next.value === "string") return [start, next.value];
    start = joined(start, next.value);
    if (next.value.includes(lineFeed) || start.length > longestField) break;
  }
  return [start];
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** What stands before the first row, where it is a plain header: one line, in UTF-8, and nothing before it. */
interface PlainOpening {
  readonly header: CsvRecord;
  readonly delimiter: string;
  readonly rest: Uint8Array;
}

/** One byte that stands for itself alone. */
const plainDelimiter = /^[\t -~]$/;

function plainOpening(
  [start]: readonly Piece[],
  known: string | undefined,
  name: string,
): PlainOpening | undefined {
  const bytes = start as Uint8Array;
  const end = bytes.indexOf(lineFeed) + 1;
  const text = unmarked(asText(bytes.subarray(0, end)));
  if (text === undefined || !/^[^\r\n]+\r?\n$/.test(text) || !csvHeader(text).whole) return undefined;
  refuseForeign(unmarked(asText(bytes.subarray(0, 1000))) ?? text, name);
  const { delimiter, skip } = csvOpening(text, known, name);
  const [header] = csvTokenizer(delimiter).push(text);
  if (skip > 0 || header === undefined || !plainDelimiter.test(delimiter)) return undefined;
  return { header, delimiter, rest: bytes.subarray(end) };
}

/** The start of a file without byte order marks. */
function unmarked(start: string | undefined): string | undefined {
  return start?.replace(/^\uFEFF+/, "");
}

/** Whether bytes at the start of their buffer are ASCII; four at a time, which is quicker than to decode them. */
function isAscii(bytes: Uint8Array): boolean {
  const words = new Int32Array(bytes.buffer, 0, bytes.length >>> 2);
  let all = 0;
  for (let at = 0; at < words.length; at += 1) all |= words[at]!;
  for (let at = words.length * 4; at < bytes.length; at += 1) all |= bytes[at]!;
  return (all & 0x80808080) === 0;
}

/** The text of bytes that are UTF-8 from end to end. */
function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function* following(first: readonly Piece[], pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    for (const piece of first) if (piece.length > 0) yield piece;
    yield* pieces;
  } finally {
    await pieces.return(undefined);
  }
}

async function readRecords(reading: LogReading, batches: AsyncIterable<readonly CsvRecord[]>): Promise<void> {
  let columns: LogColumns | undefined;
  for await (const records of batches) {
    for (const record of records) {
      if (columns === undefined) columns = logColumns(reading.name, record, reading.wanted);
      else readLogRecord(reading, columns, record);
    }
  }
}

/** Reads plain rows; where they end before the file does, answers all that is left, from the start of a row. */
async function readBytes(
  reading: LogReading,
  scan: PlainRows,
  pieces: AsyncGenerator<Piece>,
): Promise<AsyncGenerator<Piece> | undefined> {
  let room = new Uint8Array(2 ** 17);
  let filled = 0;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    const piece = next.value;
    if (typeof piece === "string") return following([room.subarray(0, filled), piece], pieces);
    if (filled + piece.length > room.length) room = withRoom(room, filled + piece.length);
    room.set(piece, filled);
    const end = piece.lastIndexOf(lineFeed);
    const lines = room.subarray(0, end < 0 ? 0 : filled + end + 1);
    filled += piece.length;
    const isRead = readLines(reading, scan, lines) && filled - scan.at <= longestLine;
    room.copyWithin(0, scan.at, filled);
    filled -= scan.at;
    if (!isRead) return following([room.subarray(0, filled)], pieces);
  }
  return filled === 0 ? undefined : following([room.subarray(0, filled)], pieces);
}

/** Bytes in which a line has to end: a longer one is for the reader of all CSV to refuse. */
const longestLine = 4 * longestField;

function withRoom(room: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * needed);
  larger.set(room);
  return larger;
}

/** Reads bytes that end in a line feed, odd rows among them; answers whether the file can be read on like that. */
function readLines(reading: LogReading, scan: PlainRows, lines: Uint8Array): boolean {
  scan.at = 0;
  if (!isAscii(lines) && asText(lines) === undefined) return false;
  for (;;) {
    const rows = scan.rows;
    const stop = readPlainRows(scan, lines);
    reading.rows += scan.rows - rows;
    if (stop !== "row") return stop === "end";
    readOddRow(reading, scan, lines);
  }
}

function readOddRow(reading: LogReading, scan: PlainRows, lines: Uint8Array): void {
  const text = asText(lines.subarray(scan.at, scan.end))!;
  const tokenizer = csvTokenizer(String.fromCharCode(scan.delimiter), scan.line);
  for (const record of tokenizer.push(text)) readLogRecord(reading, scan.columns, record);
  leaveRow(scan);
}
