import { describeValue } from "../../input/describe-value.js";
import { InputError } from "../../input/input-error.js";
import { missingColumn } from "../missing-column.js";
import type { WantedColumn } from "../wanted-columns.js";
import type { RowSink } from "./row-sink.js";

/**
 * Hands rows that are at hand to a sink. Values are text; numbers and booleans are taken as they are written,
 * dates in ISO 8601, `null` as none. A row's line is its number, from 1, and a column's its number among those
 * that are read.
 *
 * @throws InputError `missing-column` where no row at all has a field that must be there.
 */
export function readObjectRows(rows: readonly unknown[], sink: RowSink): void {
  const { wanted } = sink.layout;
  checkFields(rows, sink);
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    if (typeof row === "object" && row !== null) {
      const cells = wanted.map((column) => cellOf(row, column));
      sink.take({ cells, place: (column) => ({ line, column: column + 1 }) });
    } else {
      const found = row === undefined || row === null ? describeValue(row) : `a ${typeof row}`;
      const reason = `found ${found}, expected a row of fields`;
      sink.reject({ line, column: 1, code: "wrong-type", reason });
    }
  }
}

/** The text in a field of a row; `null` for what is no text, or throws when looked at. */
function cellOf(row: object, { name }: WantedColumn): string | null {
  try {
    const value: unknown = Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : undefined;
    if (value === undefined || value === null) return "";
    if (value instanceof Date) return value.toISOString();
    return typeof value === "object" || typeof value === "function" || typeof value === "symbol"
      ? null
      : String(value);
  } catch {
    return null;
  }
}

function checkFields(rows: readonly unknown[], { name, layout }: RowSink): void {
  const names = new Set<string>();
  for (const row of rows) for (const found of namesOf(row)) names.add(found);
  const missing = layout.wanted.filter((column) => !column.isOptional && !names.has(column.name));
  if (rows.length === 0 || missing.length === 0) return;
  throw new InputError(missing.map((column) => missingColumn({ name }, column, [...names], layout)));
}

function namesOf(row: unknown): readonly string[] {
  try {
    return typeof row === "object" && row !== null ? Object.keys(row) : [];
  } catch {
    return [];
  }
}
