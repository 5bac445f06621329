import type { OrientationLevel } from "../../chain/customer-orientation.js";
import type { ObservedExchanges } from "../../chain/handoff.js";
import type { Aspect, Cause } from "../../chain/indicator.js";
import type { indicatorCatalogue } from "../../chain/indicator-catalogue.js";
import type { NeedTier } from "../../chain/need-tier.js";
import type { Subject } from "../../chain/subject.js";
import type { FindingKind, SignEvidence } from "../../detectors/detector.js";
import type { DiagnosisSettings } from "../../diagnosis/diagnosis.js";
import type { Remedy } from "../../diagnosis/remedies-for.js";
import type { LossBy, Status } from "../../measures/chain-figures.js";
import type { ParityGroups } from "../../measures/parity/parity-figures.js";
import type { Estimate } from "../../measures/service-level/level-interval.js";
import type { Basis } from "../../measures/strength/measure-strength.js";
import type { MeanRating } from "../../privacy/mean-rating.js";
import type { NoLevel } from "../why-no-level.js";
import type { BriefMessages } from "./brief-messages.js";
import type { CareMessages } from "./care-messages.js";
import type { ChartMessages } from "./chart-messages.js";
import type { MapMessages } from "./map-messages.js";
import type { PageMessages } from "./page-messages.js";

/** Code of a reason that the standard detectors give. */
export type ReasonCode =
  | `weak-${Cause}`
  | "costly"
  | "declared-weak"
  | "ping-pong"
  | "rework"
  | "slow-handoff"
  | "rarely-solved-first"
  | "customer-hears-first"
  | "unheard-voice"
  | "silent-party"
  | "lapsed-contact"
  | "expectation-gap"
  | "felt-worse-than-seen"
  | "felt-better-than-seen"
  | "perception-gap"
  | `unmet-${NeedTier}-need`
  | `uneven-${ParityGroups}`
  | "uneven-manner"
  | `weak-level-${OrientationLevel}`
  | "depended-on-but-uncared-for"
  | "depended-on-but-unrecognised"
  | "one-sided-exchange"
  | "single-point-of-failure"
  | "single-sourced-service"
  | "false-redundancy"
  | "bottleneck"
  | "broker-overload"
  | "silo"
  | "unnecessary-detour"
  | "no-way-to-customer"
  | "no-way-back"
  | "unclear-ownership"
  | "missing-tie"
  | `${"single-point-of-failure" | "single-sourced-service" | "no-way-to-customer" | "no-way-back" | "unclear-ownership" | "missing-tie"}-throughout`
  | "undeclared-handoff"
  | "idle-handoff"
  | "closed-loop"
  | "unmeasured-handoff"
  | "cause-nowhere"
  | "cause-unmeasured"
  | "too-few-answers"
  | "unasked-internal-customer"
  | "unserved-customer"
  | "unstated-needs";

/** A reason as it is told: names ready to be set in, several of them as one text. */
export type ToldReason = { readonly code: string } & { readonly [figure: string]: string | number | null };

/** One figure of it; `undefined` where the detector gave none. */
export type ToldFigure = ToldReason[string] | undefined;

/** Words for a reason. They are plain text: reporters escape them for their format. */
export interface ReasonWords {
  /** Heads a list of findings with this reason. */
  readonly title: string;
  /** Says why one finding was made. */
  readonly sentence: (reason: ToldReason) => string;
}

/** What a figure rests on, or does not account for, in the table of losses. */
export type LossRow = keyof LossBy | "residual" | "total";

/**
 * All words of a report in one language; layout is the reporter's. Figures come as numbers (shares and points
 * 0..1), names ready to be set in: shortened and escaped for the report's format. Every text is plain: it
 * holds no markup of any format.
 */
export interface Messages {
  /** BCP 47 tag of the language, such as `en`. */
  readonly language: string;
  /** Where its readers begin: `rtl` at the right. */
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly names: NameMessages;
  readonly summary: SummaryMessages;
  readonly customers: CustomerMessages;
  readonly breaks: BreakMessages;
  readonly losses: LossMessages;
  readonly findings: Readonly<Record<Exclude<FindingKind, "break">, FindingMessages>>;
  readonly within: TableMessages & {
    /** So many handoffs stay inside one unit. */
    readonly introduction: (count: number) => string;
  };
  readonly care: CareMessages;
  readonly log: LogMessages;
  readonly grounds: GroundMessages;
  readonly reading: { readonly title: string; readonly lines: readonly string[] };
  readonly brief: BriefMessages;
  readonly map: MapMessages;
  readonly page: PageMessages;
  readonly charts: ChartMessages;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>;
  /** For a sign of somebody's own detector, which no catalogue knows: its question and its figures. */
  readonly ownReason: (question: string, figures: readonly (readonly [string, string])[]) => string;
  readonly remedies: Readonly<Record<Remedy, string>>;
  readonly indicators: Readonly<Record<(typeof indicatorCatalogue)[number]["id"], string>>;
  /** Says of a list that it goes on. */
  readonly more: (count: number) => string;
  readonly unknown: string;
  /** Any figure. */
  readonly figure: (value: number) => string;
  /** Things that hold together, such as a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** Things one after another: a, b, c. */
  readonly series: (items: readonly string[]) => string;
  /** A day, given as 2026-11-22. */
  readonly date: (day: string) => string;
  /** A share of 0..1. */
  readonly percent: (share: number) => string;
  /** A loss or gain of 0..1, in hundredths, without a word. */
  readonly points: (loss: number) => string;
}

