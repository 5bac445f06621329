import { type CsvRecord, fieldPlace } from "../../input/csv-record.js";
import { type CsvOptions, csvRecords } from "../../input/csv-records.js";
import { describeFault } from "../../input/describe-fault.js";
import type { TextSource } from "../../input/text-source.js";
import { type LocatedColumns, locateColumns } from "../locate-columns.js";
import type { RowSink } from "./row-sink.js";

/**
 * Hands the records of a CSV file to a sink, those under a wanted column.
 *
 * @throws InputError where the file cannot be read on, or lacks a column.
 */
export async function readCsvRows(
  source: TextSource,
  sink: RowSink,
  { delimiter, signal }: Pick<CsvOptions, "delimiter" | "signal">,
): Promise<void> {
  const { name, layout } = sink;
  let columns: LocatedColumns | undefined;
  for await (const records of csvRecords(source, { delimiter, name, signal })) {
    for (const record of records) {
      if (columns === undefined) columns = locateColumns(name, record, layout);
      else takeRecord(sink, columns, record);
    }
  }
}

function takeRecord(sink: RowSink, { width, indexOf }: LocatedColumns, record: CsvRecord): void {
  const { fields, fault } = record;
  if (fault !== undefined) {
    const { line, column, code } = fault;
    sink.reject({ line, column, code, reason: `found ${describeFault[code]}, expected plain text` });
  } else if (fields.length !== width) {
    const found = fields.length === 1 ? "1 field" : `${fields.length} fields`;
    const reason = `found ${found}, expected ${width} as in the header`;
    sink.reject({ ...fieldPlace(record, width), code: "field-count", reason });
  } else {
    sink.take({
      cells: indexOf.map((index) => fields[index] ?? ""),
      place: (column) => fieldPlace(record, indexOf[column]!),
    });
  }
}
