import type { CsvPlace } from "../../input/csv-record.js";
import type { RejectedRow } from "../../input/table-row.js";
import type { TextSource } from "../../input/text-source.js";
import { timeReader } from "../time/time-reader.js";
import { jsonDocument } from "./json-document.js";
import type { OcelFault } from "./ocel-fault.js";
import { type OcelKeyReader, ocelKeys } from "./ocel-keys.js";
import { ocelLog } from "./ocel-log.js";
import { type OcelRecord, readOcelEvent } from "./read-ocel-event.js";

export interface OcelOptions {
  /** The type of objects that plays the case, such as `order`. */
  readonly caseType: string;
  /**
   * What to read: `ocel:type` (what was done), `ocel:time`, the name of an attribute of events, the name of a type
   * of objects (the id of the one object of it), or `case:` and the name of an attribute of the case (the latest
   * value at the time of the event; the first one before that).
   */
  readonly keys: readonly string[];
  /** What errors call the file. Default `"file"`. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An event in one of its cases; `line` is its position in the list of events, from 1, and `column` is 1. */
export interface OcelEvent extends CsvPlace {
  readonly caseId: string;
  /** Text by place in the keys that were asked for; `undefined` where the event has nothing of the kind. */
  readonly values: readonly (string | undefined)[];
}

export interface OcelReading {
  readonly events: readonly OcelEvent[];
  readonly rejected: readonly Omit<RejectedRow, "file">[];
  /** Events that are sound and related to no object of the case's type. */
  readonly withoutCase: number;
}

/**
 * Reads an object-centric event log, OCEL 2.0 in JSON, whole, and flattens it: an event that is related to several
 * objects of the case's type is there once in each of these cases, as is usual; one that is related to none is
 * left out and counted. Times are read as text; without offset they are taken as UTC where values of a case's
 * attribute are told apart by them.
 *
 * An event stands in `rejected`, once, with the place in the document in its reason, if its `id`, `type` or `time`
 * is missing or of another kind, its id came before, it refers to an object, type or attribute that is not there,
 * an attribute has a value of another type or comes twice, or it is related to several objects of a type that
 * was asked for (`ambiguous-object`). A null is no value.
 *
 * @throws {@link InputError} where nothing can be read: `not-json`, `not-utf8`, `file-too-large`,
 * `nested-too-deep`, `not-ocel`, `unsupported-version` (OCEL 1.0), lists that are missing, and faults of the
 * declared types and objects, on which all events rest; `unknown-value` and `missing-column` for a case type or key
 * that the log lacks, with the nearest. The signal's reason once it aborts.
 */
export async function ocelEvents(
  source: TextSource,
  { caseType, keys, name = "file", signal }: OcelOptions,
): Promise<OcelReading> {
  const log = ocelLog(await jsonDocument(source, { name, signal }), name);
  const readTime = timeReader({ timeZone: "UTC" });
  const readers = ocelKeys(keys, caseType, log, { name, readTime });
  const events: OcelEvent[] = [];
  const rejected: Omit<RejectedRow, "file">[] = [];
  const seen = new Set<string>();
  let withoutCase = 0;
  for (const [index, row] of log.events.entries()) {
    const place = { line: index + 1, column: 1 };
    const record = readOcelEvent(row, `events[${index}]`, log, seen, readTime);
    const flat = "code" in record ? record : flattened(record, caseType, readers, place);
    if ("code" in flat) rejected.push({ ...place, ...rejection(flat) });
    else if (flat.length === 0) withoutCase += 1;
    else for (const event of flat) events.push(event);
  }
  return { events, rejected, withoutCase };
}

/** The event in each of its cases, or the first fault that shows in one of them. */
function flattened(
  record: OcelRecord,
  caseType: string,
  readers: readonly OcelKeyReader[],
  place: CsvPlace,
): readonly OcelEvent[] | OcelFault {
  const events: OcelEvent[] = [];
  for (const object of record.objects) {
    if (object.type !== caseType) continue;
    const values: (string | undefined)[] = [];
    for (const read of readers) {
      const value = read(record, object);
      if (typeof value === "object") return value;
      values.push(value);
    }
    events.push({ caseId: object.id, values, ...place });
  }
  return events;
}

function rejection({ code, path, found, expected }: OcelFault): Pick<RejectedRow, "code" | "reason"> {
  return { code, reason: `${path}: found ${found}, expected ${expected}` };
}
