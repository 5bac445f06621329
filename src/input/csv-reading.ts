import { bareColumns, type CsvFault, type CsvPlace, type CsvRecord } from "./csv-record.js";

/** Longest field, in UTF-16 code units: far above any real cell, and a quote left open stops here. */
export const longestField = 1_000_000;
export const mostColumns = 10_000;

export const quote = 34;
export const lineFeed = 10;
export const carriageReturn = 13;

/** Why the rest of a file cannot be read, and where the field in question starts. */
export interface CsvFailure extends CsvPlace {
  readonly code: "unclosed-quote" | "field-too-long" | "too-many-columns";
}

/**
 * How far a CSV file has been read. One plain object that functions change, the only such thing of this folder:
 * it stands in the innermost loop over files of a million rows, where closures over so much state ran at half
 * the speed.
 */
export interface CsvReading {
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

export function csvReading(delimiter: string, line: number): CsvReading {
  return {
    delimiter,
    delimiterCode: delimiter.charCodeAt(0),
    chunk: "",
    at: 0,
    line,
    lineStart: 0,
    afterReturn: false,
    nulSeen: false,
    nextDelimiter: -1,
    nextFeed: -1,
    nextReturn: -1,
    state: "start",
    value: "",
    fieldLine: line,
    fieldColumn: 1,
    recordLine: line,
    fields: [],
    columns: undefined,
    lines: undefined,
    fault: undefined,
    records: [],
    failure: undefined,
  };
}

/** Takes up a new chunk, whose characters have all to be read before the next one. */
export function takeChunk(reading: CsvReading, chunk: string): void {
  reading.lineStart -= reading.chunk.length;
  reading.afterReturn = reading.chunk.endsWith("\r");
  reading.chunk = chunk;
  reading.at = 0;
  reading.nextDelimiter = reading.nextFeed = reading.nextReturn = -1;
  reading.nulSeen ||= chunk.includes("\0");
}

/** Notes that the next field starts here. */
export function openField(reading: CsvReading): void {
  if (reading.fields.length === 0) reading.recordLine = reading.line;
  reading.fieldLine = reading.line;
  reading.fieldColumn = reading.at - reading.lineStart + 1;
}

/** Notes that the field is quoted: from here on, the record's columns cannot be told by its fields' lengths. */
export function openQuotes(reading: CsvReading): void {
  reading.columns ??= bareColumns(reading.fields);
}

export function closeField(reading: CsvReading): void {
  const { value, fields, fieldLine: line, fieldColumn: column } = reading;
  if (value.length > longestField) failReading(reading, "field-too-long");
  else if (fields.length === mostColumns) failReading(reading, "too-many-columns");
  if (reading.nulSeen && value.includes("\0")) reading.fault ??= { code: "nul-byte", line, column };
  if (line !== reading.recordLine) reading.lines ??= fields.map(() => reading.recordLine);
  reading.lines?.push(line);
  reading.columns?.push(column);
  fields.push(value);
  reading.value = "";
}

const blankRecord: CsvRecord = {
  line: 0,
  fields: [],
  columns: undefined,
  lines: undefined,
  fault: undefined,
};

/**
 * Records are made of copies. V8 takes literals in this place for long-lived once a collection of garbage has met
 * them alive, and then keeps every record of the file until its memory is full: up to three times slower.
 */
export function closeRecord(reading: CsvReading): void {
  const { recordLine: line, columns, lines, fault } = reading;
  const fields = reading.fields.slice();
  reading.records.push({ ...blankRecord, line, fields, columns: columns?.slice(), lines, fault });
  reading.fields = [];
  reading.columns = undefined;
  reading.lines = undefined;
  reading.fault = undefined;
}

/** Steps over a line end. A CRLF is one, also when a chunk ends between the two. */
export function breakLine(reading: CsvReading): void {
  const { chunk, at } = reading;
  const code = chunk.charCodeAt(at);
  const endsPair = code === lineFeed && at === 0 && reading.afterReturn;
  if (!endsPair) reading.line++;
  const startsPair = code === carriageReturn && chunk.charCodeAt(at + 1) === lineFeed;
  reading.at = reading.lineStart = at + (startsPair ? 2 : 1);
}

export function failReading(reading: CsvReading, code: CsvFailure["code"]): void {
  reading.failure ??= { code, line: reading.fieldLine, column: reading.fieldColumn };
}

/** Hands out the records that have been closed. */
export function handOut(reading: CsvReading): CsvRecord[] {
  const { records } = reading;
  reading.records = [];
  return records;
}
