import type { CsvPlace } from "./csv-record.js";
import { type CellFault, readCell } from "./read-cell.js";
import { type TableName, tableColumns } from "./table-columns.js";
import type { RejectedRow, TableRow } from "./table-row.js";

/** The cells of one row, under their columns' names, and where each stands. */
export interface RowCells {
  readonly file: TableName;
  readonly cells: Iterable<readonly [column: string, cell: unknown]>;
  place(column?: string): CsvPlace;
}

/** Reads the cells of one row, each by itself, into the form that the chain document has. */
export function readRow({ file, cells, place }: RowCells): TableRow | RejectedRow {
  const values = new Map<string, unknown>();
  for (const [column, cell] of cells) {
    const read = readCell(cell, tableColumns[file].cells.get(column) ?? "text");
    if ("fault" in read) return rejectRow(file, place(column), read.fault);
    if (read.value !== undefined) values.set(column, read.value);
  }
  joinObserved(values);
  const fault = joinScale(values);
  if (fault !== undefined) return rejectRow(file, place(fault.column), fault);
  return { file, input: Object.fromEntries(values), place: (column) => place(columnOf(column)) };
}

export function rejectRow(
  file: TableName,
  place: CsvPlace,
  { code, found, expected }: CellFault,
): RejectedRow {
  return {
    file,
    line: place.line,
    column: place.column,
    code,
    reason: `found ${found}, expected ${expected}`,
  };
}

/** Puts the two columns of a scale together; answers the one that is missing. */
function joinScale(values: Map<string, unknown>): (CellFault & { column: string }) | undefined {
  const [low, high] = [values.get("scaleLow"), values.get("scaleHigh")];
  if (low === undefined && high === undefined) return undefined;
  const expected = "both ends of the scale";
  if (low === undefined) return { code: "missing-field", found: "nothing", expected, column: "scaleLow" };
  if (high === undefined) return { code: "missing-field", found: "nothing", expected, column: "scaleHigh" };
  values.delete("scaleLow");
  values.delete("scaleHigh");
  values.set("scale", [low, high]);
  return undefined;
}

/** Puts what was observed of a handoff together; what is missing of it shows when the document is checked. */
function joinObserved(values: Map<string, unknown>): void {
  const waitHours = take(values, { waitMedian: "median", waitMean: "mean", waitP95: "p95" });
  if (waitHours.size > 0) values.set("waitHours", Object.fromEntries(waitHours));
  const names = { exchanges: "exchanges", returned: "returned", waitHours: "waitHours" };
  const observed = take(values, names);
  if (observed.size > 0) values.set("observed", Object.fromEntries(observed));
}

/** Takes columns out of a row, under other names. */
function take(values: Map<string, unknown>, names: Readonly<Record<string, string>>): Map<string, unknown> {
  const taken = new Map<string, unknown>();
  for (const [column, name] of Object.entries(names)) {
    if (values.has(column)) taken.set(name, values.get(column));
    values.delete(column);
  }
  return taken;
}

const columns = new Map([
  ["scale", "scaleLow"],
  ["scale[0]", "scaleLow"],
  ["scale[1]", "scaleHigh"],
  ["observed.exchanges", "exchanges"],
  ["observed.returned", "returned"],
  ["observed.waitHours.median", "waitMedian"],
  ["observed.waitHours.mean", "waitMean"],
  ["observed.waitHours.p95", "waitP95"],
]);

/** The column that a field of the document comes from. */
function columnOf(field: string | undefined): string | undefined {
  return field === undefined ? undefined : (columns.get(field) ?? field);
}
