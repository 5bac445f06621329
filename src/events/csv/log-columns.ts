import type { CsvRecord } from "../../input/csv-record.js";
import { fieldPlace } from "../../input/csv-record.js";
import { describeFault } from "../../input/describe-fault.js";
import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { InputIssue } from "../../input/input-issue.js";
import { nearestName } from "../../input/nearest-name.js";
import { eventFields } from "../event-field.js";

/** Where the fields of events stand in the rows of a table. */
export interface LogColumns {
  /** How many fields every row has. */
  readonly width: number;
  /** The column of every field, by place in `eventFields`; -1 for what is not read. */
  readonly columnOf: readonly number[];
}

/**
 * Finds the columns that were asked for in a header; others may be there and are left aside.
 *
 * @throws {@link InputError} `missing-column`, telling what there is and the nearest name; `duplicate-column`;
 * `text-after-quote` and `nul-byte`.
 */
export function logColumns(
  name: string,
  header: CsvRecord,
  wanted: readonly (string | undefined)[],
): LogColumns {
  const { fields, line, fault } = header;
  if (fault !== undefined)
    throw new InputError([
      fileIssue(fault.code, { name, place: fault }, describeFault[fault.code], "a header of plain names"),
    ]);
  const issues: InputIssue[] = [];
  const columnOf = wanted.map((column, place) => {
    if (column === undefined) return -1;
    const index = fields.indexOf(column);
    if (index < 0) issues.push(missingColumn(name, line, fields, column, fieldName(place, wanted)));
    if (index >= 0 && fields.indexOf(column, index + 1) >= 0) {
      const place = fieldPlace(header, fields.indexOf(column, index + 1));
      const found = `the column ${describeValue(column)} again`;
      issues.push(fileIssue("duplicate-column", { name, place }, found, "each column once"));
    }
    return index;
  });
  if (issues.length > 0) throw new InputError(issues);
  return { width: fields.length, columnOf };
}

/** What the caller calls a field: the only time of a log is its `time`. */
function fieldName(place: number, wanted: readonly (string | undefined)[]): string {
  const isOneTime = wanted[eventFields.indexOf("complete")] === undefined;
  return isOneTime && eventFields[place] === "start" ? "time" : eventFields[place]!;
}

/** Names of columns that are told at most: a table may have thousands. */
const mostTold = 30;

function missingColumn(
  name: string,
  line: number,
  fields: readonly string[],
  column: string,
  field: string,
): InputIssue {
  const told = fields.slice(0, mostTold).map(describeValue).join(", ");
  const more = fields.length > mostTold ? ` and ${fields.length - mostTold} more` : "";
  const nearest = nearestName(column, fields);
  const hint = nearest === undefined ? "" : `; did you mean ${describeValue(nearest)}?`;
  const expected = `a column ${describeValue(column)} for ${field}${hint}`;
  return fileIssue(
    "missing-column",
    { name, place: { line, column: 1 } },
    `the columns ${told}${more}`,
    expected,
  );
}
