import { keyOf } from "../chain/key-of.js";
import { placeKey } from "../chain/place-key.js";
import { isBlank } from "../input/is-blank.js";
import type { AnswerReading } from "./answer-reading.js";
import type { AnswerFault, AnswerRow } from "./answer-row.js";
import { readAnswer } from "./read-answer.js";
import { rejectAnswers } from "./reject-answers.js";
import type { SurveyContext } from "./survey-context.js";
import type { AskedQuestion } from "./survey-layout.js";
import { type Answering, whoAnswers } from "./who-answers.js";

/** Takes the answers of a row, or notes what is wrong with them. */
export function takeRow(reading: AnswerReading, row: AnswerRow): void {
  const { questions } = reading.context.layout;
  const asked = questions.filter(({ rating }) => !isMissing(row.cells[rating]!, reading.context));
  reading.missing += questions.length - asked.length;
  const who = whoAnswers(row, reading.context);
  noteRespondent(reading, who);
  if (who.fault === undefined) for (const question of asked) takeAnswer(reading, row, question, who);
  else if (asked.length > 0) rejectAnswers(reading, row, asked[0]!, who.fault, asked.length);
}

function isMissing(cell: string | null, { missing }: SurveyContext): boolean {
  return cell !== null && (isBlank(cell) || missing.has(cell));
}

function noteRespondent({ respondents }: AnswerReading, { respondent, parties }: Answering): void {
  if (respondent === undefined) return;
  const known = respondents.get(respondent) ?? new Set();
  respondents.set(respondent, known);
  for (const party of parties) known.add(party);
}

function takeAnswer(reading: AnswerReading, row: AnswerRow, question: AskedQuestion, who: Answering): void {
  const answer = readAnswer(row, question, who, reading.context);
  if ("code" in answer) {
    rejectAnswers(reading, row, question, answer, 1);
    return;
  }
  const { respondent, place, indicator, at = "", side = "" } = answer;
  const key = keyOf(respondent, placeKey(place), indicator, at, side);
  if (reading.seen.has(key)) {
    rejectAnswers(reading, row, question, again(question), 1);
    return;
  }
  reading.seen.add(key);
  reading.answers.push(answer);
}

function again({ rating: field }: AskedQuestion): AnswerFault {
  const found = "a second answer of one respondent to the same";
  return { code: "duplicate-answer", field, found, expected: "one answer" };
}
