/** What happened in one case, for a judgement of its outcome. */
export interface CaseHistory {
  readonly id: string;
  /** In order of time; times are milliseconds since 1970-01-01 UTC. */
  readonly events: readonly {
    readonly party: string;
    readonly activity: string | undefined;
    readonly start: number;
    readonly complete: number;
  }[];
}

/** A column that says whether the case's customer was served: its last value in the case counts. */
export interface OutcomeColumn {
  readonly column: string;
  /** The value, or values, of a case that ended well; every other value did not, and a missing one tells nothing. */
  readonly good: string | readonly string[];
}

/** Which columns of a log hold what; in XES the keys of attributes, in OCEL see `readOcel`. */
export interface EventColumns {
  /** The case: what is worked on and handed from one to the next. */
  readonly case: string;
  /** Who acted: a team, a department or a person. Events without one are left out and counted. */
  readonly party: string;
  /**
   * The person inside that party. People become employees of their parties, and handoffs are stated between
   * them; {@link diagnose} rolls them up. Whoever acts for several parties is one employee in each.
   */
  readonly member?: string | undefined;
  /** What was done; without it nothing can be said of work done again. */
  readonly activity?: string | undefined;
  /** When it was done, where the log has one time an event. */
  readonly time?: string | undefined;
  /** When work on it began and when it was done, where the log has both. */
  readonly start?: string | undefined;
  readonly complete?: string | undefined;
  /** The segment of end customers that the case serves: its first value in the case counts. One customer where absent. */
  readonly customer?: string | undefined;
  /** Whether the case's customer was served, by a column or a function of the case (`undefined`: cannot be told). */
  readonly outcome?: OutcomeColumn | ((history: CaseHistory) => boolean | undefined) | undefined;
}
