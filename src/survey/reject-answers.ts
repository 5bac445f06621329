import type { AnswerReading } from "./answer-reading.js";
import type { AnswerFault, AnswerRow } from "./answer-row.js";
import type { RejectedAnswer } from "./survey-answers.js";
import type { AskedQuestion } from "./survey-layout.js";

/** Faults that are told one by one; a file that is all faults would fill the memory. */
const mostRejected = 10_000;

/** Notes a row of which nothing can be told, so that all its answers are lost. */
export function rejectRow(reading: AnswerReading, row: Omit<RejectedAnswer, "file">): void {
  note(reading, () => row, reading.context.layout.questions.length);
}

/** Notes why some answers of a row cannot be used: once, however many they are. */
export function rejectAnswers(
  reading: AnswerReading,
  row: AnswerRow,
  question: AskedQuestion,
  fault: AnswerFault,
  count: number,
): void {
  const { code, field } = fault;
  const told = () => ({
    ...row.place(typeof field === "number" ? field : question.rating),
    code,
    reason: reading.reasonOf(fault),
  });
  note(reading, told, count);
}

function note(reading: AnswerReading, told: () => Omit<RejectedAnswer, "file">, count: number): void {
  reading.rejectedAnswers += count;
  if (reading.rejected.length < mostRejected) reading.rejected.push({ file: reading.name, ...told() });
}
