/**
 * A survey with one answer a row, as a questionnaire of the library has it: the names of its columns, each
 * the same as the field's where absent. `respondent`, `rated`, `indicator` and `rating` have to stand in the
 * file; of the others those that are named here.
 */
export interface LongColumns {
  /** Who answers. Never shown in any result, report or error. */
  readonly respondent?: string | undefined;
  /** Id of the respondent's party; where absent or blank the roster tells it. */
  readonly party?: string | undefined;
  /** Id of the party that is rated; blank for what the organisation does for the respondent. */
  readonly rated?: string | undefined;
  /** What the rated party hands over; blank where it hands over one thing only. */
  readonly service?: string | undefined;
  /**
   * Id of the party that the rated one serves, where respondents tell how well their own party serves
   * another. Blank in all other rows.
   */
  readonly serves?: string | undefined;
  /** Id of what was asked, from the catalogue or the chain's own. */
  readonly indicator?: string | undefined;
  /** The answer, in plain decimal notation; blank where there is none. */
  readonly rating?: string | undefined;
  /** Lowest and highest answer possible in this row, both or none. */
  readonly scaleLow?: string | undefined;
  readonly scaleHigh?: string | undefined;
  /** What the respondent expects, on the scale of the answer. */
  readonly expected?: string | undefined;
  /** How much it matters to the respondent, in points of any total, 0 or more. */
  readonly importance?: string | undefined;
  /** The wave, in any form that sorts as text. A time of day would tell every answer from every other. */
  readonly at?: string | undefined;
}

/** A survey with one respondent a row, as form tools write it: names of its columns, and what each asks. */
export interface WideColumns {
  /** Who answers. Never shown in any result, report or error. */
  readonly respondent: string;
  /** Id of the respondent's party; where absent or blank the roster tells it. */
  readonly party?: string | undefined;
  /** The wave, in any form that sorts as text. A time of day would tell every answer from every other. */
  readonly at?: string | undefined;
  readonly questions: readonly SurveyQuestion[];
}

/** What a column of a wide survey asks. */
export interface SurveyQuestion {
  /** Name of the column with the answers. */
  readonly column: string;
  /** Id of the party that is rated; absent for what the organisation does for the respondent. */
  readonly rated?: string | undefined;
  /** What the rated party hands over; absent where it hands over one thing only. */
  readonly service?: string | undefined;
  /** Id of the party that the rated one serves, where respondents tell how well their own serves another. */
  readonly serves?: string | undefined;
  /** Id of what is asked, from the catalogue or the chain's own. */
  readonly indicator: string;
  /** Lowest and highest answer possible; as the options have it where absent. */
  readonly scale?: readonly [number, number] | undefined;
  /** Name of the column with what respondents expect, on the scale of the answer. */
  readonly expected?: string | undefined;
  /** Name of the column with how much it matters to them, in points of any total, 0 or more. */
  readonly importance?: string | undefined;
}

/** Which columns hold what: one answer a row (long) or one respondent a row (wide, with `questions`). */
export type SurveyColumns = LongColumns | WideColumns;
