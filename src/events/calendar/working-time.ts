import { dayLength } from "../time/civil-date.js";
import type { Instant } from "../time/instant.js";
import type { OffsetStretch, TimeZone } from "../time/time-zone.js";
import { weekdayOf } from "../time/weekday.js";
import type { WorkingRules } from "./working-rules.js";

/** The stretches of work within some span of time, in order. */
export interface WorkingTime {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Milliseconds of work before each stretch. */
  readonly before: Float64Array;
  readonly total: number;
}

/**
 * Lays out the work between two instants. Hours hold on the clock: where clocks are set forward within them they
 * are shorter, and where clocks are set back, what they show twice counts twice.
 */
export function workingTime(from: Instant, to: Instant, rules: WorkingRules, zone: TimeZone): WorkingTime {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const stretch of zone.stretches(from, to)) layOut(stretch, rules, starts, ends);
  const before = new Float64Array(starts.length);
  let total = 0;
  for (const [index, start] of starts.entries()) {
    before[index] = total;
    total += ends[index] - start;
  }
  return { start: Float64Array.from(starts), end: Float64Array.from(ends), before, total };
}

function layOut(
  { from, to, offset }: OffsetStretch,
  rules: WorkingRules,
  starts: number[],
  ends: number[],
): void {
  const { isWorkday, hours, holidays } = rules;
  for (let day = Math.floor((from + offset) / dayLength); day * dayLength - offset < to; day++) {
    if (!isWorkday[weekdayOf(day)] || holidays.has(day)) continue;
    const midnight = day * dayLength - offset;
    for (const [opens, closes] of hours) {
      const start = Math.max(midnight + opens, from);
      const end = Math.min(midnight + closes, to);
      if (start >= end) continue;
      starts.push(start);
      ends.push(end);
    }
  }
}

/** Milliseconds of work from the start of the span to an instant within it. */
export function workedUntil({ start, end, before }: WorkingTime, instant: Instant): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle] <= instant) low = middle + 1;
    else high = middle;
  }
  const last = low - 1;
  return last < 0 ? 0 : before[last] + Math.min(instant, end[last]) - start[last];
}
