import type { CsvPlace } from "../input/csv-record.js";
import type { InputIssue } from "../input/input-issue.js";
import { isBlank } from "../input/is-blank.js";
import type { AnswerField } from "./survey-layout.js";

/** A row of a survey, whatever it was read from. */
export interface AnswerRow {
  /** By place among the wanted columns; `""` of a column that is not there, `null` for what is no text. */
  readonly cells: readonly (string | null)[];
  /** Where the cell of a wanted column stands. */
  place(column: number): CsvPlace;
}

/** What is wrong with an answer, and with which part of it. Quotes nothing of the row. */
export interface AnswerFault extends Pick<InputIssue, "code" | "found" | "expected"> {
  readonly field: AnswerField;
  /** A text that may be a slip of the pen for something known; it is looked for, never shown. */
  readonly slip?: { readonly text: string; readonly of: "parties" | "indicators" };
}

/** The text of a part of an answer; `undefined` where there is nothing to read. */
export function textIn({ cells }: AnswerRow, field: AnswerField): string | undefined {
  const text = typeof field === "number" ? cells[field] : field;
  return text === undefined || text === null || isBlank(text) ? undefined : text;
}

/** The fault of a row of which a part is no text. */
export function unreadablePart(
  { cells }: AnswerRow,
  fields: readonly AnswerField[],
): AnswerFault | undefined {
  const field = fields.find((part) => typeof part === "number" && cells[part] === null);
  if (field === undefined) return undefined;
  return { code: "unreadable", field, found: "what is no text", expected: "text or a number" };
}
