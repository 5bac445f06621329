import type { TextSource } from "../input/text-source.js";
import type { EventColumns } from "./event-columns.js";
import type { ReadEventLog } from "./event-log.js";
import type { EventLogOptions } from "./event-log-options.js";
import { keyed } from "./keyed.js";
import { logReading, readEvent, rejectRow } from "./log-reading.js";
import { logSource } from "./log-source.js";
import { settleLog } from "./settle-log.js";
import { xesEvents } from "./xes/xes-events.js";

/** How to read a log in XES: CSV's delimiter has no place in it. */
export type XesLogOptions = Omit<EventLogOptions, "delimiter">;

/**
 * Reads an event log in XES (IEEE 1849), unpacked where it is gzip, and makes the chain that it shows; see
 * {@link readEventLog} for what that means. Read as a stream, so its size does not matter.
 *
 * Columns are keys of attributes: `org:group` of an event, `case:concept:name` of its trace. So the same columns read a
 * log in XES and what exporters make of it in CSV.
 *
 * @throws {@link InputError} where the log cannot be read on: no XML, no XES, a document type declaration (they are the
 * door of attacks, and XES has none). Else as {@link readEventLog}.
 *
 * @example
 * ```ts
 * const { chain } = await readXes(file.stream(), {
 *   case: "case:concept:name",
 *   party: "org:group",
 *   activity: "concept:name",
 *   time: "time:timestamp",
 * });
 * ```
 */
export async function readXes(
  source: TextSource,
  columns: EventColumns,
  options: XesLogOptions = {},
): Promise<ReadEventLog> {
  const reading = logReading(columns, options);
  const { keys, fieldsOf } = keyed(reading.wanted);
  const batches = xesEvents(logSource(reading, source, options), {
    keys,
    name: reading.name,
    signal: options.signal,
  });
  for await (const { events, rejected } of batches) {
    for (const row of rejected) rejectRow(reading, row);
    for (const event of events) readEvent(reading, fieldsOf(event.values), () => event);
  }
  return settleLog(reading, columns, options);
}
