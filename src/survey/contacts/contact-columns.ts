/**
 * A register of contacts with one contact a row: the names of its columns, each the same as the field's where
 * absent. `kind`, `from` and `to` have to stand in the file; of the others those that are named here.
 */
export interface ContactColumns {
  /** `meeting`, `survey`, `training`, `recognition`, `support` or `query`. */
  readonly kind?: string | undefined;
  /** Id of the party that gives; of a query, whoever is asked. */
  readonly from?: string | undefined;
  /** Id of the party that receives; of a query, whoever asks. */
  readonly to?: string | undefined;
  /** When it was to be, and when it was held (a query: asked); every row has one of them. */
  readonly planned?: string | undefined;
  readonly held?: string | undefined;
  /** How often it was agreed to be, in days from one to the next. */
  readonly everyDays?: string | undefined;
  /** When a query was answered. */
  readonly answered?: string | undefined;
  /** Whether the answer to a query was right: `true` or `false`. */
  readonly correct?: string | undefined;
  /** What it was about. */
  readonly service?: string | undefined;
}
