import { type CsvFault, type CsvPlace, type CsvRecord, bareColumn } from "./csv-record.js";

/** Longest field, in UTF-16 code units: far above any real cell, and a quote left open stops here. */
const longestField = 1_000_000;
const mostColumns = 10_000;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Why the rest of a file cannot be read, and where the field in question starts. */
export interface CsvFailure extends CsvPlace {
  readonly code: "unclosed-quote" | "field-too-long" | "too-many-columns";
}

/** Splits CSV text that arrives in chunks of any size into records. */
export interface CsvTokenizer {
  /** The records that end in this chunk. */
  push(chunk: string): CsvRecord[];
  /** The record that a last line without line end leaves open, if any. */
  end(): CsvRecord[];
  /** Set once the file cannot be read on; the records before it have been handed out. */
  failure(): CsvFailure | undefined;
}

/**
 * Reads RFC 4180 and what is met beside it: line ends CRLF, LF, CR or mixed, quotes inside bare fields (kept as
 * they are), blank lines (passed over). Own code because no CSV library tells the physical place of each field.
 *
 * It looks at each character once and never back beyond the chunk, so every way of cutting a file into chunks
 * gives the same records. Fields may share memory with their chunk: copy what is to outlive the file.
 */
export function csvTokenizer(delimiter: string): CsvTokenizer {
  const reading = startReading(delimiter);
  return {
    push: (chunk) => (chunk === "" ? [] : push(reading, chunk)),
    end: () => end(reading),
    failure: () => reading.failure,
  };
}

/** How far the file has been read. One plain object, as closures over so much state run at half the speed. */
interface Reading {
  readonly delimiter: string;
  readonly delimiterCode: number;
  chunk: string;
  /** Index in the chunk of the next character. */
  at: number;
  line: number;
  /** Index in the chunk at which the physical line starts: negative when that was in an earlier chunk. */
  lineStart: number;
  /** Whether the chunk before ended in a carriage return. */
  afterReturn: boolean;
  nulSeen: boolean;
  /** Indices of the first of each from `at` on, the chunk's length for none. Stale while below `at`. */
  nextDelimiter: number;
  nextFeed: number;
  nextReturn: number;
  /** Where the next character stands: before a field, in a bare or quoted one, after a quote in a quoted one. */
  state: "start" | "bare" | "quoted" | "afterQuote";
  value: string;
  fieldLine: number;
  fieldColumn: number;
  recordLine: number;
  fields: string[];
  columns: number[] | undefined;
  lines: number[] | undefined;
  fault: CsvFault | undefined;
  records: CsvRecord[];
  failure: CsvFailure | undefined;
}

function startReading(delimiter: string): Reading {
  return {
    delimiter,
    delimiterCode: delimiter.charCodeAt(0),
    chunk: "",
    at: 0,
    line: 1,
    lineStart: 0,
    afterReturn: false,
    nulSeen: false,
    nextDelimiter: -1,
    nextFeed: -1,
    nextReturn: -1,
    state: "start",
    value: "",
    fieldLine: 1,
    fieldColumn: 1,
    recordLine: 1,
    fields: [],
    columns: undefined,
    lines: undefined,
    fault: undefined,
    records: [],
    failure: undefined,
  };
}

function push(reading: Reading, chunk: string): CsvRecord[] {
  reading.chunk = chunk;
  reading.at = 0;
  reading.nextDelimiter = reading.nextFeed = reading.nextReturn = -1;
  reading.nulSeen ||= chunk.includes("\0");
  while (reading.at < chunk.length && reading.failure === undefined) step(reading);
  if (reading.value.length > longestField) fail(reading, "field-too-long");
  reading.lineStart -= chunk.length;
  reading.afterReturn = chunk.charCodeAt(chunk.length - 1) === carriageReturn;
  return handOut(reading);
}

function end(reading: Reading): CsvRecord[] {
  reading.chunk = "";
  reading.at = 0;
  if (reading.state === "quoted") fail(reading, "unclosed-quote");
  const open = reading.state !== "start" || reading.fields.length > 0;
  if (open && reading.failure === undefined) {
    if (reading.state === "start") placeField(reading);
    closeField(reading);
    closeRecord(reading);
  }
  return handOut(reading);
}

function handOut(reading: Reading): CsvRecord[] {
  const { records } = reading;
  reading.records = [];
  return records;
}

