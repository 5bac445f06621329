import { describeValue } from "../../input/describe-value.js";
import type { InputIssue } from "../../input/input-issue.js";

/** What is wrong at one place of an OCEL document; `path` is such as `events[3].attributes[0].value`. */
export type OcelFault = Pick<InputIssue, "code" | "path" | "found" | "expected">;

export function ocelFault(
  code: OcelFault["code"],
  path: string,
  value: unknown,
  expected: string,
): OcelFault {
  return { code, path, found: describeValue(value), expected };
}
