import { type CsvRecord, fieldPlace } from "../../input/csv-record.js";
import { describeFault } from "../../input/describe-fault.js";
import { eventFields } from "../event-field.js";
import { type LogReading, readEvent, rejectRow } from "../log-reading.js";
import type { LogColumns } from "./log-columns.js";

/** Takes a record of CSV as an event. */
export function readLogRecord(reading: LogReading, { width, columnOf }: LogColumns, record: CsvRecord): void {
  const { fields, fault } = record;
  if (fault !== undefined) {
    const { line, column, code } = fault;
    rejectRow(reading, { line, column, code, reason: `found ${describeFault[code]}, expected plain text` });
  } else if (fields.length !== width) {
    const found = fields.length === 1 ? "1 field" : `${fields.length} fields`;
    const reason = `found ${found}, expected ${width} as in the header`;
    rejectRow(reading, { ...fieldPlace(record, width), code: "field-count", reason });
  } else {
    const values = columnOf.map((column) => (column < 0 ? undefined : fields[column]));
    readEvent(reading, values, (field) => fieldPlace(record, columnOf[eventFields.indexOf(field)]!));
  }
}
