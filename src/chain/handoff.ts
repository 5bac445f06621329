import type { LiftedFigure } from "./party.js";

/**
 * What a handoff carries. A delivery brings work toward the end customer with its whole history; a request
 * (an order, a question, advice back) counts only by itself and its giver's own strength.
 */
export type Flow = "delivery" | "request";

/** What was seen to happen over a handoff, in figures that evidence alone does not hold. */
export interface ObservedExchanges {
  /** Exchanges seen, at least 0. */
  readonly exchanges: number;
  /** Exchanges that the receiver sent straight back, at most `exchanges`. */
  readonly returned?: number;
  /** Hours from the giver's last step to the receiver's first. */
  readonly waitHours?: { readonly median: number; readonly mean: number; readonly p95: number };
}

/** What names a handoff: who serves whom, with what. */
export interface HandoffEnds {
  /** Id of the internal supplier. */
  readonly from: string;
  /** Id of the internal customer. */
  readonly to: string;
  /** Name of what is handed off, `""` where the document names none. */
  readonly service: string;
}

/** One party serves another with a named service. */
export interface Handoff extends HandoffEnds {
  /** Exchanges in the document's period, at least 0. One that was missing is the mean of the receiver's others. */
  readonly volume: number;
  /** How much of the receiver's own service depends on this service: 1 = cannot serve without it, 0 = not at all. */
  readonly need?: number;
  /** As declared; where absent it is inferred from the direction to the end customer. */
  readonly flow?: Flow;
  /** Any one of the providers of this service is enough (active redundancy). */
  readonly redundant: boolean;
  /** Somebody's overall judgement of the handoff, 0..1; used only where there is no evidence. */
  readonly strength?: number;
  readonly observed?: ObservedExchanges;
  /** Present after {@link rollUp}: what was lifted into this handoff, kept apart from what was stated for it. */
  readonly lifted?: LiftedHandoff;
}

/** The sum of what members' handoffs brought into their units' handoff. */
export interface LiftedHandoff {
  readonly volume: number;
  readonly observed?: ObservedExchanges;
  readonly strength?: LiftedFigure;
}
