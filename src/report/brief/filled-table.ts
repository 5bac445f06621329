import { type Table, table } from "../block.js";

/** A table without the columns, but the first, that hold nothing but blanks. */
export function filledTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
  blank: string,
): Table {
  const isFilled = (_: string, column: number) => column === 0 || rows.some((row) => row[column] !== blank);
  const filled = header.map(isFilled);
  const only = (cells: readonly string[]) => cells.filter((_, column) => filled[column]);
  return table(only(header), rows.map(only), filled.slice(0, textColumns).filter(Boolean).length);
}
