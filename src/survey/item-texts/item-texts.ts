import type { indicatorCatalogue } from "../../chain/indicator-catalogue.js";

/**
 * One indicator as statements to agree with, one for each who may be asked. Names come in ready to be set
 * into a sentence.
 */
export interface ItemForms {
  /** The receiver of a handoff about its giver. */
  readonly received: (giver: string) => string;
  /** The giver of a handoff about what it gives itself. */
  readonly given: (receiver: string) => string;
  /** Any internal customer about the organisation, which begins the sentence. */
  readonly care: (organisation: string) => string;
}

/**
 * All words of a questionnaire in one language: plain text, our own wording. Every statement speaks of *us*,
 * says something good, and is agreed with from not at all (low end of the scale) to fully (high end). None
 * asks the names of parties for a gender, a number or a case.
 */
export interface ItemTexts {
  readonly items: Readonly<Record<(typeof indicatorCatalogue)[number]["id"], ItemForms>>;
  /** For a chain's own indicator, which no catalogue has a sentence for. */
  readonly ownIndicator: (label: string) => ItemForms;
  /** Says which service of several a statement is about. */
  readonly about: (service: string, statement: string) => string;
  /** The organisation, to those who belong to it. */
  readonly ourOrganisation: string;
  /** The organisation, to its suppliers and owners. */
  readonly theirOrganisation: string;
  /** Asks what would be expected of good service, on the scale of the statement. */
  readonly expected: string;
  /** Asks for importance in points from 0 to 100. */
  readonly importance: string;
}
