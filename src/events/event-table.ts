/**
 * The events of a log as flat columns, in canonical order: by case (ids in code-unit order), within a case by
 * start, and where two start together as they stood in the file.
 */
export interface EventTable {
  /** Ids, all in code-unit order. */
  readonly caseIds: readonly string[];
  readonly parties: readonly string[];
  readonly activities: readonly string[];
  /** The first event of every case, and at the end the number of events. */
  readonly caseStart: Int32Array;
  /** Who acted, by event: a place in `parties`. */
  readonly party: Int32Array;
  /** What was done, by event: a place in `activities`; -1 where the log does not say. */
  readonly activity: Int32Array;
  /** When the work began and when it was done, by event: milliseconds since 1970-01-01 UTC; one array where the log has one time. */
  readonly start: Float64Array;
  readonly complete: Float64Array;
}
