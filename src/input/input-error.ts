import type { InputIssue } from "./input-issue.js";

/** How many issues the message spells out; `issues` always holds them all. */
const spelledOut = 5;

/**
 * Thrown when input cannot be used as it stands. It carries every issue at once, so that one look mends all.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(messageOf(issues));
    this.issues = issues;
  }
}

function messageOf(issues: readonly InputIssue[]): string {
  const lines = issues.slice(0, spelledOut).map(({ path, message }) => `  ${path}: ${message}`);
  const more = issues.length > spelledOut ? [`  … and ${issues.length - spelledOut} more`] : [];
  const count = issues.length === 1 ? "1 fault" : `${issues.length} faults`;
  return [`The input has ${count}:`, ...lines, ...more].join("\n");
}
