import { examineDocument } from "./examine-document.js";
import type { InputIssue } from "./input-issue.js";

/**
 * Tells everything that is wrong with a chain document, without throwing; empty where {@link readChain} would
 * read it. Takes anything: text, a list, a cyclic object and a throwing getter are answered with an issue.
 */
export function checkChain(document: unknown): readonly InputIssue[] {
  return examineDocument(document).issues;
}
