import type { EvidencePlace } from "../chain/evidence.js";
import type { RejectedRow } from "../input/table-row.js";

/** One answer of one respondent to one question. */
export interface SurveyAnswer {
  /**
   * Who answered, in the form in which people are told apart, so that one person is one whatever the
   * spelling. Never to be shown.
   */
  readonly respondent: string;
  /** Id of the party for which the respondent answered. */
  readonly party: string;
  /** The handoff that was rated, or the respondent's own party where the organisation was. */
  readonly place: EvidencePlace;
  readonly indicator: string;
  /** On `scale`. */
  readonly rating: number;
  /** Lowest and highest answer possible. */
  readonly scale: readonly [number, number];
  /** What the respondent expects, on `scale`. */
  readonly expected?: number;
  /** How much it matters to the respondent, in points, 0 or more. */
  readonly importance?: number;
  /** The wave, as written. */
  readonly at?: string;
  /** The answer of somebody who gives this service, not of one who receives it. */
  readonly side?: "giver";
}

/** An answer that could not be used, or a row of them, with its first fault. */
export interface RejectedAnswer extends Omit<RejectedRow, "file"> {
  /** What the survey is called in errors. */
  readonly file: string;
}

/** What was read of a survey. */
export interface SurveyAnswers {
  /** In order of the file, in a row in order of the questions. */
  readonly answers: readonly SurveyAnswer[];
  /** In order of the file; the first 10,000. What makes a whole row unusable stands here once. */
  readonly rejected: readonly RejectedAnswer[];
  /**
   * Everybody with a row in the file, also where all of it is blank or rejected, and the parties for which
   * they stand; none where that cannot be told. In order of their ids.
   */
  readonly respondents: ReadonlyMap<string, readonly string[]>;
  readonly counts: AnswerCounts;
}

/** How many answers there were: cells under a question, so a wide row has as many as there are questions. */
export interface AnswerCounts {
  /** All of them: accepted, missing and rejected together. */
  readonly read: number;
  readonly accepted: number;
  /** Blank, or a text that means none. */
  readonly missing: number;
  readonly rejected: number;
}
