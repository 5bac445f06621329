import { monthNames } from "./month-names.js";
import { type OffsetForm, readOffset } from "./read-offset.js";
import { readFraction, readNumber, type TimeReading } from "./time-reading.js";
import { weekdays } from "./weekday.js";

/** Reads one part of a format off a text; says whether it was there. */
export type ReadPart = (reading: TimeReading) => boolean;

/** What a symbol tells about a time. */
export type SymbolField =
  | "year"
  | "month"
  | "day"
  | "hour"
  | "halfHour"
  | "halfDay"
  | "minute"
  | "second"
  | "fraction"
  | "offset"
  | "weekday";

/** A symbol of a format, such as `yyyy`. */
export interface TimeSymbol {
  readonly field: SymbolField;
  readonly read: ReadPart;
  /** Digits that it takes: a known number, as many as there are, or none. */
  readonly digits: "fixed" | "open" | "none";
}

type SetNumber = (reading: TimeReading, value: number) => void;

/** English names as they are written, in small letters, and what each stands for. */
type Names = readonly (readonly [name: string, value: number])[];

const months: Names = monthNames.map((name, index) => [name, index + 1]);
const shortMonths: Names = [
  ["sept", 9],
  ...months.map(([name, value]) => [name.slice(0, 3), value] as const),
];
const days: Names = weekdays.map((name, index) => [name, index]);
const shortDays: Names = days.map(([name, value]) => [name.slice(0, 3), value]);
const halves: Names = [
  ["am", 0],
  ["a.m.", 0],
  ["pm", 12],
  ["p.m.", 12],
];

const symbols: Readonly<Record<string, (count: number) => TimeSymbol | undefined>> = {
  y: yearSymbol,
  u: yearSymbol,
  M: monthSymbol,
  L: monthSymbol,
  d: (count) => numberSymbol("day", count, setDay),
  H: (count) => numberSymbol("hour", count, setHour),
  h: (count) => numberSymbol("halfHour", count, setHalfHour),
  m: (count) => numberSymbol("minute", count, setMinute),
  s: (count) => numberSymbol("second", count, setSecond),
  a: (count) => (count <= 3 ? { field: "halfDay", read: readHalf, digits: "none" } : undefined),
  S: fractionSymbol,
  X: (count) => offsetSymbol(true, count),
  x: (count) => offsetSymbol(false, count),
  Z: (count) => (count <= 3 ? offsetSymbol(false, 2) : count === 5 ? offsetSymbol(true, 3) : undefined),
  E: weekdaySymbol,
};

function setMonth(reading: TimeReading, value: number): void {
  reading.month = value;
}

function setDay(reading: TimeReading, value: number): void {
  reading.day = value;
}

function setHour(reading: TimeReading, value: number): void {
  reading.hour = value;
}

function setMinute(reading: TimeReading, value: number): void {
  reading.minute = value;
}

function setSecond(reading: TimeReading, value: number): void {
  reading.second = value;
}

/** The symbol of so many of a letter, as in UTS 35; `undefined` where that is none that is read here. */
export function timeSymbol(letter: string, count: number): TimeSymbol | undefined {
  return symbols[letter]?.(count);
}

function yearSymbol(count: number): TimeSymbol | undefined {
  if (count !== 1 && count !== 4) return undefined;
  return { field: "year", read: readYear, digits: "fixed" };
}

function readYear(reading: TimeReading): boolean {
  reading.year = readNumber(reading, 4, 4);
  return reading.year >= 0;
}

function monthSymbol(count: number): TimeSymbol | undefined {
  if (count <= 2) return numberSymbol("month", count, setMonth);
  if (count > 4) return undefined;
  const names = count === 3 ? shortMonths : months;
  return { field: "month", read: (reading) => readMonth(reading, names), digits: "none" };
}

function readMonth(reading: TimeReading, names: Names): boolean {
  const month = readName(reading, names);
  reading.month = month ?? 0;
  return month !== undefined;
}

/** A single letter takes one digit or two, a doubled one two. */
function numberSymbol(field: SymbolField, count: number, set: SetNumber): TimeSymbol | undefined {
  if (count > 2) return undefined;
  const read: ReadPart = (reading) => {
    const value = readNumber(reading, count, 2);
    set(reading, value);
    return value >= 0;
  };
  return { field, read, digits: count === 1 ? "open" : "fixed" };
}

/** A clock of twelve hours shows 12 before 1; what it cannot show stays out of range. */
function setHalfHour(reading: TimeReading, hour: number): void {
  if (hour < 1 || hour > 12) reading.hour = Number.POSITIVE_INFINITY;
  else reading.hour = hour % 12;
}

function readHalf(reading: TimeReading): boolean {
  const half = readName(reading, halves);
  reading.halfDay = half ?? 0;
  return half !== undefined;
}

/** `S` takes as many digits as there are, `SSS` three. */
function fractionSymbol(count: number): TimeSymbol {
  const read: ReadPart =
    count === 1 ? (reading) => readFraction(reading) : (reading) => readFraction(reading, count);
  return { field: "fraction", read, digits: count === 1 ? "open" : "fixed" };
}

/** One letter: `+01` or `+0130`; two: `+0100`; three: `+01:00`. */
function offsetSymbol(zulu: boolean, count: number): TimeSymbol | undefined {
  if (count > 3) return undefined;
  const form: OffsetForm = {
    zulu,
    colon: count === 3 ? "always" : "never",
    minutes: count === 1 ? "maybe" : "always",
  };
  return { field: "offset", read: (reading) => readOffset(reading, form), digits: "none" };
}

function weekdaySymbol(count: number): TimeSymbol | undefined {
  if (count > 4) return undefined;
  const names = count === 4 ? days : shortDays;
  return { field: "weekday", read: (reading) => readName(reading, names) !== undefined, digits: "none" };
}

/** Steps over the first of the names that stands ahead, in letters of any case. */
function readName(reading: TimeReading, names: Names): number | undefined {
  for (const [name, value] of names) {
    if (!standsAt(reading.text, reading.at, name)) continue;
    reading.at += name.length;
    return value;
  }
  return undefined;
}

/** Compares ASCII letters only: what Unicode holds for a letter of another case is none of these names. */
function standsAt(text: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    const wanted = name.charCodeAt(index);
    const code = text.charCodeAt(at + index);
    if (code !== wanted && (wanted < 97 || code !== wanted - 32)) return false;
  }
  return true;
}
