import type { Flow, HandoffEnds, ObservedExchanges } from "../chain/handoff.js";
import type { Cause } from "../chain/indicator.js";
import type { PartyKind } from "../chain/party.js";
import type { MeanRating } from "../privacy/mean-rating.js";
import type { Scorecard } from "./principles/scorecard.js";
import type { Estimate } from "./service-level/level-interval.js";
import type { Expectation } from "./strength/expectation-of.js";
import type { Basis } from "./strength/measure-strength.js";

/**
 * How a figure stands against the target: `broken` when it is almost certainly below it (0.95), `suspect` when
 * likely (0.8), else `sound`; `costly` when sound but its loss reaches 0.05; `unmeasured` when nothing is known.
 */
export type Status = "broken" | "suspect" | "costly" | "sound" | "unmeasured";

/** What one source says of a cause. */
export interface SourceFigures {
  /** Exchanges that went well, or respondents times their favourable share. */
  readonly good: number;
  /** Exchanges, or respondents. */
  readonly total: number;
  readonly strength: Estimate;
  /** Probability that the true share is below the target. */
  readonly belowTarget: number;
}

/** What people said. */
export interface RatedFigures extends SourceFigures {
  /**
   * Lowest and highest share of favourable answers, where the share itself would tell what everybody, or each of a
   * few, answered; `good` is then the middle of the band, times people, and all figures are made from that.
   */
  readonly band: readonly [number, number] | null;
  /** `null` where people used several scales, beside counts of answers, and beside a band. */
  readonly rating: MeanRating | null;
  /** What they got against what they expected; `null` where too few told. */
  readonly expectation: Expectation | null;
}

/** What is known of one subject under one cause. */
export interface CauseFigures {
  readonly cause: Cause;
  /** The source that speaks: the weaker of observed and rated; judged only where neither is there. */
  readonly basis: "observed" | "rated" | "judged";
  readonly strength: Estimate;
  /** `null` for a judgement. */
  readonly belowTarget: number | null;
  readonly status: Status;
  /** Points of the overall service level (0..1) that are lost through this cause here. */
  readonly loss: number;
  /** Ids of the indicators that were looked at. */
  readonly indicators: readonly string[];
  readonly observed: SourceFigures | null;
  readonly rated: RatedFigures | null;
  /** What the givers think of their own service, which is in no strength. */
  readonly givers: RatedFigures | null;
  /**
   * Probability that the receivers' answers come from a lower strength than the counts of exchanges do; `null` also
   * where these lie in the band in which the answers are told.
   */
  readonly ratedBelowObserved: number | null;
  /** Probability that the receivers think less of it than the givers do; `null` in the same cases. */
  readonly ratedBelowGivers: number | null;
}

/** What is known of one handoff. */
export interface HandoffFigures extends HandoffEnds {
  readonly flow: Flow;
  readonly flowFrom: "declared" | "inferred";
  /** Exchanges in the period. */
  readonly volume: number;
  /** Share of exchanges that serve the receiver well, 0..1; no interval where it was not measured. */
  readonly strength: Estimate;
  readonly basis: Basis;
  readonly status: Status;
  /** `null` where nothing was measured. */
  readonly belowTarget: number | null;
  /** Causes with evidence, in the order information, coordination, care. */
  readonly causes: readonly CauseFigures[];
  /** Points of the overall service level (0..1) that are lost through it. */
  readonly loss: number;
  /** What the overall service level would rise by if it were mended whole; `null` beyond the first `gains`. */
  readonly gain: number | null;
  readonly principles: Scorecard;
  readonly observed: ObservedExchanges | null;
}

/** A department, by what it is told apart and what it is called. */
export interface Department {
  readonly id: string;
  /** `null` where the document gives none. */
  readonly name: string | null;
}

