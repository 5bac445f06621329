import { describeValue } from "../../input/describe-value.js";
import type { Instant } from "./instant.js";
import { largestOffset, readOffset } from "./read-offset.js";
import { isAtEnd, startReading, timeReading } from "./time-reading.js";
import { type ZoneClock, zoneClock } from "./zone-clock.js";
import { zoneOffsets } from "./zone-offsets.js";

/** What clocks on the wall show at a place, past and future. */
export interface TimeZone {
  /** As it was asked for. */
  readonly name: string;
  /** How far clocks are ahead of UTC, in milliseconds: positive in the east. */
  offsetAt(instant: Instant): number;
  /**
   * The instants at which clocks show a local time, given as if it were UTC: one, none where clocks leapt over
   * it, two in order where they were set back over it.
   */
  instantsOf(local: number): readonly Instant[];
  /** The stretches of one offset each that make up the time from one instant to another, in order. */
  stretches(from: Instant, to: Instant): readonly OffsetStretch[];
}

/** A stretch of time, its end left out, in which clocks kept one offset. */
export interface OffsetStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/** More than any offset there ever was, so that a local time as UTC is less than this away from its instants. */
const reach = 16 * 3_600_000;

const offsetForm = { zulu: false, colon: "maybe", minutes: "maybe" } as const;

/**
 * A time zone by its IANA name, such as `Europe/Amsterdam`, or an offset such as `+02:00`. Its rules are those
 * that the JavaScript engine brings along; they are asked once per stretch of days and kept, as asking is slow.
 *
 * @throws RangeError where the engine knows no zone of that name.
 */
export function timeZone(name: string): TimeZone {
  const fixed = fixedOffset(name);
  if (fixed !== undefined) return fixedZone(name, fixed);
  const offsets = zoneOffsets(clockOf(name));
  return { name, ...offsets, instantsOf: (local) => instantsOf(local, offsets.offsetAt) };
}

function fixedOffset(name: string): number | undefined {
  if (name === "UTC") return 0;
  const reading = timeReading();
  startReading(reading, String(name));
  if (!readOffset(reading, offsetForm) || !isAtEnd(reading)) return undefined;
  return Math.abs(reading.offset) <= largestOffset ? reading.offset : undefined;
}

function fixedZone(name: string, offset: number): TimeZone {
  return {
    name,
    offsetAt: () => offset,
    instantsOf: (local) => [local - offset],
    stretches: (from, to) => [{ from, to, offset }],
  };
}

/** The engine takes `undefined` for the zone of the machine, so only text is handed to it. */
function clockOf(name: unknown): ZoneClock {
  try {
    if (typeof name === "string") return zoneClock(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const expected = 'an IANA name such as "Europe/Amsterdam", "UTC" or an offset such as "+02:00"';
  throw new RangeError(`timeZone is ${describeValue(name)}; it must be ${expected}`);
}

/** Two changes of clocks are always further apart than the reach, so the offsets at its ends are all there are. */
function instantsOf(local: number, offsetAt: (instant: Instant) => number): readonly Instant[] {
  const before = offsetAt(local - reach);
  const after = offsetAt(local + reach);
  if (before === after) return [local - before];
  return [before, after]
    .filter((offset) => offsetAt(local - offset) === offset)
    .map((offset) => local - offset)
    .sort((a, b) => a - b);
}
