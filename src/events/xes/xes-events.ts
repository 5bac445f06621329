import { textChunks } from "../../input/text-chunks.js";
import type { TextSource } from "../../input/text-source.js";
import { withXmlOpening } from "./with-xml-opening.js";
import type { XesBatch } from "./xes-batch.js";
import { type XesLog, xesLog } from "./xes-log.js";
import { xmlReader } from "./xml-reader.js";

export interface XesOptions {
  /**
   * The attributes to read: `org:group` of the event, `case:concept:name` of its trace. So the same names read a
   * log in XES and what exporters make of it in CSV.
   */
  readonly keys: readonly string[];
  /** What errors call the file. Default `"file"`. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads an event log in XES (IEEE 1849) of any size, trace by trace, in the order of the file. Events come in
 * lists, one for each chunk of the source in which traces end.
 *
 * Attributes are read as their text. Those within other attributes, lists and containers belong to no event. What
 * `<global scope="event">` declares is no value: by the standard every event states its attributes itself, so an
 * event that lacks one has `undefined`. Elements may have any prefix or none.
 *
 * An event stands in `rejected` if an attribute that was asked for has no value, not the value of its type, or
 * comes twice, `missing-field`, `not-a-number`, `wrong-type`, `duplicate-attribute`; with a trace's attribute all
 * its events do. Dates are text here.
 *
 * @throws {@link InputError} once the file cannot be read on, the complete traces before having been handed out:
 * `not-xes`, `not-xml`, `not-utf8`, `xml-doctype`, `field-too-long` (a tag over 1,000,000 UTF-16 code units),
 * `nested-too-deep` (over 1,000), `out-of-range` (over 1,000,000 events in a trace). The signal's reason once it
 * aborts.
 *
 * @example
 * ```ts
 * const keys = ["case:concept:name", "org:group", "time:timestamp"];
 * for await (const { events } of xesEvents(file.stream(), { keys, name: file.name })) count += events.length;
 * ```
 */
export async function* xesEvents(
  source: TextSource,
  { keys, name = "file", signal }: XesOptions,
): AsyncGenerator<XesBatch, void, undefined> {
  const log = xesLog(keys, name);
  const reader = xmlReader(name, log);
  for await (const chunk of withXmlOpening(textChunks(source, { name, signal }), name))
    yield* batchesOf(log, () => reader.push(chunk));
  yield* batchesOf(log, () => reader.end());
}

/** What reading on makes of the log; what came before a failure is handed out first. */
function* batchesOf(log: XesLog, readOn: () => void): Iterable<XesBatch> {
  let failure: { readonly error: unknown } | undefined;
  try {
    readOn();
  } catch (error) {
    failure = { error };
  }
  const batch = log.take();
  if (batch.events.length + batch.rejected.length > 0) yield batch;
  if (failure !== undefined) throw failure.error;
}
