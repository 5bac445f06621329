import { describeValue } from "./describe-value.js";
import type { InputIssue } from "./input-issue.js";
import { isBlank } from "./is-blank.js";
import type { CellKind } from "./table-columns.js";

/** What a cell holds; `undefined` where it is empty. */
export type ReadCell = { readonly value: unknown } | { readonly fault: CellFault };

export type CellFault = Pick<InputIssue, "code" | "found" | "expected">;

const decimal = /^-?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/**
 * Reads one cell of a table. Nothing is coerced: an id is kept letter for letter, so `1`, `01` and `1.0` are
 * three, a number is plain decimal notation, and a boolean is `true` or `false` in small or capital letters, as
 * spreadsheets write `TRUE`. What is no text, in rows of objects, passes as it is.
 */
export function readCell(cell: unknown, kind: CellKind): ReadCell {
  if (cell === "" || cell === undefined || cell === null) return { value: undefined };
  if (typeof cell !== "string") return { value: cell };
  if (kind === "number") return readDecimal(cell);
  if (kind === "boolean") return readBoolean(cell);
  if (kind === "id" && isBlank(cell))
    return fault("blank-id", "blank text", "an id with something to read in it");
  return { value: cell };
}

function readDecimal(text: string): ReadCell {
  if (!decimal.test(text)) {
    return fault("not-decimal", describeNumber(text), "a plain decimal number such as 0.8");
  }
  const value = Number(text);
  if (!Number.isFinite(value))
    return fault("infinite-number", describeNumber(text), "a number up to 1.7e308");
  return { value: value === 0 ? 0 : value };
}

/** Quotes only what looks like a number: in a shifted row, other text may be who answered. */
function describeNumber(text: string): string {
  return /^[-+\d\s.,'%e]*$/i.test(text) ? describeValue(text) : "other text";
}

function readBoolean(text: string): ReadCell {
  if (text === "true" || text === "TRUE") return { value: true };
  if (text === "false" || text === "FALSE") return { value: false };
  return fault("not-true-or-false", "other text", "true or false");
}

function fault(code: InputIssue["code"], found: string, expected: string): ReadCell {
  return { fault: { code, found, expected } };
}
