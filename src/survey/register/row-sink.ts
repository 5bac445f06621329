import type { RejectedRow } from "../../input/table-row.js";
import type { AnswerRow } from "../answer-row.js";
import type { SurveyLayout } from "../survey-layout.js";

/** A row that could not be used, with its first fault. Quotes nothing of the row. */
export interface RejectedEntry extends Omit<RejectedRow, "file"> {
  /** What the register is called in errors. */
  readonly file: string;
}

/** Who takes the rows of a file. */
export interface RowSink {
  /** What the file is called. */
  readonly name: string;
  readonly layout: SurveyLayout;
  /** Takes a row of sound shape. */
  take(row: AnswerRow): void;
  /** Notes a row of which nothing can be told. */
  reject(row: Omit<RejectedEntry, "file">): void;
}
