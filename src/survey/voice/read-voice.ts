import type { TextSource } from "../../input/text-source.js";
import { type RegisterForm, type RowCounts, readRegister } from "../register/read-register.js";
import type { RegisterOptions } from "../register/register-options.js";
import type { RejectedEntry } from "../register/row-sink.js";
import type { Fault } from "./fault.js";
import { readFault } from "./read-fault.js";
import type { VoiceColumns } from "./voice-columns.js";

/** What was read of a register of faults. */
export interface ReadVoice {
  /**
   * Every raising by itself, in order of the file. It holds who spoke up: keep it where the register is kept,
   * and show what {@link measureVoice} makes of it.
   */
  readonly voice: readonly Fault[];
  /** What could not be used, in order of the file; the first 10,000, of as many as `rows` says. */
  readonly rejected: readonly RejectedEntry[];
  readonly rows: RowCounts;
}

const form: RegisterForm<keyof VoiceColumns, Fault> = {
  name: "voice",
  fields: [
    "fault",
    "by",
    "from",
    "to",
    "service",
    "party",
    "raised",
    "answered",
    "resolved",
    "duty",
    "voiceDuty",
    "told",
  ],
  required: ["fault", "by", "raised"],
  read: readFault,
};

/**
 * Reads a register of faults that somebody raised, one raising a row: by whom, about which handoff or party,
 * when it was raised, answered and resolved, by whose duty. Who raised a fault is a party of the chain: a
 * customer complains from outside, everybody else speaks up inside. Rows with the same `fault` tell of one
 * fault, raised inside first and complained of later, say; each is kept as one raising.
 *
 * Whoever speaks up need not be named: `by` may be a unit of any size, up to the organisation. What a fault is
 * about may be left blank, as customers seldom know it; a complaint left out for that would make the house
 * look as if it had heard of the fault first.
 *
 * Times are read as in event logs, and never guessed: ISO 8601, or as `timeFormat` says; without an offset
 * they need a `timeZone`. Where the format has no time of day, a date stands for the start of its day.
 *
 * Tolerant: what cannot be used stands in `rejected` with line, column, code and reason: unknown parties and
 * handoffs, times that cannot be told or come before the raising, a `voiceDuty` that is neither `true` nor
 * `false`. No error and no reason quotes a row, be it a name, a time or a fault.
 *
 * @param source - CSV with a header, as text, bytes or a stream of either; or rows as objects by column.
 * @param columns - what stands in which column; `{}` for a file with the columns of {@link VoiceColumns}.
 * Others are left aside.
 * @throws {@link InputError} where the file cannot be read on: a missing column, no CSV, no text. RangeError
 * or TypeError for columns and options that cannot be. The signal's reason once it aborts; whatever a stream
 * throws.
 *
 * @example
 * ```ts
 * const { voice, rejected } = await readVoice(
 *   "id,who,from,to,when\n7,floor,kitchen,floor,01/02/2024 09:30\n7,guest,,,04/02/2024 20:15\n",
 *   { fault: "id", by: "who", raised: "when" },
 *   { chain, timeFormat: "dd/MM/yyyy HH:mm", timeZone: "Europe/Amsterdam" },
 * );
 * measureVoice(chain, voice).internalFirstRate; // 1
 * ```
 */
export async function readVoice(
  source: TextSource | readonly object[],
  columns: VoiceColumns,
  options: RegisterOptions,
): Promise<ReadVoice> {
  const { entries, rejected, rows } = await readRegister(source, columns, options, form);
  return { voice: entries, rejected, rows };
}
