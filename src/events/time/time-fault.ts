import { describeValue } from "../../input/describe-value.js";
import type { InputIssue } from "../../input/input-issue.js";
import { isBlank } from "../../input/is-blank.js";
import { looksLikeTime } from "./looks-like-time.js";

/** Why a text gives no instant. */
export interface TimeFault extends Pick<InputIssue, "found" | "expected"> {
  readonly code: TimeFaultCode;
}

export type TimeFaultCode =
  /** No notation of a time. */
  | "not-a-time"
  /** Could be one, in a notation that only `timeFormat` can tell. */
  | "unclear-time"
  /** A field beyond the calendar or the clock, such as 30 February. */
  | "out-of-range"
  | "date-without-time"
  | "time-without-zone"
  /** Left out when clocks were set forward. */
  | "no-such-time"
  /** Came twice when clocks were set back. */
  | "ambiguous-time";

/**
 * Writes a fault of a text, which is quoted where it is written as a time or looks like one: in a shifted row,
 * other text may be a name.
 */
export function timeFault(code: TimeFaultCode, text: string, expected: string): TimeFault {
  const isTime = code !== "not-a-time" || looksLikeTime(text);
  return { code, found: isTime ? describeValue(text) : describeOther(text), expected };
}

function describeOther(text: string): string {
  return isBlank(text) ? "blank text" : "other text";
}
