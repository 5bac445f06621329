import { type CsvPlace, type CsvRecord, fieldPlace } from "../input/csv-record.js";
import { describeFault } from "../input/describe-fault.js";
import { describeValue } from "../input/describe-value.js";
import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import type { InputIssue } from "../input/input-issue.js";
import { missingColumn } from "./missing-column.js";
import type { SurveyLayout } from "./survey-layout.js";
import type { WantedColumn } from "./wanted-columns.js";

/** Where the wanted columns of a survey stand. */
export interface LocatedColumns {
  /** How many fields every row has. */
  readonly width: number;
  /** By place among the wanted columns; `width` for one that is not there. */
  readonly indexOf: readonly number[];
}

/**
 * Finds the wanted columns in a header; others may be there and are left aside, as form tools add their own.
 *
 * @throws {@link InputError} `missing-column`, `duplicate-column` of a wanted one, `text-after-quote` and
 * `nul-byte`.
 */
export function locateColumns(name: string, header: CsvRecord, layout: SurveyLayout): LocatedColumns {
  const { fields, fault } = header;
  if (fault !== undefined)
    throw new InputError([
      fileIssue(fault.code, { name, place: fault }, describeFault[fault.code], "a header of plain names"),
    ]);
  const issues = layout.wanted.flatMap((column): readonly InputIssue[] => {
    const index = fields.indexOf(column.name);
    const place = fieldPlace(header, fields.length);
    if (index < 0) return column.isOptional ? [] : [missingColumn({ name, place }, column, fields, layout)];
    const second = fields.indexOf(column.name, index + 1);
    return second < 0 ? [] : [secondColumn(name, fieldPlace(header, second), column)];
  });
  if (issues.length > 0) throw new InputError(issues);
  const indexOf = layout.wanted.map((column) => fields.indexOf(column.name));
  return { width: fields.length, indexOf: indexOf.map((index) => (index < 0 ? fields.length : index)) };
}

function secondColumn(name: string, place: CsvPlace, column: WantedColumn): InputIssue {
  const found = `the column ${describeValue(column.name)} again`;
  return fileIssue("duplicate-column", { name, place }, found, "each column once");
}
