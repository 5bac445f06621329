import type { Instant } from "../../events/time/instant.js";

/** What one party does to keep in touch with another, in the order in which figures tell them. */
export const contactKinds = ["meeting", "survey", "training", "recognition", "support", "query"] as const;

/**
 * A kind of contact: a meeting, somebody being asked (`survey`), trained, thanked (`recognition`) or helped
 * (`support`), and a question with its answer (`query`).
 */
export type ContactKind = (typeof contactKinds)[number];

/** One contact, planned or held or both. Times are milliseconds since 1970-01-01 UTC. */
export interface Contact {
  readonly kind: ContactKind;
  /**
   * Id of the party that gives: asks in a survey, trains, thanks, helps. Of a query, whoever is asked: it
   * serves with the answer. Of a meeting either of the two.
   */
  readonly from: string;
  /** Id of the party that receives; of a query, whoever asks. */
  readonly to: string;
  /** When it was to be. */
  readonly planned?: Instant;
  /** When it was held; of a query, when it was asked. */
  readonly held?: Instant;
  /** How often it was agreed to be, in days from one to the next, above 0. */
  readonly everyDays?: number;
  /** When a query was answered. */
  readonly answered?: Instant;
  /** Whether the answer to a query was right. */
  readonly correct?: boolean;
  /** What it was about: of a query the service of the handoff, settled where the two have one only. */
  readonly service?: string;
}
