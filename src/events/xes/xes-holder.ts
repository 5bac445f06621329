import type { CsvPlace } from "../../input/csv-record.js";
import type { InputIssueCode } from "../../input/input-issue.js";
import { type XesAttributeType, xesAttributeTypes } from "./xes-attribute-types.js";
import type { XmlElement } from "./xml-reader.js";

/** What holds attributes, a trace or an event, while it is being read. */
export interface XesHolder extends CsvPlace {
  /** By place in the keys that were asked for. */
  readonly values: (string | undefined)[];
  /** The first fault of an attribute that was asked for. */
  fault?: XesFault;
}

export interface XesFault extends CsvPlace {
  readonly code: InputIssueCode;
  readonly found: string;
  readonly expected: string;
}

export function xesHolder({ line, column }: CsvPlace, count: number): XesHolder {
  return { line, column, values: new Array<string | undefined>(count).fill(undefined) };
}

/** Takes an attribute over if it was asked for and is of a type that has a value. */
export function readXesAttribute(
  holder: XesHolder,
  { name, attributes, line, column }: XmlElement,
  wanted: ReadonlyMap<string, readonly number[]>,
): void {
  const places = wanted.get(attributes.key);
  const type = xesAttributeTypes.get(name);
  if (places === undefined || type === undefined) return;
  const { value } = attributes;
  const fault = holder.values[places[0]] === undefined ? valueFault(value, type) : again;
  if (fault !== undefined) holder.fault ??= { ...fault, line, column };
  for (const place of places) holder.values[place] = value ?? "";
}

type Verdict = Omit<XesFault, "line" | "column">;

const again: Verdict = {
  code: "duplicate-attribute",
  found: "a second attribute with this key",
  expected: "each key once",
};

/** Quotes nothing, as what stands in the wrong place may be a person. */
function valueFault(
  value: string | undefined,
  { form, code, expected }: XesAttributeType,
): Verdict | undefined {
  if (value === undefined) return { code: "missing-field", found: "no value", expected };
  return form === undefined || form.test(value) ? undefined : { code, found: "other text", expected };
}
