import { type PartyKind, partyKinds } from "../chain/party.js";
import { describeValue } from "../input/describe-value.js";
import { workingHours } from "./calendar/working-hours.js";
import type { EventLogOptions } from "./event-log-options.js";
import { checkOnTime } from "./exchanges/judge-on-time.js";
import { periodOf } from "./time/period-of.js";

/**
 * Checks how a log is to be read, before anything is read. How times are written is checked where their reader is
 * made.
 *
 * @throws RangeError or TypeError for options that cannot be.
 */
export function checkOptions(options: EventLogOptions): void {
  const { kind, missing, delimiter, onTime, calendar, period, timeZone, onProgress } = options;
  if (kind !== undefined) checkKind(kind);
  if (missing !== undefined && !isListOfTexts(missing)) throw wrong("missing", missing, "a list of texts");
  if (delimiter !== undefined && !/^[^"\r\n]$/.test(delimiter))
    throw new RangeError("delimiter must be one character, and no quote or line end");
  checkOnTime(onTime);
  if (calendar !== undefined) workingHours(calendar);
  if (period !== undefined) periodOf(period, timeZone ?? calendar?.timeZone);
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw wrong("onProgress", onProgress, "a function");
}

function checkKind(kind: PartyKind): void {
  const kinds = partyKinds.filter((known) => known !== "customer");
  if (!kinds.some((known) => known === kind))
    throw new RangeError(`kind is ${describeValue(kind)}; it must be one of ${kinds.join(", ")}`);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function wrong(option: string, value: unknown, expected: string): TypeError {
  return new TypeError(`${option} is ${describeValue(value)}; it must be ${expected}`);
}
