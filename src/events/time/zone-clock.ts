import { dayLength, daysFromCivil } from "./civil-date.js";
import type { Instant } from "./instant.js";

/** Asks the engine for an offset, in milliseconds east of UTC, at a whole second from the year 1 on. Slow. */
export type ZoneClock = (second: Instant) => number;

/**
 * The clock of a zone, read from how the engine writes a time there.
 *
 * @throws RangeError where the engine knows no such zone.
 */
export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (second) => localTime(format.format(second)) - second;
}

/** Reads the numbers of `12/31/2024, 23:59:59`; parts by name would take four times as long. */
function localTime(text: string): number {
  const [month, day, year, hour, minute, second] = (text.match(/\d+/g) ?? []).map(Number);
  return daysFromCivil(year, month, day) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000;
}
