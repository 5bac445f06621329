import type { InputIssueCode } from "../input/input-issue.js";
import { readCell } from "../input/read-cell.js";
import { type AnswerFault, type AnswerRow, textIn } from "./answer-row.js";
import { farthestScaleEnd, isScale } from "./check-scale.js";
import type { SurveyContext } from "./survey-context.js";
import type { AnswerField, AskedQuestion } from "./survey-layout.js";

/** The numbers of one answer. */
export interface AnswerFigures {
  readonly rating: number;
  readonly scale: readonly [number, number];
  readonly expected?: number;
  readonly importance?: number;
}

/**
 * Reads the numbers of an answer that is not missing. One bad number rejects the whole answer: without an
 * expectation the rating would be judged by another measure than its giver's.
 */
export function answerFigures(
  row: AnswerRow,
  question: AskedQuestion,
  indicator: string,
  context: SurveyContext,
): AnswerFigures | AnswerFault {
  const own = rowScale(row, question);
  if (own !== undefined && "code" in own) return own;
  const agreed = question.scale ?? context.scales.get(indicator) ?? context.scale;
  const scale = own ?? agreed;
  const range = rangeOf(scale, agreed);
  const points = { bounds: [0, farthestScaleEnd], range: "points, 0 or more" } as const;
  const numberOf = (field: AnswerField, code: InputIssueCode, { bounds, range }: Bounds) =>
    within(numberIn(row, field, context.missing), field, bounds, { code, range });

  const rating = numberOf(question.rating, "rating-outside-scale", { bounds: scale, range });
  if (typeof rating === "object") return rating;
  const expected = numberOf(question.expected, "expectation-outside-scale", { bounds: scale, range });
  if (typeof expected === "object") return expected;
  const importance = numberOf(question.importance, "out-of-range", points);
  if (typeof importance === "object") return importance;
  return {
    rating: rating!,
    scale,
    ...(expected !== undefined && { expected }),
    ...(importance !== undefined && { importance }),
  };
}

interface Bounds {
  readonly bounds: readonly [number, number];
  /** The bounds in words. */
  readonly range: string;
}

/** The scale in words; one that only the row declares is not quoted, as an answer may have slipped there. */
function rangeOf([lowest, highest]: readonly [number, number], agreed: readonly [number, number]): string {
  const isAgreed = lowest === agreed[0] && highest === agreed[1];
  return isAgreed ? `a number from ${lowest} to ${highest}` : "a number on the scale of its row";
}

/** The scale that the row itself declares, `undefined` where it does not. */
function rowScale(
  row: AnswerRow,
  { scaleLow, scaleHigh }: AskedQuestion,
): readonly [number, number] | AnswerFault | undefined {
  const [lowest, highest] = [numberIn(row, scaleLow), numberIn(row, scaleHigh)];
  if (typeof lowest === "object") return lowest;
  if (typeof highest === "object") return highest;
  if (lowest === undefined && highest === undefined) return undefined;
  if (lowest === undefined || highest === undefined) {
    const field = lowest === undefined ? scaleLow : scaleHigh;
    return { code: "missing-field", field, found: "nothing", expected: "both ends of the scale" };
  }
  if (isScale(lowest, highest)) return [lowest, highest];
  const expected = "the lowest answer below the highest, both within ±2^53";
  return { code: "scale-upside-down", field: scaleLow, found: "a scale that cannot be", expected };
}

/** The number in a part of an answer; `undefined` where there is none. */
function numberIn(
  row: AnswerRow,
  field: AnswerField,
  missing?: ReadonlySet<string>,
): number | AnswerFault | undefined {
  const text = textIn(row, field);
  if (text === undefined || missing?.has(text)) return undefined;
  const read = readCell(text, "number");
  if ("value" in read) return read.value as number;
  const { code, expected } = read.fault;
  return { code, field, found: "no plain number", expected };
}

function within(
  value: number | AnswerFault | undefined,
  field: AnswerField,
  [lowest, highest]: readonly [number, number],
  { code, range }: { readonly code: InputIssueCode; readonly range: string },
): number | AnswerFault | undefined {
  if (typeof value !== "number" || (lowest <= value && value <= highest)) return value;
  const found = code === "out-of-range" ? "a number out of range" : "a number outside the scale";
  return { code, field, found, expected: range };
}
