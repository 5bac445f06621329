import { dayLength } from "./civil-date.js";
import type { Instant } from "./instant.js";
import type { TimeZone } from "./time-zone.js";

/**
 * The first instant of a local day, given as its midnight: midnight itself, or the change of clocks where they
 * leapt over midnight; `undefined` where they leapt over the whole day.
 */
export function startOfDay(zone: TimeZone, midnight: number): Instant | undefined {
  for (const { from, to, offset } of zone.stretches(midnight - dayLength, midnight + dayLength)) {
    const start = Math.max(from, midnight - offset);
    if (start < to) return start + offset < midnight + dayLength ? start : undefined;
  }
  return undefined;
}
