import type { CsvPlace } from "../input/csv-record.js";
import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import { checkOptions } from "./check-options.js";
import type { EventColumns } from "./event-columns.js";
import { type EventField, eventFields, fieldColumns } from "./event-field.js";
import type { RejectedEvent } from "./event-log.js";
import type { EventLogOptions } from "./event-log-options.js";
import { type EventStore, eventStore } from "./event-store.js";
import { type EventFault, type EventValues, isOfWholeLog, takeEvent } from "./take-event.js";
import { type TimeReader, timeReader } from "./time/time-reader.js";

/** Faulty rows that are told one by one; a file that is all faults would fill the memory. */
const mostRejected = 10_000;

/** A log while it is read, whatever its format. */
export interface LogReading {
  readonly name: string;
  /** Columns by place in `eventFields`; `undefined` for what is not read. */
  readonly wanted: readonly (string | undefined)[];
  readonly store: EventStore;
  readonly readTime: TimeReader;
  readonly rejected: Omit<RejectedEvent, "file">[];
  rows: number;
  rejectedRows: number;
  withoutCase: number;
}

/**
 * Begins to read a log, before anything of it is touched.
 *
 * @throws RangeError or TypeError for columns and options that cannot be; the reason of a signal that has aborted.
 */
export function logReading(columns: EventColumns, options: EventLogOptions): LogReading {
  const wanted = fieldColumns(columns);
  checkOptions(options);
  options.signal?.throwIfAborted();
  const { name = "log", missing = [], timeFormat, timeZone } = options;
  const has = (field: EventField) => wanted[eventFields.indexOf(field)] !== undefined;
  const stored = { complete: has("complete"), customer: has("customer"), outcome: has("outcome") };
  return {
    name,
    wanted,
    store: eventStore(stored, missing),
    readTime: timeReader({ timeFormat, timeZone }),
    rejected: [],
    rows: 0,
    rejectedRows: 0,
    withoutCase: 0,
  };
}

/**
 * Takes a row, or notes what is wrong with it.
 *
 * @param placeOf - where a field of the row stands.
 * @throws {@link InputError} where the times of the log cannot be read without being told how.
 */
export function readEvent(
  reading: LogReading,
  values: EventValues,
  placeOf: (field: EventField) => CsvPlace,
): void {
  reading.rows += 1;
  const fault = takeEvent(reading.store, values, reading.readTime);
  if (fault === undefined) return;
  if (isOfWholeLog(reading.store, fault)) throw wholeFault(reading, fault, placeOf(fault.field));
  reading.rows -= 1;
  rejectRow(reading, { ...placeOf(fault.field), code: fault.code, reason: reasonOf(fault) });
}

/** Notes a row that cannot be used. */
export function rejectRow(reading: LogReading, row: Omit<RejectedEvent, "file">): void {
  reading.rows += 1;
  reading.rejectedRows += 1;
  if (reading.rejected.length < mostRejected) reading.rejected.push(row);
}

function reasonOf({ found, expected }: Pick<EventFault, "found" | "expected">): string {
  return `found ${found}, expected ${expected}`;
}

function wholeFault(
  { name }: LogReading,
  { code, found, expected }: EventFault,
  place: CsvPlace,
): InputError {
  return new InputError([fileIssue(code, { name, place }, found, expected)]);
}
