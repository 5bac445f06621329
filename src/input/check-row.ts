import * as z from "zod/mini";
import { describeValue } from "./describe-value.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";
import { issue } from "./issue.js";

/** Fields whose content no error shows. */
const secret = new Set(["by", "rating", "expected"]);

/** Fields that count things, where a negative number is a fault of its own. */
const counts = new Set([
  "good",
  "total",
  "respondents",
  "exchanges",
  "returned",
  "volume",
  "headcount",
  "weight",
]);

/**
 * Checks one row against its shape and answers a clean copy. Faults go to `issues`; the copy of a faulty row
 * lacks its faulty fields, and there is none where those were required.
 */
export function checkRow<Schema extends z.ZodMiniType>(
  schema: Schema,
  row: unknown,
  path: string,
  issues: InputIssue[],
): z.infer<Schema> | undefined {
  try {
    const result = z.safeParse(schema, row);
    if (result.success) return withoutMinusZero(result.data);
    for (const fault of result.error.issues) issues.push(...explain(fault, row, path));
    const rest = z.safeParse(schema, withoutFaults(row, result.error.issues));
    return rest.success ? rest.data : undefined;
  } catch {
    issues.push(issue("unreadable", path, row, "plain data that can be read without an error"));
    return undefined;
  }
}

/** Minus 0 is 0: it comes from rounding elsewhere and would only show as a difference that is none. */
function withoutMinusZero<Row>(row: Row): Row {
  if (typeof row !== "object" || row === null) return row;
  const fields = row as Record<string, unknown>;
  for (const key in fields) {
    if (Object.is(fields[key], -0)) fields[key] = 0;
    else if (typeof fields[key] === "object") withoutMinusZero(fields[key]);
  }
  return row;
}

function withoutFaults(row: unknown, issues: readonly RowIssue[]): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  const faulty = new Set(
    issues.flatMap((found) => (found.code === "unrecognized_keys" ? found.keys : found.path[0])),
  );
  return Object.fromEntries(Object.entries(row).filter(([key]) => !faulty.has(key)));
}

type RowIssue = z.core.$ZodIssue;

function explain(fault: RowIssue, row: unknown, rowPath: string): readonly InputIssue[] {
  if (fault.code === "unrecognized_keys") return fault.keys.map((key) => unknownField(key, rowPath));
  const path = rowPath + fault.path.map(step).join("");
  const value = valueAt(row, fault.path);
  const field = String(fault.path.at(-1) ?? "");
  const found = secret.has(field) && value !== undefined ? "a hidden value" : describeValue(value);
  const { code, expected } = judge(fault, value, field);
  return [{ code, path, message: `found ${found}, expected ${expected}`, found, expected }];
}

function unknownField(key: string, path: string): InputIssue {
  return issue("unknown-field", path, key, "only fields of the chain document");
}

function step(key: PropertyKey): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    row,
  );
}

type Verdict = Pick<InputIssue, "code" | "expected">;

function judge(fault: RowIssue, value: unknown, field: string): Verdict {
  switch (fault.code) {
    case "invalid_type":
      return { code: typeCode(value, fault.expected), expected: nameOfType(fault.expected) };
    case "too_small":
      return { code: smallCode(fault, field), expected: `at least ${fault.minimum}` };
    case "too_big":
      return { code: "out-of-range", expected: `at most ${fault.maximum}` };
    case "not_multiple_of":
      return { code: "not-whole", expected: "a whole number" };
    case "invalid_value":
      return { code: valueCode(value), expected: `one of ${fault.values.map(String).join(", ")}` };
    default:
      return { code: "wrong-type", expected: "a field as the chain document describes it" };
  }
}

function smallCode(fault: Extract<RowIssue, { code: "too_small" }>, field: string): InputIssueCode {
  if (fault.origin === "array") return "wrong-type";
  return counts.has(field) ? "negative-count" : "out-of-range";
}

function valueCode(value: unknown): InputIssueCode {
  if (value === undefined) return "missing-field";
  return typeof value === "string" ? "unknown-value" : "wrong-type";
}

function typeCode(value: unknown, expected: string): InputIssueCode {
  if (value === undefined) return "missing-field";
  if (expected !== "number") return "wrong-type";
  if (typeof value === "string") return "number-as-text";
  if (typeof value !== "number") return "wrong-type";
  return Number.isNaN(value) ? "not-a-number" : "infinite-number";
}

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "text",
    number: "a finite number",
    boolean: "true or false",
    object: "an object",
    array: "a list",
    tuple: "a list of two numbers",
  };
  return Object.hasOwn(names, type) ? names[type]! : type;
}
