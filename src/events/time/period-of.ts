import { civilFromDays, dayLength, daysFromCivil } from "./civil-date.js";
import type { Instant } from "./instant.js";
import { timeZone } from "./time-zone.js";
import { weekdayOf } from "./weekday.js";

/** A stretch of the calendar by which figures are kept apart. */
export type Period = "week" | "month";

/**
 * Names the period in which an instant falls at a place: `2024-W05`, a week of ISO 8601, or `2024-05`. Names of
 * one kind sort in order of time. Each day is worked out once.
 *
 * @throws RangeError where the period or the zone is unknown.
 */
export function periodOf(period: Period, zoneName = "UTC"): (instant: Instant) => string {
  if (period !== "week" && period !== "month") throw new RangeError('period must be "week" or "month"');
  const zone = timeZone(zoneName);
  const nameOf = period === "week" ? weekName : monthName;
  const known = new Map<number, string>();
  return (instant) => {
    const day = Math.floor((instant + zone.offsetAt(instant)) / dayLength);
    const name = known.get(day) ?? nameOf(day);
    known.set(day, name);
    return name;
  };
}

/** A week belongs to the year of its Thursday. */
function weekName(day: number): string {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = civilFromDays(thursday);
  const week = Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

function monthName(day: number): string {
  const { year, month } = civilFromDays(day);
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
