import type { WantedColumn } from "./wanted-columns.js";

/** Where a part of an answer is found: the place of its column among the wanted ones, or the text itself. */
export type AnswerField = number | string | undefined;

/** What the cells of one column of ratings are about. */
export interface AskedQuestion {
  readonly rating: number;
  readonly indicator: AnswerField;
  readonly rated: AnswerField;
  readonly service: AnswerField;
  readonly serves: AnswerField;
  readonly scale: readonly [number, number] | undefined;
  readonly scaleLow: AnswerField;
  readonly scaleHigh: AnswerField;
  readonly expected: AnswerField;
  readonly importance: AnswerField;
}

/**
 * How the rows of a survey are laid out. A long survey is a wide one with a single question all of whose
 * parts stand in columns, so that both are read in one way.
 */
export interface SurveyLayout {
  readonly wanted: readonly WantedColumn[];
  readonly respondent: number;
  readonly party: AnswerField;
  readonly at: AnswerField;
  readonly questions: readonly AskedQuestion[];
}
