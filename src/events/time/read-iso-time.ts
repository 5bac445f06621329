import { readOffset } from "./read-offset.js";
import {
  codeAhead,
  isAtEnd,
  isDigit,
  readCode,
  readFraction,
  readNumber,
  type TimeReading,
} from "./time-reading.js";

const offsetForm = { zulu: true, colon: "maybe", minutes: "maybe" } as const;

const [space, comma, hyphen, point, colon, capitalT, smallT] = [32, 44, 45, 46, 58, 84, 116];

/**
 * Reads ISO 8601: `2024-01-02T10:00:00.000+01:00` with its usual shorter forms, and `20240102T100000Z`. Says
 * whether the text is a time, a date alone, or neither; ranges are not checked.
 */
export function readIsoTime(reading: TimeReading): "time" | "date" | "neither" {
  const extended = reading.text.charCodeAt(4) === hyphen;
  if (!readDate(reading, extended)) return "neither";
  if (isAtEnd(reading)) return "date";
  const isTime =
    readMark(reading) &&
    readClock(reading, extended) &&
    (isAtEnd(reading) || readOffset(reading, offsetForm)) &&
    isAtEnd(reading);
  return isTime ? "time" : "neither";
}

function readDate(reading: TimeReading, extended: boolean): boolean {
  reading.year = readNumber(reading, 4, 4);
  if (extended) reading.at++;
  reading.month = readNumber(reading, 2, 2);
  if (extended && !readCode(reading, hyphen)) return false;
  reading.day = readNumber(reading, 2, 2);
  return reading.year >= 0 && reading.month >= 0 && reading.day >= 0;
}

function readMark(reading: TimeReading): boolean {
  return readCode(reading, capitalT) || readCode(reading, space) || readCode(reading, smallT);
}

function readClock(reading: TimeReading, extended: boolean): boolean {
  reading.hour = readNumber(reading, 2, 2);
  if (extended && !readCode(reading, colon)) return false;
  reading.minute = readNumber(reading, 2, 2);
  return reading.hour >= 0 && reading.minute >= 0 && readSeconds(reading, extended);
}

/** Seconds may be left out, and so may what is smaller. */
function readSeconds(reading: TimeReading, extended: boolean): boolean {
  const goesOn = extended ? readCode(reading, colon) : isDigit(codeAhead(reading));
  if (!goesOn) return true;
  reading.second = readNumber(reading, 2, 2);
  if (reading.second < 0) return false;
  return readCode(reading, point) || readCode(reading, comma) ? readFraction(reading) : true;
}
