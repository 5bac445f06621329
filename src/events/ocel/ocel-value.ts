import { readCell } from "../../input/read-cell.js";
import type { TimeReader } from "../time/time-reader.js";
import { type OcelFault, ocelFault } from "./ocel-fault.js";

/** The text of an attribute's value, `undefined` where it is null; or what is wrong with it. */
export type OcelValue = { readonly text: string | undefined } | OcelFault;

/**
 * Checks a value against its declared type and gives its text. Numbers and truth values may be JSON's own, as the
 * standard's page shows them, or text, as its schema demands. Values of types beyond the standard's five pass if
 * they are no lists or objects.
 */
export function ocelValue(value: unknown, type: string, path: string, readTime: TimeReader): OcelValue {
  if (value === null) return { text: undefined };
  if (typeof value === "object" || value === undefined)
    return ocelFault(value === undefined ? "missing-field" : "wrong-type", path, value, expectedOf(type));
  if (type === "integer" || type === "float") return numberValue(value, type, path);
  if (type === "boolean") return isTruthValue(value) ? { text: String(value) } : wrongType(value, type, path);
  if (type !== "string" && type !== "time") return { text: String(value) };
  if (typeof value !== "string") return wrongType(value, type, path);
  const time = type === "time" ? readTime(value) : 0;
  return typeof time === "number" ? { text: value } : { ...time, path };
}

function numberValue(value: unknown, type: "integer" | "float", path: string): OcelValue {
  const read = readCell(value, "number");
  if ("fault" in read) return { ...read.fault, path };
  const number = read.value;
  if (typeof number !== "number") return wrongType(value, type, path);
  if (!Number.isFinite(number)) return ocelFault("infinite-number", path, value, expectedOf(type));
  if (type === "float") return { text: String(value) };
  if (!Number.isInteger(number)) return ocelFault("not-whole", path, value, expectedOf(type));
  if (typeof value === "string" || Number.isSafeInteger(number)) return { text: String(value) };
  return ocelFault(
    "out-of-range",
    path,
    value,
    "a number up to 9007199254740991, or text: larger ones are not exact",
  );
}

function isTruthValue(value: unknown): boolean {
  return value === true || value === false || value === "true" || value === "false";
}

function wrongType(value: unknown, type: string, path: string): OcelFault {
  const found = typeof value === "string" ? "other text" : `a ${typeof value}`;
  return { code: "wrong-type", path, found, expected: expectedOf(type) };
}

const expectations = new Map([
  ["string", "text"],
  ["time", "an ISO 8601 time"],
  ["integer", "a whole number"],
  ["float", "a finite number"],
  ["boolean", "true or false"],
]);

function expectedOf(type: string): string {
  return expectations.get(type) ?? "text, a number or true or false";
}
