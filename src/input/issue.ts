import { describeValue } from "./describe-value.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";

/** Writes an issue from the value that is at fault and what should stand there. */
export function issue(code: InputIssueCode, path: string, value: unknown, expected: string): InputIssue {
  const found = describeValue(value);
  return { code, path, message: `found ${found}, expected ${expected}`, found, expected };
}
