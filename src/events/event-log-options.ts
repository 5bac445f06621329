import type { PartyKind } from "../chain/party.js";
import type { Calendar } from "./calendar/calendar.js";
import type { Period } from "./time/period-of.js";
import type { TimeOptions } from "./time/time-reader.js";

/** One case going from one party to another. */
export interface Exchange {
  readonly case: string;
  readonly from: string;
  readonly to: string;
  /** What the giver did last and the receiver first; `undefined` where the log does not say. */
  readonly given: string | undefined;
  readonly taken: string | undefined;
  /** When the giver was done and the receiver began: milliseconds since 1970-01-01 UTC. */
  readonly givenAt: number;
  readonly takenAt: number;
  /** Hours between the two, working hours where there is a `calendar`; 0 where they overlap. */
  readonly waitHours: number;
}

/**
 * What is on time: a wait of at most so many hours; what a function says of the exchange; or, relative to the
 * log itself, a wait within so large a share of all its waits, which by its nature finds something late in any
 * log.
 */
export type OnTime = number | ((exchange: Exchange) => boolean) | { readonly quantile: number };

/** How far reading has come. */
export interface ReadProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Bytes (of text, UTF-16 code units) read so far, before unpacking. */
  readonly read: number;
}

/** How to read an event log. */
export interface EventLogOptions extends TimeOptions {
  /** What errors call the log. Default `"log"`. */
  readonly name?: string | undefined;
  /** What the parties are. Default `"department"`. */
  readonly kind?: Exclude<PartyKind, "customer"> | undefined;
  /** Values that mean none, such as `?` or `UNDEFINED`; empty and blank ones always do. */
  readonly missing?: readonly string[] | undefined;
  /** What parts the fields of CSV, one character. Told by the header where absent: `,` `;` tab or `|`. */
  readonly delimiter?: string | undefined;
  /** What is on time; without it nothing is said of it, as no log tells what was promised. */
  readonly onTime?: OnTime | undefined;
  /** Working hours in which waits are counted; around the clock where absent. */
  readonly calendar?: Calendar | undefined;
  /**
   * Dates the evidence by the week or month in which the receiver began (of an outcome: the case was done), so that
   * trends and before and after need no second reading. In the zone of `timeZone`, else of the calendar, else UTC.
   */
  readonly period?: Period | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after every chunk of the source. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
