import type { CsvPlace } from "./csv-record.js";
import type { InputIssueCode } from "./input-issue.js";
import type { TableName } from "./table-columns.js";

/** A row of a table that could be read by itself, in the document's form. */
export interface TableRow {
  readonly file: TableName;
  readonly input: Readonly<Record<string, unknown>>;
  /** Where one of its columns stands; without a name, or for one that it lacks, where the row starts. */
  place(column?: string): CsvPlace;
}

/** A row that is left out, with its first fault. */
export interface RejectedRow {
  readonly file: TableName;
  /** Physical line of the fault, from 1; in rows of objects the number of the row. */
  readonly line: number;
  /** Column of the faulty field on that line, from 1, in UTF-16 code units; in rows of objects its position. */
  readonly column: number;
  readonly code: InputIssueCode;
  /** What was found and what was expected. Never who answered. */
  readonly reason: string;
}

/** The rows of one table, and those of them that could not be read. */
export interface TableRows {
  readonly read: number;
  readonly rows: readonly TableRow[];
  readonly rejected: readonly RejectedRow[];
}
