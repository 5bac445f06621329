import type { Instant } from "../../events/time/instant.js";
import type { ContactKind } from "../../survey/contacts/contact.js";
import type { CensoredHours } from "../voice/censored-hours.js";
import type { UnitLevel } from "../voice/nameable-unit.js";

/** Whether contacts keep the pace that was agreed. Gaps in days, from one to the next. */
export interface Cadence {
  /** The median gap between contacts held; `null` where fewer than two were, at different times. */
  readonly gapDays: number | null;
  /**
   * The agreed gap, the median where rows differ; without one, the median gap between planned times. `null`
   * where nothing was agreed and fewer than two were planned, at different times.
   */
  readonly agreedDays: number | null;
  /** `gapDays` over `agreedDays`: above 1 is rarer than agreed. `null` where one of the two is. */
  readonly ratio: number | null;
}

/** Contacts of one kind from one party to another; within one unit the two are the same. */
export interface PairContacts {
  readonly from: string;
  readonly to: string;
  readonly kind: ContactKind;
  /** Contacts with a planned time, later ones than `until` included. */
  readonly planned: number;
  /** Contacts held, whether planned or not. */
  readonly held: number;
  /** Contacts planned for up to `until`, and those of them that were held. */
  readonly due: number;
  readonly dueHeld: number;
  /** `dueHeld` over `due`, 0..1; `null` where none was due. */
  readonly heldShare: number | null;
  readonly cadence: Cadence;
  /** Days from the last that was held to `until`; `null` where none was. */
  readonly daysSince: number | null;
}

/** Which internal customers a kind of contact reaches. */
export interface ContactCoverage {
  readonly kind: ContactKind;
  /** Internal customers, and those that received one; at a meeting both do. */
  readonly parties: number;
  readonly reached: number;
  /**
   * `reached` over `parties`, 0..1; `null` where the chain has none, or where the register has no such contact,
   * planned or held: it does not record them.
   */
  readonly share: number | null;
  /** Ids of those that received none, in the chain's order; empty where the register does not record the kind. */
  readonly without: readonly string[];
}

/** How queries are answered over one handoff, from the one asked to the one that asks. */
export interface QueryFigures {
  readonly from: string;
  readonly to: string;
  /** `null` where the queries name none and the two hand off several or nothing. */
  readonly service: string | null;
  readonly asked: number;
  /** `null`, with its share, where no query of the register has an answer: it does not record them. */
  readonly answered: number | null;
  readonly answeredShare: number | null;
  /** Hours to the answer; `null` where `answered` is. Answers without a time are not among them. */
  readonly latency: CensoredHours | null;
  /** Answers that somebody judged, those judged right, and their share; `null` of none. */
  readonly judged: number;
  readonly correct: number;
  readonly accuracy: number | null;
}

/** What a register of contacts tells. */
export interface ContactFigures {
  readonly level: UnitLevel;
  /** Up to when the register goes; `null` where nothing was held and the caller does not say. */
  readonly until: Instant | null;
  /** In order of the ids of giver and receiver, then of kinds. */
  readonly pairs: readonly PairContacts[];
  /** Every kind once, in their order. */
  readonly coverage: readonly ContactCoverage[];
  /** In order of the ids of giver and receiver, then of services. */
  readonly queries: readonly QueryFigures[];
  /** Contacts of people and roles that belong to no unit; as nobody is named, they are in no other figure. */
  readonly unnamed: number;
}
