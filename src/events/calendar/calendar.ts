import type { Weekday } from "../time/weekday.js";

/** When work is done: what waits outside these hours does not wait on anybody. */
export interface Calendar {
  /** Where the hours are kept: an IANA name such as `Europe/Amsterdam`, or an offset such as `+01:00`. */
  readonly timeZone: string;
  /** Days of work; monday to friday where absent. */
  readonly days?: readonly Weekday[];
  /**
   * Stretches of work on each of these days, on the clock of the zone, the end left out; 09:00 to 17:00 where
   * absent. An end may be `24:00`; a shift through the night is two stretches. Stretches may touch, not overlap.
   */
  readonly hours?: readonly (readonly [from: string, to: string])[];
  /** Days without work, as ISO dates such as `2024-12-25`. */
  readonly holidays?: readonly string[];
}
