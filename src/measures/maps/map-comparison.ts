import type { HandoffEnds } from "../../chain/handoff.js";
import type { Level } from "../../chain/level.js";

/** A handoff that only one of two maps has. */
export interface UnmatchedHandoff extends HandoffEnds {
  /** Exchanges: as seen, of an undeclared handoff; as declared, of an idle one. */
  readonly volume: number;
  /** That as a share of all exchanges in the same map, 0..1. */
  readonly share: number;
  /** Whether the other map knows the pair after all, by other services: the two may be one thing with two names. */
  readonly pairKnown: boolean;
}

/** A handoff that was seen and not declared. */
export interface UndeclaredHandoff extends UnmatchedHandoff {
  /** Its share of all that its giver was seen to hand off, 0..1. */
  readonly giverShare: number;
}

/** A handoff that was declared and not seen. */
export interface IdleHandoff extends UnmatchedHandoff {
  /**
   * Exchanges that would have been seen of it if it were used as declared, at the rate at which exchanges between the
   * pairs that both maps have were seen; `null` where one of its parties was never seen at all, or no pair is in both.
   */
  readonly expected: number | null;
}

/** A declared map of the chain against one that was seen. Plain data; lists in the order of the two documents. */
export interface MapComparison {
  readonly level: Level;
  /** Handoffs that both have. */
  readonly shared: number;
  readonly undeclared: readonly UndeclaredHandoff[];
  readonly idle: readonly IdleHandoff[];
  /** Share of the exchanges seen that went between pairs that nobody declared, 0..1; `null` where none were seen. */
  readonly undeclaredShare: number | null;
  /** Share of the exchanges declared that lie between pairs never seen to exchange, 0..1; `null` of none. */
  readonly idleShare: number | null;
  /** Ids of parties that were seen to exchange and are not on the declared map. */
  readonly undeclaredParties: readonly string[];
  /** Ids of parties that exchange by the declared map and were not seen to. */
  readonly unseenParties: readonly string[];
}
