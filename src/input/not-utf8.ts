import type { CsvPlace } from "./csv-record.js";
import { fileIssue } from "./file-issue.js";
import { InputError } from "./input-error.js";

/** The error of a file in which a byte is no text. */
export function notUtf8(name: string, place: CsvPlace, badByte: number): InputError {
  const found = `the byte 0x${badByte.toString(16).toUpperCase().padStart(2, "0")}`;
  const expected = "UTF-8, or UTF-16 with a byte order mark: save the file as UTF-8";
  return new InputError([fileIssue("not-utf8", { name, place }, found, expected)]);
}
