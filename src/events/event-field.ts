import { describeValue } from "../input/describe-value.js";
import type { EventColumns } from "./event-columns.js";

/** What is read of every event, in this order; `start` is the only time where a log has one. */
export const eventFields = [
  "case",
  "party",
  "member",
  "activity",
  "start",
  "complete",
  "customer",
  "outcome",
] as const;

export type EventField = (typeof eventFields)[number];

/**
 * The column of every field, by place in {@link eventFields}; `undefined` for what is not read.
 *
 * @throws TypeError for a column that is not named by text, or an outcome that cannot be one; RangeError where the
 * time is named twice or not at all.
 */
export function fieldColumns(columns: EventColumns): readonly (string | undefined)[] {
  const { outcome, time, start, complete } = columns;
  const isOneTime = time !== undefined && start === undefined && complete === undefined;
  const isTwoTimes = time === undefined && start !== undefined && complete !== undefined;
  if (!isOneTime && !isTwoTimes) throw new RangeError("columns: name either time, or start and complete");
  const named = {
    ...columns,
    start: time === undefined ? start : time,
    outcome: outcomeColumn(outcome),
  };
  for (const field of ["case", "party"] as const) checkName(field, named[field] ?? null);
  return eventFields.map((field) => checkName(field, named[field]));
}

function outcomeColumn(outcome: unknown): string | undefined {
  if (outcome === undefined || typeof outcome === "function") return undefined;
  const { column, good } = Object(outcome) as Record<string, unknown>;
  const isGood = [good].flat().every((value) => typeof value === "string");
  if (typeof column === "string" && isGood) return column;
  throw new TypeError("columns.outcome must be a function of the case, or { column, good } in text");
}

function checkName(field: EventField, name: unknown): string | undefined {
  if (name === undefined || typeof name === "string") return name;
  throw new TypeError(`columns.${field} is ${describeValue(name)}; it must be the name of a column`);
}