function step(reading: Reading): void {
  if (reading.state === "start") startField(reading);
  else if (reading.state === "bare") readBare(reading);
  else if (reading.state === "quoted") readQuoted(reading);
  else leaveQuotes(reading);
}

function startField(reading: Reading): void {
  const code = reading.chunk.charCodeAt(reading.at);
  if (reading.fields.length === 0) {
    // A blank line, or the line feed of a CRLF whose return ended the record.
    if (isLineEnd(code)) return breakLine(reading, code);
    reading.recordLine = reading.line;
  }
  placeField(reading);
  if (code === quote) {
    reading.columns ??= reading.fields.map((_, index) => bareColumn(reading.fields, index));
    reading.state = "quoted";
    reading.at++;
    readQuoted(reading);
  } else {
    reading.state = "bare";
    readBare(reading);
  }
}

function placeField(reading: Reading): void {
  reading.fieldLine = reading.line;
  reading.fieldColumn = reading.at - reading.lineStart + 1;
}

function readBare(reading: Reading): void {
  const { chunk, at } = reading;
  if (reading.nextDelimiter < at) reading.nextDelimiter = indexFrom(chunk, reading.delimiter, at);
  const end = Math.min(reading.nextDelimiter, nextLineEnd(reading));
  reading.value += chunk.slice(at, end);
  reading.at = end;
  if (end < chunk.length) leaveField(reading, chunk.charCodeAt(end));
}

function readQuoted(reading: Reading): void {
  const { chunk, at } = reading;
  const end = indexFrom(chunk, '"', at);
  reading.value += chunk.slice(at, end);
  for (let next = nextLineEnd(reading); next < end; next = nextLineEnd(reading)) {
    reading.at = next;
    breakLine(reading, chunk.charCodeAt(next));
  }
  reading.at = end + 1;
  if (end === chunk.length) return;
  reading.state = "afterQuote";
  if (end + 1 < chunk.length) leaveQuotes(reading);
}

function leaveQuotes(reading: Reading): void {
  const code = reading.chunk.charCodeAt(reading.at);
  if (code === quote) {
    reading.value += '"';
    reading.state = "quoted";
    reading.at++;
  } else if (code === reading.delimiterCode || isLineEnd(code)) {
    leaveField(reading, code);
  } else {
    const column = reading.at - reading.lineStart + 1;
    reading.fault ??= { code: "text-after-quote", line: reading.line, column };
    reading.state = "bare";
  }
}

function leaveField(reading: Reading, code: number): void {
  closeField(reading);
  if (reading.failure !== undefined) return;
  reading.state = "start";
  if (code === reading.delimiterCode) {
    reading.at++;
  } else {
    closeRecord(reading);
    breakLine(reading, code);
  }
}

function breakLine(reading: Reading, code: number): void {
  const { chunk, at, afterReturn } = reading;
  const inPair = code === lineFeed && (at > 0 ? chunk.charCodeAt(at - 1) === carriageReturn : afterReturn);
  if (!inPair) reading.line++;
  reading.at = at + 1;
  reading.lineStart = at + 1;
}

function closeField(reading: Reading): void {
  const { value, fields, fieldLine: line, fieldColumn: column } = reading;
  if (value.length > longestField) return fail(reading, "field-too-long");
  if (fields.length === mostColumns) return fail(reading, "too-many-columns");
  if (reading.nulSeen && value.includes("\0")) reading.fault ??= { code: "nul-byte", line, column };
  reading.columns?.push(column);
  if (line !== reading.recordLine) reading.lines ??= fields.map(() => reading.recordLine);
  reading.lines?.push(line);
  fields.push(value);
  reading.value = "";
}

function closeRecord(reading: Reading): void {
  const { recordLine: line, fields, columns, lines, fault } = reading;
  reading.records.push({ line, fields, columns, lines, fault });
  reading.fields = [];
  reading.columns = undefined;
  reading.lines = undefined;
  reading.fault = undefined;
}

function fail(reading: Reading, code: CsvFailure["code"]): void {
  reading.failure ??= { code, line: reading.fieldLine, column: reading.fieldColumn };
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function indexFrom(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

function nextLineEnd(reading: Reading): number {
  const { chunk, at } = reading;
  if (reading.nextFeed < at) reading.nextFeed = indexFrom(chunk, "\n", at);
  if (reading.nextReturn < at) reading.nextReturn = indexFrom(chunk, "\r", at);
  return Math.min(reading.nextFeed, reading.nextReturn);
}
