/**
 * How service levels follow from strengths, laid out flat for speed. Parties stand at *positions*, givers
 * before receivers (but for loops of deliveries); every position has groups of *inputs*: a needed service, a
 * redundant service, or all else that the party receives, each with the providers that share it.
 */
export interface Network {
  readonly partyCount: number;
  readonly inputCount: number;
  /** Position of every party, by party number, and back. */
  readonly positionOf: Int32Array;
  readonly partyAt: Int32Array;
  /** First position of the loop that a position lies on, and one past its last; a party on no loop is alone. */
  readonly loopStart: Int32Array;
  readonly loopEnd: Int32Array;
  /** Groups of a position: from `groupStart[position]` to `groupStart[position + 1]`. */
  readonly groupStart: Int32Array;
  /** How much the receiver depends on a group's service, 0..1; -1 for a part of all else. */
  readonly need: Float64Array;
  /** A group's share of the mean of all else; 0 for a needed service. */
  readonly share: Float64Array;
  /** 1 where any one provider is enough. */
  readonly redundant: Uint8Array;
  /** Inputs of a group: from `inputStart[group]` to `inputStart[group + 1]`. */
  readonly inputStart: Int32Array;
  /** Where in the values an input's giver is read: see {@link Values}. */
  readonly source: Int32Array;
  /** A provider's share of its group's volume. */
  readonly weight: Float64Array;
  /** Handoff number of an input, -1 for a membership; and the input of a handoff, -1 where it is left out. */
  readonly handoff: Int32Array;
  readonly inputOf: Int32Array;
}

/**
 * Numbers that inputs read: service levels at `position`, own strengths at `partyCount + position`, and at
 * the end a 1 for customers, who give nothing that could be broken.
 */
export type Values = Float64Array;
