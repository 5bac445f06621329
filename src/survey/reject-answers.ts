import { keyOf } from "../chain/key-of.js";
import { describeValue } from "../input/describe-value.js";
import { nearestName } from "../input/nearest-name.js";
import type { AnswerReading } from "./answer-reading.js";
import type { AnswerFault, AnswerRow } from "./answer-row.js";
import type { RejectedAnswer } from "./survey-answers.js";
import type { AskedQuestion } from "./survey-layout.js";

/** Faults that are told one by one; a file that is all faults would fill the memory. */
const mostRejected = 10_000;

/** Slips of the pen that are looked up; every one takes a look at all parties. */
const mostSlips = 100;

/** Letters of a text by which it is told whether it is near to a known one. */
const longestSlip = 100;

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
    reason: reasonOf(reading, fault),
  });
  note(reading, told, count);
}

function note(reading: AnswerReading, told: () => Omit<RejectedAnswer, "file">, count: number): void {
  reading.rejectedAnswers += count;
  if (reading.rejected.length < mostRejected) reading.rejected.push({ file: reading.name, ...told() });
}

function reasonOf(reading: AnswerReading, { found, expected, slip }: AnswerFault): string {
  const meant = slip === undefined ? undefined : meantBy(reading, slip);
  const hint = meant === undefined ? "" : `, such as ${describeValue(meant)}`;
  return `found ${found}, expected ${expected}${hint}`;
}

/** What a text may have meant. It quotes the chain and never the text. */
function meantBy({ slips, context }: AnswerReading, { text, of }: NonNullable<AnswerFault["slip"]>) {
  const key = keyOf(of, text.slice(0, longestSlip));
  if (!slips.has(key) && slips.size < mostSlips) slips.set(key, nearestName(text, context.proposals[of]));
  return slips.get(key);
}
