import type { Chain } from "../chain/chain.js";
import type { RejectedRow } from "../input/table-row.js";
import type { EventTable } from "./event-table.js";

/** What was read of an event log. */
export interface EventLog {
  readonly cases: number;
  /** Events by a party, the ones that count. */
  readonly events: number;
  /** How often a case went from one party to another. */
  readonly exchanges: number;
  /** Who acted: people, where members were read. */
  readonly parties: number;
  /** The first and the last moment, in ISO 8601 at UTC; `null` of no events. */
  readonly from: string | null;
  readonly to: string | null;
  /** Rows of the file: all of them, those that became events, and those that stand in `rejected`. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number };
  /** Good rows that are no event of the chain, by why. */
  readonly skipped: {
    /** Nobody is named, so nothing was handed over. */
    readonly withoutParty: number;
    /** In OCEL, related to no object of the type that plays the case. */
    readonly withoutCase: number;
  };
  /** The events themselves, for {@link measureLog} and {@link handoverMatrix}. */
  readonly table: EventTable;
}

/** A chain from an event log, and what it was made of. */
export interface ReadEventLog {
  readonly chain: Chain;
  /** Rows that could not be used, in order of the file; the first 10,000, of as many as `log.rows` says. */
  readonly rejected: readonly RejectedEvent[];
  readonly log: EventLog;
}

/** A row of a log that could not be used, with its first fault. */
export interface RejectedEvent extends Omit<RejectedRow, "file"> {
  /** What the log is called in errors. */
  readonly file: string;
}
