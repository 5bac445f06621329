/** A day of the week. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** The days of the week in the order of ISO 8601. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies readonly Weekday[];

/** The place in `weekdays` of a day counted from 1970-01-01, a Thursday. */
export function weekdayOf(days: number): number {
  const shifted = (days + 3) % 7;
  return shifted < 0 ? shifted + 7 : shifted;
}
