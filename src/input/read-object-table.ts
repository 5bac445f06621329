import { checkColumns } from "./check-columns.js";
import { describeValue } from "./describe-value.js";
import { InputError } from "./input-error.js";
import { readRow, rejectRow } from "./read-row.js";
import type { TableName } from "./table-columns.js";
import type { RejectedRow, TableRow, TableRows } from "./table-row.js";

/** Reads the rows of a table at hand: objects with one field a column. Row and column numbers count from 1. */
export function readObjectTable(file: TableName, objects: readonly unknown[]): TableRows {
  const records = objects.map(entriesOf);
  const names = new Set(records.flatMap((entries) => entries?.map(([name]) => name) ?? []));
  const issues = names.size > 0 ? [...checkColumns(file, [...names].map((name) => ({ name })))] : [];
  if (issues.length > 0) throw new InputError(issues);
  const rows: TableRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, entries] of records.entries()) {
    const row = readEntries(file, index + 1, entries, objects[index]);
    if ("code" in row) rejected.push(row);
    else rows.push(row);
  }
  return { read: objects.length, rows, rejected };
}
