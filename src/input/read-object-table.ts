import { checkColumns } from "./check-columns.js";
import { describeValue } from "./describe-value.js";
import { InputError } from "./input-error.js";
import { readRow, rejectRow } from "./read-row.js";
import type { TableName } from "./table-columns.js";
import type { RejectedRow, TableRow, TableRows } from "./table-row.js";

/** Reads the rows of a table at hand: objects with one field a column. Row and column numbers count from 1. */
export function readObjectTable(file: TableName, objects: readonly unknown[]): TableRows {
  const records = Array.from(objects, entriesOf);
  const names = new Set(records.flatMap((entries) => entries?.map(([name]) => name) ?? []));
  const issues =
    names.size > 0
      ? [
          ...checkColumns(
            file,
            [...names].map((name) => ({ name })),
          ),
        ]
      : [];
  if (issues.length > 0) throw new InputError(issues);
  const rows: TableRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, entries] of records.entries()) {
    const row = readObject(file, index + 1, entries, objects[index]);
    if ("code" in row) rejected.push(row);
    else rows.push(row);
  }
  return { read: objects.length, rows, rejected };
}

type Entries = readonly (readonly [name: string, value: unknown])[];

/** A row's own fields, each read once; nothing where it is no object or does not let itself be read. */
function entriesOf(row: unknown): Entries | undefined {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return undefined;
  try {
    return Object.entries(row);
  } catch {
    return undefined;
  }
}

function readObject(
  file: TableName,
  line: number,
  entries: Entries | undefined,
  row: unknown,
): TableRow | RejectedRow {
  if (entries === undefined) {
    const fault = {
      code: "unreadable",
      found: describeValue(row),
      expected: "an object of plain fields",
    } as const;
    return rejectRow(file, { line, column: 1 }, fault);
  }
  const position = new Map(entries.map(([name], index) => [name, index + 1]));
  return readRow({
    file,
    cells: entries,
    place: (column) => ({ line, column: position.get(column ?? "") ?? 1 }),
  });
}
