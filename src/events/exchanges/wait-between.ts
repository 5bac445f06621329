import type { Calendar } from "../calendar/calendar.js";
import { workingHours } from "../calendar/working-hours.js";
import type { EventTable } from "../event-table.js";

/** Hours that an exchange waited, by the event that begins it. */
export type WaitOf = (event: number) => number;

const hourLength = 3_600_000;

/**
 * Hours from the giver's last event to the receiver's first: by the clock, or working hours of a calendar. 0 where
 * the receiver began before the giver was done.
 */
export function waitBetween({ start, complete }: EventTable, calendar: Calendar | undefined): WaitOf {
  if (calendar === undefined)
    return (event) => Math.max(0, start[event + 1]! - complete[event]!) / hourLength;
  const hours = workingHours(calendar);
  return (event) => hours(complete[event]!, start[event + 1]!);
}
