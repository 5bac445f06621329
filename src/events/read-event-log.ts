import { describeValue } from "../input/describe-value.js";
import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import type { TextSource } from "../input/text-source.js";
import { readCsvLog } from "./csv/read-csv-log.js";
import type { EventColumns } from "./event-columns.js";
import type { ReadEventLog } from "./event-log.js";
import type { EventLogOptions } from "./event-log-options.js";
import { logReading } from "./log-reading.js";
import { logSource } from "./log-source.js";
import { readLogRows } from "./read-log-rows.js";
import { settleLog } from "./settle-log.js";

/**
 * Reads an event log in CSV, or as rows that are at hand, and makes the chain that it shows: what went from whom to
 * whom, and as evidence how that went. Neighbouring events of a case by different parties are one exchange over
 * the handoff between them, service `work`.
 *
 * - `complete-and-accurate` (information): exchanges that the case's very next exchange did not send straight back.
 * - `right-first-time` (coordination): exchanges after which no other party did again what the giver had already
 *   done in the case. Needs `activity`.
 * - `on-time` (coordination): exchanges whose wait is as the option `onTime` has it; none without it.
 * - `outcome` (care), on the delivery to the customer: cases that ended well. Needs `columns.outcome`.
 *
 * A case comes in as a request of its customer to its first party and goes out as a delivery of its last: these carry
 * strength 1, the delivery where no outcome is told, so that nothing is booked to them. As volumes are numbers of
 * exchanges, the service level of the chain is the share of cases that reach the customer with nothing broken on
 * their way, for cases that are routed as the log routes them, loops included.
 *
 * Tolerant of rows: what cannot be used stands in `rejected` with line, column and reason. Never guesses: a time needs
 * an offset, or `timeZone`; a notation other than ISO 8601 needs `timeFormat`. Gzip is unpacked on the way. The
 * order of cases in the file does not matter, that of events only where two of a case start together.
 *
 * @param source - CSV with a header, as text, bytes or a stream of either, gzip or not; or rows as objects by column.
 * @throws {@link InputError} where the log cannot be read on: a missing column, no CSV, times in a notation that has
 * to be told. RangeError or TypeError for columns and options that cannot be. The signal's reason once it aborts;
 * whatever a stream or a function among the options throws.
 *
 * @example
 * ```ts
 * const { chain, rejected, log } = await readEventLog(
 *   "ticket,team,step,when\n1,desk,open,2024-01-02T09:00Z\n1,lab,test,2024-01-02T11:30Z",
 *   { case: "ticket", party: "team", activity: "step", time: "when" },
 *   { onTime: 8 },
 * );
 * ```
 */
export async function readEventLog(
  source: TextSource | readonly object[],
  columns: EventColumns,
  options: EventLogOptions = {},
): Promise<ReadEventLog> {
  const reading = logReading(columns, options);
  if (Array.isArray(source)) readLogRows(reading, source);
  else if (isText(source)) await readCsvLog(reading, logSource(reading, source, options), options);
  else throw notASource(reading.name, source);
  return settleLog(reading, columns, options);
}

function isText(source: TextSource | readonly object[]): source is TextSource {
  return !Array.isArray(source) && source !== undefined && source !== null;
}

function notASource(name: string, source: unknown): InputError {
  const expected = "CSV as text, bytes or a stream of them, or rows as objects";
  return new InputError([fileIssue("wrong-type", { name }, describeValue(source), expected)]);
}
