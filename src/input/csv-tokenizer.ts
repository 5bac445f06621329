import {
  breakLine,
  type CsvFailure,
  type CsvReading,
  carriageReturn,
  closeField,
  closeRecord,
  csvReading,
  failReading,
  handOut,
  lineFeed,
  longestField,
  openField,
  openQuotes,
  quote,
  takeChunk,
} from "./csv-reading.js";
import type { CsvRecord } from "./csv-record.js";

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
 * It never looks back beyond the chunk and keeps no more of a file than one record, so every way of cutting a
 * file into chunks gives the same records. Fields may share memory with their chunk: copy what is to outlive it.
 *
 * @param line - the physical line on which the text begins.
 */
export function csvTokenizer(delimiter: string, line = 1): CsvTokenizer {
  const reading = csvReading(delimiter, line);
  return {
    push: (chunk) => (chunk === "" ? [] : readChunk(reading, chunk)),
    end: () => readEnd(reading),
    failure: () => reading.failure,
  };
}

function readChunk(reading: CsvReading, chunk: string): CsvRecord[] {
  takeChunk(reading, chunk);
  while (reading.at < chunk.length && reading.failure === undefined) step(reading);
  if (reading.value.length > longestField) failReading(reading, "field-too-long");
  return handOut(reading);
}

function readEnd(reading: CsvReading): CsvRecord[] {
  takeChunk(reading, "");
  if (reading.state === "quoted") failReading(reading, "unclosed-quote");
  const open = reading.state !== "start" || reading.fields.length > 0;
  if (open && reading.failure === undefined) {
    if (reading.state === "start") openField(reading);
    closeField(reading);
  }
  if (open && reading.failure === undefined) closeRecord(reading);
  return handOut(reading);
}

function step(reading: CsvReading): void {
  if (reading.state === "start") startField(reading);
  else if (reading.state === "bare") readBare(reading);
  else if (reading.state === "quoted") readQuoted(reading);
  else leaveQuotes(reading);
}

function startField(reading: CsvReading): void {
  const code = reading.chunk.charCodeAt(reading.at);
  if (reading.fields.length === 0 && isLineEnd(code)) {
    breakLine(reading);
    return;
  }
  openField(reading);
  if (code === quote) {
    openQuotes(reading);
    reading.state = "quoted";
    reading.at++;
    readQuoted(reading);
  } else {
    reading.state = "bare";
    readBare(reading);
  }
}

function readBare(reading: CsvReading): void {
  const { chunk, at } = reading;
  if (reading.nextDelimiter < at) reading.nextDelimiter = indexFrom(chunk, reading.delimiter, at);
  const end = Math.min(reading.nextDelimiter, nextLineEnd(reading));
  reading.value += chunk.slice(at, end);
  reading.at = end;
  if (end < chunk.length) leaveField(reading);
}

function readQuoted(reading: CsvReading): void {
  const { chunk, at } = reading;
  const end = indexFrom(chunk, '"', at);
  reading.value += chunk.slice(at, end);
  for (let next = nextLineEnd(reading); next < end; next = nextLineEnd(reading)) {
    reading.at = next;
    breakLine(reading);
  }
  reading.at = end;
  if (end === chunk.length) return;
  reading.state = "afterQuote";
  reading.at++;
  if (reading.at < chunk.length) leaveQuotes(reading);
}

function leaveQuotes(reading: CsvReading): void {
  const code = reading.chunk.charCodeAt(reading.at);
  if (code === quote) {
    reading.value += '"';
    reading.state = "quoted";
    reading.at++;
  } else if (code === reading.delimiterCode || isLineEnd(code)) {
    leaveField(reading);
  } else {
    const column = reading.at - reading.lineStart + 1;
    reading.fault ??= { code: "text-after-quote", line: reading.line, column };
    reading.state = "bare";
  }
}

function leaveField(reading: CsvReading): void {
  closeField(reading);
  if (reading.failure !== undefined) return;
  reading.state = "start";
  if (reading.chunk.charCodeAt(reading.at) === reading.delimiterCode) {
    reading.at++;
  } else {
    closeRecord(reading);
    breakLine(reading);
  }
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function indexFrom(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

function nextLineEnd(reading: CsvReading): number {
  const { chunk, at } = reading;
  if (reading.nextFeed < at) reading.nextFeed = indexFrom(chunk, "\n", at);
  if (reading.nextReturn < at) reading.nextReturn = indexFrom(chunk, "\r", at);
  return Math.min(reading.nextFeed, reading.nextReturn);
}
