import { daysFromCivil } from "../time/civil-date.js";
import { missedRange } from "../time/instant-of.js";
import { readIsoTime } from "../time/read-iso-time.js";
import { startReading, timeReading } from "../time/time-reading.js";

/** The days from 1970-01-01 to a date such as `2024-12-25`; `undefined` for any other text. */
export function isoDay(text: string): number | undefined {
  const reading = timeReading();
  startReading(reading, text);
  const isDate = readIsoTime(reading) === "date" && text.length === 10 && missedRange(reading) === undefined;
  return isDate ? daysFromCivil(reading.year, reading.month, reading.day) : undefined;
}
