import { longestField, mostColumns } from "../../input/csv-reading.js";
import { actorNumber, type EventStore, openBlock } from "../event-store.js";
import type { LogReading } from "../log-reading.js";
import { type NameStore, nameNumber } from "../name-store.js";
import type { TimeReader } from "../time/time-reader.js";
import type { LogColumns } from "./log-columns.js";
import { type PlainTime, plainTime } from "./plain-time.js";

const [quote, lineFeed, carriageReturn] = [34, 10, 13];

/**
 * How far the bytes of a CSV log have been read. One plain object that functions change: it stands in the innermost
 * loop over logs of millions of rows.
 */
export interface PlainRows {
  readonly store: EventStore;
  readonly columns: LogColumns;
  readonly readTime: TimeReader;
  /** Whether times are in ISO 8601, so that {@link plainTime} may read them. */
  readonly isIso: boolean;
  readonly delimiter: number;
  /** 1 for bytes at which a bare field may end, or its row turns out not to be plain: delimiter, line ends, NUL. */
  readonly special: Uint8Array;
  readonly date: PlainTime;
  /** Where the next row starts, and its physical line. */
  at: number;
  line: number;
  rows: number;
  /** Of the row at hand: where its fields stand, how many there are, and where it ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  fields: number;
  end: number;
  lines: number;
  isPlain: boolean;
}

/**
 * Where the reading of plain rows stopped: at the end of the bytes, the last row perhaps unfinished; before a row
 * that only the reader of all CSV understands; or where it alone can tell what a row is.
 */
export type PlainStop = "end" | "row" | "file";

/** How rows are written. */
export interface PlainRowsOptions {
  /** One ASCII character, not NUL. */
  readonly delimiter: string;
  readonly isIso: boolean;
  /** The physical line of the first row. */
  readonly line: number;
}

export function plainRows(
  { store, readTime }: LogReading,
  columns: LogColumns,
  { delimiter, isIso, line }: PlainRowsOptions,
): PlainRows {
  const special = new Uint8Array(256);
  for (const code of [delimiter.charCodeAt(0), lineFeed, carriageReturn, 0]) special[code] = 1;
  return {
    store,
    columns,
    readTime,
    isIso,
    delimiter: delimiter.charCodeAt(0),
    special,
    date: { date: 0, day: 0 },
    at: 0,
    line,
    rows: 0,
    from: new Int32Array(columns.width),
    to: new Int32Array(columns.width),
    fields: 0,
    end: 0,
    lines: 0,
    isPlain: true,
  };
}

/**
 * Takes the rows of bytes that end in a line feed, from `at` on, as long as they are plain: as many fields as the
 * header has, each bare or quoted whole, with a case, a party and times that can be read.
 */
export function readPlainRows(scan: PlainRows, bytes: Uint8Array): PlainStop {
  while (scan.at < bytes.length) {
    const stop = scanRow(scan, bytes);
    if (stop !== "row") return stop;
    const isBlankLine = scan.fields === 1 && scan.to[0] === scan.at;
    if (!isBlankLine) {
      if (!scan.isPlain || scan.fields !== scan.columns.width || !takeRow(scan, bytes)) return "row";
      scan.rows += 1;
    }
    leaveRow(scan);
  }
  return "end";
}

/** Steps over the row at hand. */
export function leaveRow(scan: PlainRows): void {
  scan.at = scan.end;
  scan.line += scan.lines;
}

/** Finds the fields of the next row; `"row"` where its end was found. */
function scanRow(scan: PlainRows, bytes: Uint8Array): PlainStop {
  const { special, delimiter, from, to } = scan;
  const width = from.length;
  let at = scan.at;
  let fields = 0;
  scan.lines = 1;
  scan.isPlain = true;
  for (;;) {
    let start = at;
    let end: number;
    if (bytes[at] === quote) {
      at = closingQuote(scan, bytes, at + 1);
      if (at < 0) return at === loneReturn || bytes.length - scan.at > longestField ? "file" : "end";
      start += 1;
      end = at;
      at += 1;
      if (special[bytes[at]!] === 0 || bytes[at] === 0) return "file";
    } else {
      while (special[bytes[at]!] === 0) at += 1;
      for (; bytes[at] === 0; scan.isPlain = false)
        do at += 1;
        while (special[bytes[at]!] === 0);
      end = at;
    }
    if (fields < width) {
      from[fields] = start;
      to[fields] = end;
    }
    fields += 1;
    const code = bytes[at]!;
    at += 1;
    if (code === delimiter) continue;
    if (code === carriageReturn) {
      if (bytes[at] !== lineFeed) return "file";
      at += 1;
    }
    scan.fields = fields;
    scan.end = at;
    return fields > mostColumns || at - scan.at > longestField ? "file" : "row";
  }
}

/** What stands for a carriage return without line feed, by which only the reader of all CSV counts lines. */
const loneReturn = -2;

/** Where the quote stands that closes a field; -1 where none does, or {@link loneReturn}. */
function closingQuote(scan: PlainRows, bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at]!;
    if (code === quote) {
      if (bytes[at + 1] !== quote) return at;
      scan.isPlain = false;
      at += 1;
    } else if (code === lineFeed) scan.lines += 1;
    else if (code === 0) scan.isPlain = false;
    else if (code === carriageReturn && bytes[at + 1] !== lineFeed) return loneReturn;
  }
  return -1;
}

const [caseAt, partyAt, memberAt, activityAt, startAt, completeAt, customerAt, outcomeAt] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];

/** Takes the row at hand as an event; answers whether it could. */
function takeRow(scan: PlainRows, bytes: Uint8Array): boolean {
  const { store } = scan;
  const { names, columns } = store;
  const start = timeIn(scan, bytes, startAt);
  const complete = columns.complete ? timeIn(scan, bytes, completeAt) : start;
  if (!(complete >= start)) return false;
  const party = numberIn(scan, bytes, partyAt, names.party);
  const of = numberIn(scan, bytes, caseAt, names.case);
  if (party < 0 || of < 0) return false;
  const member = numberIn(scan, bytes, memberAt, names.member);
  const block = openBlock(store);
  const at = store.filled;
  block.case[at] = of;
  block.actor[at] = actorNumber(store, party, member);
  block.activity[at] = numberIn(scan, bytes, activityAt, names.activity);
  block.start[at] = start;
  block.complete[at] = complete;
  if (columns.customer) block.customer[at] = numberIn(scan, bytes, customerAt, names.customer);
  if (columns.outcome) block.outcome[at] = numberIn(scan, bytes, outcomeAt, names.outcome);
  store.filled = at + 1;
  return true;
}

/** `NaN` for what is no time. */
function timeIn(scan: PlainRows, bytes: Uint8Array, field: number): number {
  const column = scan.columns.columnOf[field]!;
  const from = scan.from[column]!;
  const to = scan.to[column]!;
  const time = scan.isIso ? plainTime(scan.date, bytes, from, to) : Number.NaN;
  return Number.isNaN(time) ? otherTime(scan, bytes.subarray(from, to)) : time;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function otherTime({ readTime }: PlainRows, bytes: Uint8Array): number {
  const time = readTime(decoder.decode(bytes));
  return typeof time === "number" ? time : Number.NaN;
}

/** The number of a field's name; -1 where the log has no such column or the name means none. */
function numberIn(
  { columns, from, to }: PlainRows,
  bytes: Uint8Array,
  field: number,
  names: NameStore,
): number {
  const column = columns.columnOf[field]!;
  if (column < 0) return -1;
  const number = nameNumber(names, bytes, from[column]!, to[column]!);
  return names.missing[number] === 1 ? -1 : number;
}
