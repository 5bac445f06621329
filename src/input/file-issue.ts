import type { CsvPlace } from "./csv-record.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";

/** Writes an issue of a whole file; `place` is where it shows, if it shows at one place. */
export function fileIssue(
  code: InputIssueCode,
  file: { readonly name: string; readonly place?: CsvPlace },
  found: string,
  expected: string,
): InputIssue {
  const { name, place } = file;
  const path = place === undefined ? name : `${name} line ${place.line}, column ${place.column}`;
  return { code, path, message: `found ${found}, expected ${expected}`, found, expected };
}
