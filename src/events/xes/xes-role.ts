import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { XmlElement } from "./xml-reader.js";

/** What an element is in an XES log; `other` for attributes and all that stands beside traces and events. */
export type XesRole = "log" | "trace" | "event" | "other";

/** In what each part of the log must stand; the log in nothing. */
const parents: ReadonlyMap<string, XesRole | undefined> = new Map<XesRole, XesRole | undefined>([
  ["log", undefined],
  ["trace", "log"],
  ["event", "trace"],
]);

/** @throws {@link InputError} `not-xes` where a log, trace or event stands where none may: it would be lost. */
export function xesRole(element: XmlElement, parent: XesRole | undefined, name: string): XesRole {
  const isPart = parents.has(element.name);
  if (isPart && parents.get(element.name) === parent) return element.name as XesRole;
  if (!isPart && parent !== undefined) return "other";
  const found = `the element ${describeValue(element.name)} ${whereIn(parent)}`;
  const { line, column } = element;
  const file = { name, place: { line, column } };
  throw new InputError([fileIssue("not-xes", file, found, "a log with traces with events in them")]);
}

function whereIn(parent: XesRole | undefined): string {
  if (parent === undefined) return "as the root";
  return parent === "other" ? "within what is no trace" : `in a ${parent}`;
}
