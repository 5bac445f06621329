import type { EvidenceInput } from "../../chain/chain-document.js";
import type { Instant } from "../../events/time/instant.js";
import { describeValue } from "../../input/describe-value.js";
import type { TextSource } from "../../input/text-source.js";
import { type RegisterForm, type RowCounts, readRegister } from "../register/read-register.js";
import type { RegisterOptions } from "../register/register-options.js";
import type { RejectedEntry } from "../register/row-sink.js";
import type { Contact } from "./contact.js";
import type { ContactColumns } from "./contact-columns.js";
import { lastHappening } from "./last-happening.js";
import { queryEvidence } from "./query-evidence.js";
import { readContact } from "./read-contact.js";

/** How to read a register of contacts, and to judge its queries. */
export interface ContactsOptions extends RegisterOptions {
  /**
   * Hours within which a query is to be answered, above 0. Default 24: by the same time of the next day,
   * whenever it was asked. Hours are counted around the clock, so where nobody answers at weekends, 72.
   */
  readonly answerWithin?: number | undefined;
  /**
   * Up to when the register goes, in milliseconds since 1970-01-01 UTC: later answers are not yet there. The
   * last time at which something was held or answered where absent.
   */
  readonly until?: Instant | undefined;
}

/** What was read of a register of contacts. */
export interface ReadContacts {
  /** In order of the file. */
  readonly contacts: readonly Contact[];
  /** What could not be used, in order of the file; the first 10,000, of as many as `rows` says. */
  readonly rejected: readonly RejectedEntry[];
  readonly rows: RowCounts;
  /**
   * Queries as counts for {@link withEvidence}, under `questions-answered`: one a handoff, from the one asked to
   * the one that asks. Where the chain has no such handoff, `withEvidence` says so.
   */
  readonly evidence: readonly EvidenceInput[];
}

const form: RegisterForm<keyof ContactColumns, Contact> = {
  name: "contacts",
  fields: ["kind", "from", "to", "planned", "held", "everyDays", "answered", "correct", "service"],
  required: ["kind", "from", "to"],
  read: readContact,
};

/**
 * Reads a register of contacts, one contact a row: meetings, surveys, trainings, recognitions, support given,
 * and queries with their answers; by whom, to whom, when planned and when held. A contact that was planned and
 * held is one row with both times.
 *
 * A query goes from the one that is asked to the one that asks: the answer is a service, and evidence about
 * that handoff. It is good where it came within `answerWithin` hours and was not `correct: false`. A query that
 * may still be answered in time, when the register ends, counts as neither good nor bad. Where no query at all
 * has an answer, the register does not record them and there is no evidence.
 *
 * Times are read as in event logs, and never guessed: ISO 8601, or as `timeFormat` says; without an offset
 * they need a `timeZone`. Where the format has no time of day, a date stands for the start of its day, and
 * hours between dates are whole days.
 *
 * Tolerant: what cannot be used stands in `rejected` with line, column, code and reason: unknown kinds, parties
 * and services, a party in contact with itself, a row without any time, an answer before its question, or to
 * what is no query. No error and no reason quotes a row.
 *
 * @param source - CSV with a header, as text, bytes or a stream of either; or rows as objects by column.
 * @param columns - what stands in which column; `{}` for a file with the columns of {@link ContactColumns}.
 * Others are left aside.
 * @throws {@link InputError} where the file cannot be read on: a missing column, no CSV, no text. RangeError
 * or TypeError for columns and options that cannot be. The signal's reason once it aborts; whatever a stream
 * throws.
 *
 * @example
 * ```ts
 * const { contacts, evidence } = await readContacts(
 *   "kind,from,to,held,answered\nquery,kitchen,floor,2024-02-01T09:00Z,2024-02-01T11:30Z\n",
 *   {},
 *   { chain },
 * );
 * evidence; // [{ from: "kitchen", to: "floor", service: "dish", indicator: "questions-answered", good: 1, total: 1 }]
 * ```
 */
export async function readContacts(
  source: TextSource | readonly object[],
  columns: ContactColumns,
  options: ContactsOptions,
): Promise<ReadContacts> {
  const { answerWithin = 24, until } = Object(options) as ContactsOptions;
  if (!(Number.isFinite(answerWithin) && answerWithin > 0))
    throw new RangeError(`answerWithin is ${describeValue(answerWithin)}; it must be hours above 0`);
  if (until !== undefined && !Number.isFinite(until))
    throw new RangeError(`until is ${describeValue(until)}; it must be milliseconds since 1970-01-01 UTC`);
  const { entries, rejected, rows } = await readRegister(source, columns, options, form);
  const end = until ?? lastHappening(entries);
  const evidence = end === null ? [] : queryEvidence(entries, { answerWithin, until: end });
  return { contacts: entries, rejected, rows, evidence };
}
