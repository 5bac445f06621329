/**
 * A register of faults with one raising a row: the names of its columns, each the same as the field's where
 * absent. `fault`, `by` and `raised` have to stand in the file; of the others those that are named here.
 */
export interface VoiceColumns {
  /** What was raised: the same text in all rows about one fault. */
  readonly fault?: string | undefined;
  /** Id of the party that raised it, a customer's for a complaint. May be as large a unit as you like. */
  readonly by?: string | undefined;
  /** The handoff it is about: ids of giver and receiver, and the service where they hand off several. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly service?: string | undefined;
  /** Id of the party it is about, in place of a handoff. */
  readonly party?: string | undefined;
  readonly raised?: string | undefined;
  readonly answered?: string | undefined;
  readonly resolved?: string | undefined;
  /** Id of the party whose duty it is to answer. */
  readonly duty?: string | undefined;
  /** Whether raising faults is part of the raiser's duties: `true` or `false`. */
  readonly voiceDuty?: string | undefined;
  /** Id of the party that was told. */
  readonly told?: string | undefined;
}
