import type { TextSource } from "../input/text-source.js";
import type { EventColumns } from "./event-columns.js";
import type { ReadEventLog } from "./event-log.js";
import type { EventLogOptions } from "./event-log-options.js";
import { type LogReading, logReading, readEvent, rejectRow } from "./log-reading.js";
import { logSource } from "./log-source.js";
import { ocelEvents } from "./ocel/ocel-events.js";
import { settleLog } from "./settle-log.js";

/**
 * What of an object-centric log is the case, the party and so on. Beside names of attributes of events, a column may
 * be a type of objects (the id of the one object of it that the event is related to), or `case:` and an attribute
 * of the case (its latest value at the time).
 */
export interface OcelColumns extends Omit<EventColumns, "party" | "start" | "complete"> {
  /** The type of objects that plays the case, such as `order`. */
  readonly case: string;
  /** Who acted; of several columns the first that the event has, as types of events often name it differently. */
  readonly party: string | readonly string[];
  /** The type of the event where absent, `ocel:type`. */
  readonly activity?: string | undefined;
  /** The time of the event where absent, `ocel:time`. */
  readonly time?: string | undefined;
}

/** How to read an object-centric log: CSV's delimiter has no place in it. */
export type OcelLogOptions = Omit<EventLogOptions, "delimiter">;

/**
 * Reads an object-centric event log, OCEL 2.0 in JSON, unpacked where it is gzip, and makes the chain that it shows;
 * see {@link readEventLog} for what that means. One type of objects plays the case, and an event that is related to
 * several of them belongs to each of these cases, so it counts once in each; one that is related to none is
 * counted in `log.skipped.withoutCase`. The file is held in memory whole.
 *
 * @throws {@link InputError} where the log cannot be read on: no JSON, no OCEL, version 1.0, objects or types that
 * contradict each other, a case type or column that is not there. Else as {@link readEventLog}.
 *
 * @example
 * ```ts
 * const { chain } = await readOcel(text, { case: "Purchase Order", party: ["po_creator", "po_editor"] });
 * ```
 */
export async function readOcel(
  source: TextSource,
  columns: OcelColumns,
  options: OcelLogOptions = {},
): Promise<ReadEventLog> {
  const parties = typeof columns.party === "string" ? [columns.party] : columns.party;
  const { activity = "ocel:type", time = "ocel:time" } = columns;
  const named: EventColumns = { ...columns, party: parties[0]!, activity, time };
  const reading = logReading(named, options);
  await readEvents(reading, source, parties, options);
  return settleLog(reading, named, options);
}

async function readEvents(
  reading: LogReading,
  source: TextSource,
  parties: readonly string[],
  options: OcelLogOptions,
): Promise<void> {
  const [caseType, , ...others] = reading.wanted;
  const keys = [...new Set([...parties, ...others].filter((key) => key !== undefined))];
  const { events, rejected, withoutCase } = await ocelEvents(logSource(reading, source, options), {
    caseType: caseType!,
    keys,
    name: reading.name,
    signal: options.signal,
  });
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  for (const row of rejected) rejectRow(reading, row);
  for (const event of events) {
    const textOf = (key: string | undefined) =>
      key === undefined ? undefined : event.values[placeOf.get(key)!];
    const party = parties.map(textOf).find((value) => value !== undefined);
    readEvent(reading, [event.caseId, party, ...others.map(textOf)], () => event);
  }
  reading.rows += withoutCase;
  reading.withoutCase = withoutCase;
}
