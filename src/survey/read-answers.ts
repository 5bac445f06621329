import { describeValue } from "../input/describe-value.js";
import type { TextSource } from "../input/text-source.js";
import { answerReading, answersRead } from "./answer-reading.js";
import type { AnswerRow } from "./answer-row.js";
import { checkSurvey } from "./check-survey.js";
import { checkWaves } from "./check-waves.js";
import { longLayout } from "./long-layout.js";
import { readRows } from "./register/read-rows.js";
import { rejectRow } from "./reject-answers.js";
import type { RejectedAnswer, SurveyAnswers } from "./survey-answers.js";
import type { SurveyColumns } from "./survey-columns.js";
import { surveyContext } from "./survey-context.js";
import type { SurveyLayout } from "./survey-layout.js";
import type { SurveyOptions } from "./survey-options.js";
import { takeRow } from "./take-row.js";
import { wideLayout } from "./wide-layout.js";

/**
 * Reads the answers of a survey, one answer a row (long) or one respondent a row (wide, with
 * `columns.questions`). Who rates a party is served by it, so an answer is about the handoff from the rated
 * party to the respondent's own; where nobody is rated, about what the organisation does for the respondent's
 * party.
 *
 * - The respondent's party is what the row says, else what the roster says. Of several in the roster it is
 *   the only one that the rated party serves.
 * - A party cannot rate itself, nor a unit above it or a member below it. Where the row tells who is served
 *   (`serves`) it is the giver's own view of that handoff, `side: "giver"`.
 * - A scale is the row's or the question's own, else that of `scales` for the indicator, else `scale`.
 *
 * Tolerant: a blank answer is missing, never zero; what cannot be used stands in `rejected` with line, column
 * and reason: unknown parties, indicators and handoffs, numbers that are no plain decimals (`4,5`) or outside
 * their scale, and of answers to the same by the same respondent in the same wave all but the first.
 * Respondents are one in spite of case, spaces and forms of letters. No error, no reason quotes a respondent,
 * an answer or any other text of the rows. The order of rows changes nothing but which of several answers to
 * the same is the first.
 *
 * @param source - CSV with a header, as text, bytes or a stream of either; or rows as objects by column.
 * @param columns - what stands in which column; `{}` for a file with the columns of {@link LongColumns}.
 * Others are left aside.
 * @throws {@link InputError} where the file cannot be read on: a missing column, no CSV, no text, time stamps for waves.
 * RangeError
 * or TypeError for columns and options that cannot be. The signal's reason once it aborts; whatever a stream
 * throws.
 *
 * @example
 * ```ts
 * const { answers, counts } = await readAnswers(
 *   "who,rated,indicator,rating\nr1,kitchen,on-time,2\nr1,kitchen,respect,\n",
 *   { respondent: "who" },
 *   { chain, roster: new Map([["r1", "floor"]]) },
 * );
 * counts; // { read: 2, accepted: 1, missing: 1, rejected: 0 }
 * ```
 */
export async function readAnswers(
  source: TextSource | readonly object[],
  columns: SurveyColumns,
  options: SurveyOptions,
): Promise<SurveyAnswers> {
  const layout = layoutOf(columns);
  checkSurvey(columns, options);
  const { name = "survey", delimiter, signal } = options;
  const reading = answerReading(name, surveyContext(layout, options));
  const take = (row: AnswerRow) => takeRow(reading, row);
  const reject = (row: Omit<RejectedAnswer, "file">) => rejectRow(reading, row);
  await readRows(source, { name, layout, take, reject }, { delimiter, signal });
  checkWaves(name, reading.answers, reading.respondents.size);
  return answersRead(reading);
}

function layoutOf(columns: SurveyColumns): SurveyLayout {
  if (typeof columns !== "object" || columns === null)
    throw new TypeError(`columns is ${describeValue(columns)}; it must be an object`);
  return "questions" in columns ? wideLayout(columns) : longLayout(columns);
}
