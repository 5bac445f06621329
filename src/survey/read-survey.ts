import type { EvidenceInput } from "../chain/chain-document.js";
import { type Level, levels } from "../chain/level.js";
import type { TextSource } from "../input/text-source.js";
import { isGroupSize } from "../privacy/least-group-size.js";
import type { Ledger } from "../privacy/ledger.js";
import { readAnswers } from "./read-answers.js";
import { summariseSurvey } from "./summarise-survey.js";
import type { Survey } from "./survey.js";
import type { RejectedAnswer, SurveyAnswer } from "./survey-answers.js";
import type { SurveyColumns } from "./survey-columns.js";
import type { SurveyOptions } from "./survey-options.js";

/** How to read a survey, and what of it may be shown. */
export interface ReadSurveyOptions extends SurveyOptions {
  /** The unit by which its figures are told. Departments, as a diagnosis has it. */
  readonly level?: Level | undefined;
  /** Figures of fewer different people are not shown, see `diagnose`; at least 3, unless `unsafe`. Default 5. */
  readonly minGroupSize?: number | undefined;
  /** Lets `minGroupSize` go below 3, where single answers can be told. For data that is not about people. */
  readonly unsafe?: boolean | undefined;
  /** What the same readers were shown before; see {@link openLedger}. */
  readonly ledger?: Ledger | undefined;
}

/** What was read of a survey. */
export interface ReadSurvey {
  /**
   * The answers as evidence, for {@link withEvidence}. It holds who answered (`by`), in the form in which people are
   * told apart: keep it where the answers are kept, and show what {@link diagnose} makes of it.
   */
  readonly evidence: readonly EvidenceInput[];
  /** What could not be used; the first 10,000, `survey.answers` counts all. */
  readonly rejected: readonly RejectedAnswer[];
  readonly survey: Survey;
}

/**
 * Reads the answers of a survey: one answer a row, as {@link questionnaire} lays it out, or one respondent a row, as
 * form tools write it (`columns.questions`). Who rates a party is served by it: the answer is evidence on the handoff
 * from the rated party to the respondent's own; where nobody is rated, on what the respondent's own party gets from the
 * organisation.
 *
 * - The respondent's party is what the row says, else what the roster says; of several on the roster the only one that
 *   the rated party serves.
 * - A party cannot rate itself, nor a unit above or a member below it. A row that tells who is served (`serves`) is the
 *   giver's own view of that handoff, `side: "giver"`.
 * - A scale is the row's or the question's own, else that of `scales` for the indicator, else `scale`.
 *
 * Tolerant: a blank answer is missing, never zero; what cannot be used stands in `rejected` with line, column and
 * reason: unknown parties, indicators and handoffs, numbers that are no plain decimals (`4,5`) or outside their scale,
 * self-ratings, and of answers to the same by the same person all but the first. Respondents are one in spite of case,
 * spaces and forms of letters. No error, no reason quotes a respondent, an answer or any other text of the rows.
 *
 * The figures in `survey` have passed the same door as those of a diagnosis, together with what a diagnosis of the same
 * answers shows; with other answers in the chain as well, hand both the same `ledger`.
 *
 * @param source - CSV with a header, as text, bytes or a stream of either; or rows as objects by column.
 * @param columns - what stands in which column; `{}` for the columns of a questionnaire. Others are left aside.
 * @throws {@link InputError} where the file cannot be read on: a missing column, no CSV, no text, time stamps for waves.
 * RangeError or TypeError
 * for columns and options that cannot be. The signal's reason once it aborts; whatever a stream throws.
 *
 * @example
 * ```ts
 * const { evidence, rejected, survey } = await readSurvey(csv, {}, { chain });
 * const diagnosis = diagnose(withEvidence(chain, evidence).chain);
 * ```
 */
export async function readSurvey(
  source: TextSource | readonly object[],
  columns: SurveyColumns,
  options: ReadSurveyOptions,
): Promise<ReadSurvey> {
  const { level = "department", minGroupSize = 5, unsafe = false, ledger, ...reading } = options;
  checkDoor(level, minGroupSize, unsafe);
  const { answers, rejected, counts } = await readAnswers(source, columns, reading);
  const evidence = answers.map(asEvidence);
  const { chain, roster } = reading;
  const survey = summariseSurvey(chain, answers, evidence, { level, minGroupSize, ledger, roster, counts });
  return { evidence, rejected, survey };
}

function checkDoor(level: Level, minGroupSize: number, unsafe: boolean): void {
  if (!levels.includes(level)) throw new RangeError(`readSurvey: level must be one of ${levels.join(", ")}`);
  if (isGroupSize(minGroupSize, unsafe)) return;
  throw new RangeError(
    `readSurvey: minGroupSize is ${minGroupSize}; it must be a whole number of at least 3`,
  );
}

function asEvidence(answer: SurveyAnswer): EvidenceInput {
  const { respondent, place, indicator, rating, scale, expected, at, side } = answer;
  return {
    ...place,
    indicator,
    ...(at !== undefined && { at }),
    ...(side && { side }),
    rating,
    scale,
    ...(expected !== undefined && { expected }),
    by: respondent,
  };
}
