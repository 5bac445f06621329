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

/** The column that a field of the document comes from. */
function columnOf(field: string | undefined): string | undefined {
  if (field === "scale" || field === "scale[0]") return "scaleLow";
  return field === "scale[1]" ? "scaleHigh" : field;
}
