import { describeValue } from "../../input/describe-value.js";
import type { Instant } from "./instant.js";
import { instantOf, missedRange } from "./instant-of.js";
import { looksLikeCount, looksLikeTime } from "./looks-like-time.js";
import { readIsoTime } from "./read-iso-time.js";
import { type TimeFault, timeFault } from "./time-fault.js";
import { timeFormat } from "./time-format.js";
import { startReading, type TimeReading, timeReading } from "./time-reading.js";
import { type TimeZone, timeZone } from "./time-zone.js";

/** Reads the time that a text tells, or says why it tells none. */
export type TimeReader = (text: string) => Instant | TimeFault;

/** How times are written. */
export interface TimeOptions {
  /**
   * The notation, in the date symbols of Unicode (UTS 35), such as `dd/MM/yyyy HH:mm`; ISO 8601 where absent.
   *
   * - `yyyy` (or `y`) is a year of four digits. `yy` is refused: which century it means depends on today.
   * - `MM`, `dd`, `HH`, `hh`, `mm`, `ss` take two digits, the single letters one or two.
   * - `MMM` and `MMMM` are English names of months (`Jan`, `January`), `E` and `EEEE` of weekdays, which are
   *   checked to be names and else passed over. Case does not matter.
   * - `h` goes with `a` (`AM`, `p.m.`).
   * - `SSS` takes three digits of a fraction of a second, and so on; `S` as many as there are.
   * - `X` is an offset such as `+01` or `+0130`, `XX` `+0100`, `XXX` `+01:00`, each or `Z`; `x` to `xxx` the
   *   same without `Z`; `Z` is as `xx`, `ZZZZZ` as `XXX`.
   * - Letters that stand for themselves are quoted (`'T'`), `''` is a quote, and all else stands for itself.
   *
   * A format without time of day stands for the start of the day.
   */
  readonly timeFormat?: string | undefined;
  /** Where times without an offset were written down: an IANA name such as `Europe/Amsterdam`, or `+01:00`. */
  readonly timeZone?: string | undefined;
}

const isoExample = "an ISO 8601 time such as 2024-01-02T10:00:00+01:00";
const formatAdvice = 'the option timeFormat that tells how to read it, such as "dd/MM/yyyy HH:mm"';

/**
 * A reader of times. It never guesses: `01/02/2024` needs a `timeFormat`, a time without offset a `timeZone`, and
 * a local time that clocks leapt over or showed twice is a fault. Made once, it is quick for millions of texts.
 *
 * @throws RangeError where the format cannot be read or the zone is unknown.
 */
export function timeReader({ timeFormat: format, timeZone: zoneName }: TimeOptions = {}): TimeReader {
  const zone = zoneName === undefined ? undefined : timeZone(zoneName);
  const reading = timeReading();
  const read = format === undefined ? isoReader(zone) : formatReader(format, zone);
  return (text) => {
    startReading(reading, text);
    return read(reading);
  };
}

function isoReader(zone: TimeZone | undefined) {
  return (reading: TimeReading): Instant | TimeFault => {
    const notation = readIsoTime(reading);
    if (notation === "time") return instantOf(reading, zone, false);
    return notation === "date" ? dateFault(reading) : otherFault(reading.text);
  };
}

function formatReader(format: string, zone: TimeZone | undefined) {
  const { read, isDate } = timeFormat(format);
  const expected = `a time written as the option timeFormat has it: ${describeValue(format)}`;
  return (reading: TimeReading): Instant | TimeFault =>
    read(reading) ? instantOf(reading, zone, isDate) : timeFault("not-a-time", reading.text, expected);
}

/** Eight digits in a row that are no date may count anything; a date written as one is wrong. */
function dateFault(reading: TimeReading): TimeFault {
  const { text } = reading;
  const range = missedRange(reading);
  const isBasic = text.length === 8;
  if (range !== undefined) return isBasic ? otherFault(text) : timeFault("out-of-range", text, range);
  const format = isBasic ? "yyyyMMdd" : "yyyy-MM-dd";
  const expected = `a time of day as well, or the option timeFormat "${format}" to take dates as the start of their day`;
  return timeFault("date-without-time", text, expected);
}

function otherFault(text: string): TimeFault {
  if (looksLikeCount(text)) {
    return timeFault(
      "unclear-time",
      text,
      `${isoExample}; a count of days or seconds is to be converted first`,
    );
  }
  const code = looksLikeTime(text) ? "unclear-time" : "not-a-time";
  return timeFault(code, text, `${isoExample}, or ${formatAdvice}`);
}
