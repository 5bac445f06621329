import { type CsvRecord, fieldPlace } from "../input/csv-record.js";
import { type CsvOptions, csvRecords } from "../input/csv-records.js";
import { describeFault } from "../input/describe-fault.js";
import type { TextSource } from "../input/text-source.js";
import type { AnswerReading } from "./answer-reading.js";
import { type LocatedColumns, locateColumns } from "./locate-columns.js";
import { rejectRow } from "./reject-answers.js";
import { takeRow } from "./take-row.js";

/**
 * Takes the answers of a survey in CSV.
 *
 * @throws {@link InputError} where the file cannot be read on, or lacks a column.
 */
export async function readCsvAnswers(
  reading: AnswerReading,
  source: TextSource,
  { delimiter, signal }: CsvOptions,
): Promise<void> {
  const { name, context } = reading;
  let columns: LocatedColumns | undefined;
  for await (const records of csvRecords(source, { delimiter, name, signal })) {
    for (const record of records) {
      if (columns === undefined) columns = locateColumns(name, record, context.layout);
      else readRecord(reading, columns, record);
    }
  }
}

function readRecord(reading: AnswerReading, { width, indexOf }: LocatedColumns, record: CsvRecord): void {
  const { fields, fault } = record;
  if (fault !== undefined) {
    const { line, column, code } = fault;
    rejectRow(reading, { line, column, code, reason: `found ${describeFault[code]}, expected plain text` });
  } else if (fields.length !== width) {
    const found = fields.length === 1 ? "1 field" : `${fields.length} fields`;
    const reason = `found ${found}, expected ${width} as in the header`;
    rejectRow(reading, { ...fieldPlace(record, width), code: "field-count", reason });
  } else {
    takeRow(reading, {
      cells: indexOf.map((index) => fields[index] ?? ""),
      place: (column) => fieldPlace(record, indexOf[column]!),
    });
  }
}
