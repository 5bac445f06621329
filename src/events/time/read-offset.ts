import { codeAhead, isDigit, type TimeReading } from "./time-reading.js";

/** How an offset from UTC is written. */
export interface OffsetForm {
  /** Whether `Z` stands for UTC. */
  readonly zulu: boolean;
  readonly colon: "always" | "maybe" | "never";
  readonly minutes: "always" | "maybe";
}

/** No place is further from UTC. */
export const largestOffset = 14 * 3_600_000;

const [plus, minus, colon, zero, capitalZ, smallZ] = [43, 45, 58, 48, 90, 122];

/** Reads `Z`, `+01`, `+0100` or `+01:00`, whichever the form allows. */
export function readOffset(reading: TimeReading, form: OffsetForm): boolean {
  const code = codeAhead(reading);
  if (code === plus || code === minus) return readSigned(reading, form, code === plus ? 1 : -1);
  if (!form.zulu || (code !== capitalZ && code !== smallZ)) return false;
  reading.offset = 0;
  reading.at++;
  return true;
}

function readSigned(reading: TimeReading, form: OffsetForm, sign: number): boolean {
  const { text, at } = reading;
  const hours = twoDigits(text, at + 1);
  if (hours < 0) return false;
  const hasColon = form.colon !== "never" && text.charCodeAt(at + 3) === colon;
  const from = hasColon ? at + 4 : at + 3;
  const hasMinutes = hasColon || (form.colon !== "always" && isDigit(text.charCodeAt(from)));
  if (!hasMinutes && form.minutes === "always") return false;
  const minutes = hasMinutes ? twoDigits(text, from) : 0;
  reading.at = hasMinutes ? from + 2 : from;
  reading.offset = minutes > 59 ? Number.POSITIVE_INFINITY : sign * (hours * 60 + minutes) * 60_000;
  return minutes >= 0;
}

/** Two ASCII digits as a number, -1 where they are not. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - zero) * 10 + ones - zero : -1;
}
