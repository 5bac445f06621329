import { describeValue } from "../input/describe-value.js";
import type { SurveyQuestion, WideColumns } from "./survey-columns.js";
import type { AskedQuestion, SurveyLayout } from "./survey-layout.js";
import { type WantedColumns, wantedColumns } from "./wanted-columns.js";

/**
 * Lays out a survey with one respondent a row.
 *
 * @throws TypeError and RangeError for names that cannot be, for columns read as two things, and for no
 * questions.
 */
export function wideLayout(columns: WideColumns): SurveyLayout {
  const { respondent, party, at, questions } = columns;
  if (!Array.isArray(questions))
    throw new TypeError(`columns.questions is ${describeValue(questions)}; it must be a list of questions`);
  if (questions.length === 0) throw new RangeError("columns.questions must hold at least one question");
  const wanted = wantedColumns();
  return {
    respondent: wanted.add({ name: respondent, field: "columns.respondent" }),
    party: placeOf(wanted, party, "columns.party"),
    at: placeOf(wanted, at, "columns.at"),
    questions: questions.map((question, index) => ask(wanted, question, `columns.questions[${index}]`)),
    wanted: wanted.list,
  };
}

function ask(wanted: WantedColumns, question: SurveyQuestion, path: string): AskedQuestion {
  if (typeof question !== "object" || question === null)
    throw new TypeError(`${path} is ${describeValue(question)}; it must be a question`);
  const { column, indicator, rated, service, serves, scale, expected, importance } = question;
  if (rated === undefined && (service ?? serves) !== undefined)
    throw new RangeError(`${path} names a service or who is served; it must say who is rated`);
  return {
    rating: wanted.add({ name: column, field: `${path}.column` }),
    indicator,
    rated,
    service,
    serves,
    scale,
    scaleLow: undefined,
    scaleHigh: undefined,
    expected: placeOf(wanted, expected, `${path}.expected`, "expected"),
    importance: placeOf(wanted, importance, `${path}.importance`, "importance"),
  };
}

function placeOf(
  wanted: WantedColumns,
  name: string | undefined,
  field: string,
  shared?: string,
): number | undefined {
  return name === undefined ? undefined : wanted.add({ name, field, shared });
}
