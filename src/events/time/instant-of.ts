import { dayLength, daysFromCivil, daysInMonth } from "./civil-date.js";
import type { Instant } from "./instant.js";
import { largestOffset } from "./read-offset.js";
import { startOfDay } from "./start-of-day.js";
import { type TimeFault, timeFault } from "./time-fault.js";
import type { TimeReading } from "./time-reading.js";
import type { TimeZone } from "./time-zone.js";

/**
 * The instant that a whole text tells, once read: its fields are checked against calendar and clock, and a time
 * without offset is placed in the zone. A date alone stands for the start of its day there.
 */
export function instantOf(
  reading: TimeReading,
  zone: TimeZone | undefined,
  isDate: boolean,
): Instant | TimeFault {
  const range = missedRange(reading);
  if (range !== undefined) return timeFault("out-of-range", reading.text, range);
  const local = localTime(reading);
  if (!Number.isNaN(reading.offset)) return local - reading.offset + reading.fraction;
  if (zone === undefined) return withoutZone(reading.text);
  return isDate ? dayIn(zone, local, reading.text) : timeIn(zone, local, reading);
}

/** What the first field out of its range should have been. */
export function missedRange(reading: TimeReading): string | undefined {
  const { year, month, day } = reading;
  if (year < 1) return "a year from 0001 to 9999";
  if (month < 1 || month > 12) return "a month from 1 to 12";
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return `a day from 1 to ${days}, the days of that month`;
  if (reading.hour === Number.POSITIVE_INFINITY) return "an hour from 1 to 12";
  if (reading.hour > 23) return "an hour from 0 to 23";
  if (reading.minute > 59) return "minutes from 0 to 59";
  if (reading.second > 59) return "seconds from 0 to 59";
  return Math.abs(reading.offset) > largestOffset ? "an offset from -14:00 to +14:00" : undefined;
}

/** Milliseconds from 1970-01-01 as a clock on the wall would count them, without what is beyond the second. */
function localTime(reading: TimeReading): number {
  const hours = reading.hour + reading.halfDay;
  const seconds = (hours * 60 + reading.minute) * 60 + reading.second;
  return daysFromCivil(reading.year, reading.month, reading.day) * dayLength + seconds * 1000;
}

function withoutZone(text: string): TimeFault {
  const expected = 'an offset such as +01:00 or Z, or the option timeZone, such as "Europe/Amsterdam"';
  return timeFault("time-without-zone", text, expected);
}

function dayIn(zone: TimeZone, local: number, text: string): Instant | TimeFault {
  const start = startOfDay(zone, local);
  return start ?? timeFault("no-such-time", text, `a day that ${zone.name} did not leave out`);
}

function timeIn(zone: TimeZone, local: number, { text, fraction }: TimeReading): Instant | TimeFault {
  const instants = zone.instantsOf(local);
  if (instants.length === 1) return instants[0] + fraction;
  if (instants.length === 0) {
    return timeFault("no-such-time", text, `a time that clocks in ${zone.name} did not leap over`);
  }
  const expected = `an offset such as +01:00 beside it: clocks in ${zone.name} showed this time twice`;
  return timeFault("ambiguous-time", text, expected);
}
