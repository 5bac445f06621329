import { dayLength } from "../time/civil-date.js";
import type { Instant } from "../time/instant.js";
import { timeZone } from "../time/time-zone.js";
import type { Calendar } from "./calendar.js";
import { workingRules } from "./working-rules.js";
import { type WorkingTime, workedUntil, workingTime } from "./working-time.js";

/** Work is laid out in spans of about four years, when first asked for. */
const spanLength = 1461 * dayLength;

/** The furthest instant that JavaScript can tell a date of. */
const furthest = 8.64e15;

const hourLength = 3_600_000;

/**
 * Measures hours of work between two instants by a calendar: 0 where the second is not later. Made once, it is
 * quick for millions of spans, also of decades.
 *
 * @throws RangeError where the calendar's days, hours, holidays or zone are not what they should be, or it leaves
 * no time of work; the function itself for what is no instant.
 */
export function workingHours(calendar: Calendar): (from: Instant, to: Instant) => number {
  const rules = workingRules(calendar);
  const zone = timeZone(calendar.timeZone);
  const known = new Map<number, WorkingTime>();
  const spanAt = (place: number) => {
    const start = place * spanLength;
    const span = known.get(place) ?? workingTime(start, start + spanLength, rules, zone);
    known.set(place, span);
    return span;
  };
  return (from, to) => (isLater(to, from) ? workBetween(from, to, spanAt) / hourLength : 0);
}

function isLater(to: Instant, from: Instant): boolean {
  if (Math.abs(from) <= furthest && Math.abs(to) <= furthest) return to > from;
  throw new RangeError(`workingHours: from ${from} to ${to} are no two instants`);
}

function workBetween(from: Instant, to: Instant, spanAt: (place: number) => WorkingTime): number {
  const first = Math.floor(from / spanLength);
  const last = Math.floor(to / spanLength);
  let work = workedUntil(spanAt(last), to) - workedUntil(spanAt(first), from);
  for (let place = first; place < last; place++) work += spanAt(place).total;
  return work;
}