/** How what a figure is about is called. */
export interface NameMessages {
  /** `service` is empty where the handoff's has no name. */
  readonly handoff: (from: string, to: string, service: string) => string;
  readonly party: (id: string) => string;
  readonly chain: string;
}

/** The paragraph that heads a report. */
export interface SummaryMessages {
  readonly level: (level: Estimate, lost: number) => string;
  readonly notMeasured: string;
  readonly ceiling: (ceiling: number) => string;
  readonly noLevel: Readonly<Record<NoLevel, string>>;
  readonly breaks: (statuses: Readonly<Record<Status, number>>, total: number) => string;
  readonly costliest: (name: string, loss: number, lost: number) => string;
  readonly others: (risks: number, blindSpots: number) => string;
}

/** A table with its heading. */
export interface TableMessages {
  readonly title: string;
  readonly columns: readonly string[];
}

/** What reaches each end customer. */
export interface CustomerMessages extends TableMessages {
  /** Stands for a service level that cannot be told. */
  readonly none: (unreached: boolean) => string;
  readonly noInterval: string;
  readonly interval: (low: number, high: number) => string;
  readonly more: (count: number) => string;
}

/** One break after another. */
export interface BreakMessages {
  readonly title: Readonly<Record<DiagnosisSettings["rankBy"], string>>;
  readonly none: string;
  /** Names a break: two of one subject differ in their cause only. */
  readonly heading: (subject: string, cause: Cause | null) => string;
  /**
   * `cause`: through which the loss is; `null` for that of the whole subject. `lost` is `null` where there is no service
   * level to lose from; `gain` where it was not worked out.
   */
  readonly cost: (
    subject: Subject["type"],
    cause: Cause | null,
    loss: number,
    lost: number | null,
    gain: number | null,
  ) => string;
  readonly labels: Readonly<
    Record<"status" | "cause" | "strength" | "evidence" | "route" | "remedies", string>
  >;
  readonly status: (status: Status, belowTarget: number | null, target: number) => string;
  /** `care` where both of its aspects were looked at; `unknown` where no one cause stands out. */
  readonly causes: Readonly<Record<Cause | Aspect | "unknown", string>>;
  /** `cause`: under which the strength is; `null` for that of the whole subject. */
  readonly strength: (
    strength: Estimate,
    basis: Basis,
    subject: Subject["type"],
    cause: Cause | null,
  ) => string;
  /** `rating` is `null` where there is no mean answer. */
  readonly evidence: (evidence: SignEvidence, subject: Subject["type"], rating: MeanRating | null) => string;
  readonly lookedAt: (indicators: readonly string[]) => string;
  readonly seen: (observed: ObservedExchanges) => string;
  /** Where counts and answers are both there: which of them speaks. */
  readonly speaks: (basis: "observed" | "rated", disagree: boolean) => string;
  /** The parties on the way, the end customer last; so many in the middle left out. */
  readonly route: (parties: readonly string[], leftOut: number) => string;
  readonly noRoute: string;
  readonly more: (count: number, largestLoss: number) => string;
}

/** The table of losses. */
export interface LossMessages extends TableMessages {
  readonly rows: Readonly<Record<LossRow, string>>;
  readonly none: string;
  readonly rounded: string;
  /** How much the breaks cost together, and how much lies in what is good enough. */
  readonly spread: (broken: number, rest: number) => string;
}

/** Risks, or blind spots. */
export interface FindingMessages {
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
}

/** What the event log shows altogether. */
export interface LogMessages {
  readonly title: string;
  readonly introduction: string;
  readonly cases: (cases: number, events: number, parties: number) => string;
  readonly reassignments: (perCase: number) => string;
  /** `straight`: of the cases sent back, those that came straight from the next party. */
  readonly sentBack: (back: number, straight: number, cases: number) => string;
  readonly again: (again: number, events: number, cases: number) => string;
  readonly noActivities: string;
  /** `to` did again what `from` had done. */
  readonly referral: (from: string, to: string, count: number) => string;
  readonly solvedFirst: (solved: number, cases: number) => string;
}

/** What a report rests on and what was left out. */
export interface GroundMessages extends TableMessages {
  /** Of so many internal parties, how many are known for their own part; the rest count as faultless. */
  readonly parties: (known: number, total: number) => string;
  readonly flows: (stated: number, total: number) => string;
  readonly withheld: (minGroupSize: number) => string;
  readonly unplaced: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly failure: (detector: string, message: string) => string;
  readonly settings: (settings: DiagnosisSettings) => string;
}