/** What is known of one party. */
export interface PartyFigures {
  readonly id: string;
  readonly kind: PartyKind;
  /** For people; `null` where the document gives none. */
  readonly name: string | null;
  /**
   * The nearest department that it belongs to, over however many units. `null` for what belongs to none, for
   * departments themselves, and so for every party where departments or larger units are looked at.
   */
  readonly department: Department | null;
  /** Expected handoffs until the end customer is reached; `null` where no way leads there. */
  readonly distance: number | null;
  /** How well it does its own part, 0..1; 1 where nothing is known. */
  readonly strength: Estimate;
  readonly basis: Basis;
  readonly status: Status;
  readonly belowTarget: number | null;
  readonly causes: readonly CauseFigures[];
  /** Share of what it receives and does that nothing broke on its way; `null` behind a closed loop. */
  readonly serviceLevel: number | null;
  readonly loss: number;
  /** Share of the overall service level that goes if it stops; `null` where that was not worked out. */
  readonly dependence: number | null;
  /** Of what it gets, from those who serve it and from the organisation. */
  readonly principles: Scorecard;
}

/** What reaches one end customer. */
export interface CustomerFigures {
  readonly id: string;
  /** Its part in the overall service level; all add up to 1. */
  readonly weight: number;
  /** Volume of the deliveries that reach it; `null` where none does. */
  readonly received: number | null;
  /** `null` where no delivery reaches it, a closed loop hides it, or nothing at all was measured. */
  readonly serviceLevel: Estimate | null;
  readonly ceiling: number | null;
}

/** A handoff inside one unit, after rolling up: reported with its evidence, in no product and no prior. */
export interface WithinTie {
  readonly party: string;
  readonly service: string;
  readonly volume: number;
  readonly strength: Estimate | null;
  readonly basis: Basis;
  readonly causes: readonly CauseFigures[];
}

/** Points of the overall service level lost, by why: add up to ceiling − service level. */
export type LossBy = Readonly<Record<Cause | "declared" | "assumed", number>>;

/**
 * What the evidence of one source under one cause is pulled toward: few exchanges or answers far, many hardly. With
 * it every strength of that source can be worked out again from what stands beside it:
 * (`weight` · `mean` + `good`) / (`weight` + `total`); from a billion exchanges on to within 2e-8.
 *
 * It is made of nothing but the `good` and `total` of the handoffs, or of the parties, as their figures tell them:
 * of answers that may be used, and in the middle of the band where they are told in one. So it tells nothing new.
 */
export interface PriorFigures {
  /** Whose evidence it is; that of `handoffs` also moves ties within a unit, which have no part in making it. */
  readonly of: "handoffs" | "parties";
  readonly cause: Cause;
  readonly source: "observed" | "rated";
  /** How many handoffs or parties it was made from; 0 where only ties within a unit were measured. */
  readonly subjects: number;
  /** What is expected before any evidence: the share of all their exchanges or people, 0..1. */
  readonly mean: number;
  /** What that is worth, in exchanges or people: 2 to 20, more the more alike they are; 2 of fewer than five. */
  readonly weight: number;
}

/** The service level that reaches the end customers altogether. */
export interface OverallFigures {
  /** `null` where no customer is reached or nothing at all was measured or declared. */
  readonly serviceLevel: Estimate | null;
  readonly ceiling: number | null;
  /** What of ceiling − service level the losses do not account for. */
  readonly residual: number;
  /** Of what the internal customers get. */
  readonly principles: Scorecard;
}

/** All figures of a chain, in the document's order. */
export interface ChainFigures {
  readonly overall: OverallFigures;
  readonly customers: readonly CustomerFigures[];
  readonly handoffs: readonly HandoffFigures[];
  readonly parties: readonly PartyFigures[];
  /**
   * Handoffs before parties, then in the order of causes, observed before rated; only of what was measured. What
   * givers say of their own service is in no strength and has none here.
   */
  readonly priors: readonly PriorFigures[];
  readonly withinTies: readonly WithinTie[];
  readonly lossBy: LossBy;
  /** Loops of deliveries that nothing can start, as ids of their parties. */
  readonly closedLoops: readonly (readonly string[])[];
}
