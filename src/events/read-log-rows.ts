import { describeValue } from "../input/describe-value.js";
import { fileIssue } from "../input/file-issue.js";
import { InputError } from "../input/input-error.js";
import { eventFields } from "./event-field.js";
import { type LogReading, readEvent, rejectRow } from "./log-reading.js";

/**
 * Takes rows that are at hand as events. Values are text; numbers and booleans are taken as they are written, `null`
 * as none. A row's line is its number, from 1, and a field's column its number among those that are read.
 *
 * @throws {@link InputError} `missing-column` where no row at all has a field that was asked for.
 */
export function readLogRows(reading: LogReading, rows: readonly unknown[]): void {
  const { wanted } = reading;
  checkRowColumns(reading.name, rows, wanted);
  for (const [place, row] of rows.entries()) {
    const line = place + 1;
    const values = typeof row === "object" && row !== null ? valuesOf(row, wanted) : undefined;
    const strange = values?.indexOf(null) ?? 0;
    if (values === undefined || strange >= 0) {
      const found = values === undefined ? describeValue(row) : "what is no text";
      const code = values === undefined ? "wrong-type" : "unreadable";
      rejectRow(reading, {
        line,
        column: strange + 1,
        code,
        reason: `found ${found}, expected text in a row of fields`,
      });
    } else {
      readEvent(reading, values as (string | undefined)[], (field) => ({
        line,
        column: eventFields.indexOf(field) + 1,
      }));
    }
  }
}

/** The text of every field, `undefined` for none; `null` for what is no text, or throws when looked at. */
function valuesOf(
  row: object,
  wanted: readonly (string | undefined)[],
): readonly (string | undefined | null)[] {
  return wanted.map((column) => {
    if (column === undefined) return undefined;
    try {
      const value: unknown = Object.hasOwn(row, column)
        ? (row as Record<string, unknown>)[column]
        : undefined;
      if (value === undefined || value === null) return undefined;
      if (value instanceof Date) return value.toISOString();
      return typeof value === "object" || typeof value === "function" || typeof value === "symbol"
        ? null
        : String(value);
    } catch {
      return null;
    }
  });
}

function checkRowColumns(
  name: string,
  rows: readonly unknown[],
  wanted: readonly (string | undefined)[],
): void {
  const missing = wanted.filter(
    (column) => column !== undefined && !rows.some((row) => hasField(row, column)),
  );
  if (rows.length === 0 || missing.length === 0) return;
  throw new InputError(
    missing.map((column) =>
      fileIssue("missing-column", { name }, "no row with it", `a field ${describeValue(column)}`),
    ),
  );
}

function hasField(row: unknown, column: string): boolean {
  try {
    return typeof row === "object" && row !== null && Object.hasOwn(row, column);
  } catch {
    return false;
  }
}
