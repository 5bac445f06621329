import { dayLength, daysFromCivil, daysInMonth } from "../time/civil-date.js";

/** The day that was last worked out, as neighbouring events mostly share it. */
export interface PlainTime {
  date: number;
  day: number;
}

/** The shortest notation: `2024-01-02T10:00:00Z`. */
const shortest = 20;

const [zero, dash, colon, dot, plus, letterT, space, letterZ] = [48, 45, 58, 46, 43, 84, 32, 90];

/**
 * Reads the notation that nearly all logs use, `2024-01-02T10:00:00.000+01:00`, straight from bytes: a space for
 * the T, no fraction, or `Z` will do. `NaN` for everything else, also for what is beyond the calendar: whoever
 * asks then reads the text with all rules.
 */
export function plainTime(last: PlainTime, bytes: Uint8Array, from: number, to: number): number {
  if (to - from < shortest || bytes[from + 4] !== dash || bytes[from + 7] !== dash) return Number.NaN;
  if (bytes[from + 13] !== colon || bytes[from + 16] !== colon) return Number.NaN;
  if (bytes[from + 10] !== letterT && bytes[from + 10] !== space) return Number.NaN;
  const hour = twoDigits(bytes, from + 11);
  const minute = twoDigits(bytes, from + 14);
  const second = twoDigits(bytes, from + 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  let at = from + 19;
  let fraction = 0;
  if (bytes[at] === dot) {
    let unit = 100;
    for (at += 1; at < to && isDigit(bytes[at]!); at += 1, unit /= 10) fraction += unit * (bytes[at]! - zero);
    if (at - from !== 23) return Number.NaN;
  }
  const day = dayOf(last, bytes, from);
  const offset = plainOffset(bytes, at, to);
  return day * dayLength + hour * 3_600_000 + minute * 60_000 + second * 1000 + fraction - offset;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}

/** `NaN` where there are no two digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]!;
  const ones = bytes[at + 1]!;
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - zero * 11 : Number.NaN;
}

function dayOf(last: PlainTime, bytes: Uint8Array, from: number): number {
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  const date = year * 10_000 + month * 100 + day;
  if (date === last.date) return last.day;
  const isDate = year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);
  if (!isDate) return Number.NaN;
  last.date = date;
  last.day = daysFromCivil(year, month, day);
  return last.day;
}

function plainOffset(bytes: Uint8Array, at: number, to: number): number {
  if (bytes[at] === letterZ) return to === at + 1 ? 0 : Number.NaN;
  const sign = bytes[at] === plus ? 1 : bytes[at] === dash ? -1 : Number.NaN;
  if (to !== at + 6 || bytes[at + 3] !== colon) return Number.NaN;
  const hours = twoDigits(bytes, at + 1);
  const minutes = twoDigits(bytes, at + 4);
  return hours < 14 && minutes < 60 ? sign * (hours * 60 + minutes) * 60_000 : Number.NaN;
}
