import { checkColumns } from "./check-columns.js";
import { type CsvRecord, fieldPlace } from "./csv-record.js";
import { type CsvOptions, csvRecords } from "./csv-records.js";
import { describeFault } from "./describe-fault.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";
import type { CellFault } from "./read-cell.js";
import { readRow, rejectRow } from "./read-row.js";
import type { TableName } from "./table-columns.js";
import type { RejectedRow, TableRow, TableRows } from "./table-row.js";
import type { TextSource } from "./text-source.js";

/** Reads the rows of a table in CSV, in the order of its own header. */
export async function readCsvTable(
  file: TableName,
  source: TextSource,
  options: CsvOptions,
): Promise<TableRows> {
  const rows: TableRow[] = [];
  const rejected: RejectedRow[] = [];
  let header: CsvHeaderRow | undefined;
  for await (const records of csvRecords(source, { ...options, name: file })) {
    for (const record of records) {
      if (header === undefined) {
        header = readHeader(file, record);
        continue;
      }
      const row = readRecord(file, record, header);
      if ("code" in row) rejected.push(row);
      else rows.push(row);
    }
  }
  return { read: rows.length + rejected.length, rows, rejected };
}

/** The columns by name, and how many fields every record has. */
interface CsvHeaderRow {
  readonly width: number;
  readonly indexOf: ReadonlyMap<string, number>;
  /** Indices of columns without a name, which must be empty. */
  readonly nameless: readonly number[];
}

function readHeader(file: TableName, record: CsvRecord): CsvHeaderRow {
  const { fields, fault } = record;
  const found = fields.map((name, index) => ({ name, place: fieldPlace(record, index) }));
  const issues = fault
    ? [
        fileIssue(
          fault.code,
          { name: file, place: fault },
          describeFault[fault.code],
          "a header of plain names",
        ),
      ]
    : [...checkColumns(file, found)];
  if (issues.length > 0) throw new InputError(issues);
  const named = found.flatMap(({ name }, index) => (name === "" ? [] : [[name, index] as const]));
  const nameless = found.flatMap(({ name }, index) => (name === "" ? [index] : []));
  return { width: fields.length, indexOf: new Map(named), nameless };
}

function readRecord(file: TableName, record: CsvRecord, header: CsvHeaderRow): TableRow | RejectedRow {
  const shape = shapeFault(record, header);
  if (shape !== undefined) return rejectRow(file, shape.place, shape);
  return readRow({
    file,
    cells: [...header.indexOf].map(([name, index]) => [name, record.fields[index]]),
    place: (column) => fieldPlace(record, header.indexOf.get(column ?? "") ?? 0),
  });
}

/** What is wrong with a record before any of its cells is looked at. */
function shapeFault(
  record: CsvRecord,
  { width, nameless }: CsvHeaderRow,
): (CellFault & { place: { line: number; column: number } }) | undefined {
  const { fields, fault } = record;
  if (fault)
    return { code: fault.code, found: describeFault[fault.code], expected: "plain text", place: fault };
  if (fields.length !== width) {
    const found = fields.length === 1 ? "1 field" : `${fields.length} fields`;
    return {
      code: "field-count",
      found,
      expected: `${width} as in the header`,
      place: fieldPlace(record, width),
    };
  }
  const stray = nameless.find((index) => fields[index] !== "");
  if (stray === undefined) return undefined;
  const found = "a value in a column without a name";
  return { code: "field-count", found, expected: "nothing", place: fieldPlace(record, stray) };
}
