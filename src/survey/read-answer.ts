import { answerFigures } from "./answer-figures.js";
import { answerPlace } from "./answer-place.js";
import { type AnswerFault, type AnswerRow, textIn, unreadablePart } from "./answer-row.js";
import type { SurveyAnswer } from "./survey-answers.js";
import type { SurveyContext } from "./survey-context.js";
import type { AnswerField, AskedQuestion } from "./survey-layout.js";
import type { Answering } from "./who-answers.js";

/** Reads an answer that is not missing, by somebody who is known, or tells its first fault. */
export function readAnswer(
  row: AnswerRow,
  question: AskedQuestion,
  { respondent, parties }: Answering,
  context: SurveyContext,
): SurveyAnswer | AnswerFault {
  const { at: atField } = context.layout;
  const unreadable = row.cells.includes(null) ? unreadablePart(row, partsOf(question, atField)) : undefined;
  if (unreadable !== undefined) return unreadable;
  const text = textIn(row, question.indicator);
  const indicator = context.indicatorOf(text ?? "");
  if (indicator === undefined) return unknownIndicator(question, text);
  const place = answerPlace(row, question, parties, context);
  if ("code" in place) return place;
  const figures = answerFigures(row, question, indicator, context);
  if ("code" in figures) return figures;
  const at = textIn(row, atField);
  return { respondent: respondent!, ...place, indicator, ...figures, ...(at !== undefined && { at }) };
}

function partsOf({ scale: _, ...fields }: AskedQuestion, at: AnswerField): readonly AnswerField[] {
  return [...Object.values(fields), at];
}

function unknownIndicator({ indicator: field }: AskedQuestion, text: string | undefined): AnswerFault {
  const expected = "the id of an indicator";
  if (text === undefined) return { code: "unknown-indicator", field, found: "nothing", expected };
  const slip = { text, of: "indicators" } as const;
  return { code: "unknown-indicator", field, found: "no id of an indicator", expected, slip };
}
