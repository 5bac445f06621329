import { describeValue } from "../../input/describe-value.js";
import { dayLength } from "../time/civil-date.js";
import { weekdays } from "../time/weekday.js";
import type { Calendar } from "./calendar.js";
import { isoDay } from "./iso-day.js";

/** A calendar in numbers. */
export interface WorkingRules {
  /** By day of the week, monday first. */
  readonly isWorkday: readonly boolean[];
  /** Stretches of a day in order, in milliseconds since midnight on the clock. */
  readonly hours: readonly (readonly [from: number, to: number])[];
  /** In days since 1970-01-01. */
  readonly holidays: ReadonlySet<number>;
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Checks a calendar's days, hours and holidays.
 *
 * @throws RangeError where one is not what it should be, or no time of work is left.
 */
export function workingRules({
  days = weekdays.slice(0, 5),
  hours = [["09:00", "17:00"]],
  holidays = [],
}: Calendar): WorkingRules {
  for (const day of days) if (!weekdays.includes(day)) throw wrong("days", day, weekdays.join(", "));
  if (days.length === 0 || hours.length === 0) throw new RangeError("calendar has no time of work");
  return {
    isWorkday: weekdays.map((day) => days.includes(day)),
    hours: inOrder(hours.map(readStretch)),
    holidays: new Set(holidays.map(readHoliday)),
  };
}

function readStretch([start, end]: readonly [string, string]): readonly [number, number] {
  const [from, to] = [readClock(start), readClock(end)];
  if (from >= to) {
    const night = to > 0 ? `; a night is two stretches, ${start} to 24:00 and 00:00 to ${end}` : "";
    throw new RangeError(`calendar hours go from ${start} to ${end}, which is no stretch of a day${night}`);
  }
  return [from, to];
}

function readClock(text: string): number {
  if (text === "24:00") return dayLength;
  if (typeof text !== "string" || !clockTime.test(text))
    throw wrong("hours", text, "times such as 09:30, up to 24:00");
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;
}

function inOrder(stretches: (readonly [number, number])[]): WorkingRules["hours"] {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
  const overlap = sorted.findIndex(([from], index) => index > 0 && from < sorted[index - 1][1]);
  if (overlap < 0) return sorted;
  throw new RangeError(
    `calendar hours overlap: one stretch begins at ${written(sorted[overlap][0])}, within another`,
  );
}

function readHoliday(text: string): number {
  const day = typeof text === "string" ? isoDay(text) : undefined;
  if (day === undefined) throw wrong("holidays", text, "ISO dates such as 2024-12-25");
  return day;
}

function written(time: number): string {
  const minutes = time / 60_000;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function wrong(field: string, value: unknown, expected: string): RangeError {
  return new RangeError(`calendar ${field} have ${describeValue(value)}; they must be ${expected}`);
}
