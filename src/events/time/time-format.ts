import { describeValue } from "../../input/describe-value.js";
import { type FormatPart, splitFormat } from "./split-format.js";
import { isAtEnd, type TimeReading } from "./time-reading.js";
import { type ReadPart, type SymbolField, type TimeSymbol, timeSymbol } from "./time-symbol.js";

/** How times of one notation are read. */
export interface TimeFormat {
  /** Reads a text from its start; says whether all of it was written so. */
  read(reading: TimeReading): boolean;
  /** Whether it tells no time of day. */
  readonly isDate: boolean;
}

/** A part of a format, ready to read. */
type KnownPart = (TimeSymbol & { readonly place: number }) | { readonly literal: string };

/** What a field is for is unknown without this other one. */
const needs: readonly (readonly [field: SymbolField, needed: SymbolField, symbols: string])[] = [
  ["halfHour", "halfDay", "h needs a (AM or PM); hours from 0 to 23 are H"],
  ["halfDay", "halfHour", "a (AM or PM) needs h"],
  ["minute", "hour", "m needs H or h; months are M"],
  ["second", "minute", "s needs m"],
  ["fraction", "second", "S needs s"],
];

/** Why symbols that UTS 35 knows are not read, where that helps. */
const refusals: readonly (readonly [symbol: RegExp, why: string])[] = [
  [/^[yu]{2}$/, "leaves the century open, and the Unicode rule for it goes by today's date"],
  [/^Y/, "is the year of a week; the calendar year is yyyy"],
  [/^D/, "is the day of the year; the day of the month is dd"],
  [/^[zvVO]|^Z{4}$/, "is the name of a zone; give the option timeZone and quote the name here"],
];

const known =
  "yyyy M d H h m s S a X x Z E, each in its usual lengths; letters that stand for themselves are quoted";

/** No notation takes more to write down. */
const longestFormat = 256;

const allSpaces = /^[ \u00a0\u202f]$/;

/**
 * Prepares a format written with the date symbols of Unicode (UTS 35), such as `dd/MM/yyyy HH:mm`.
 *
 * @throws RangeError where it has unknown symbols, cannot be read in one way only, or tells no date.
 */
export function timeFormat(format: string): TimeFormat {
  if (typeof format !== "string") throw wrong(`is ${describeValue(format)}; it must be text`);
  if (format.length > longestFormat) throw wrong(`is longer than ${longestFormat} characters`);
  const parts = splitFormat(format).map(knownPart);
  const fields = parts.flatMap((part) => ("field" in part ? [part.field] : []));
  checkFields(fields);
  checkNeighbours(parts);
  const steps = parts.map((part) => ("field" in part ? part.read : literalStep(part.literal)));
  return {
    read: (reading) => readAll(reading, steps),
    isDate: !fields.includes("hour") && !fields.includes("halfHour"),
  };
}

function knownPart(part: FormatPart): KnownPart {
  if ("literal" in part) return part;
  const { letter, count, place } = part;
  const symbol = timeSymbol(letter, count);
  if (symbol !== undefined) return { ...symbol, place };
  const text = letter.repeat(count);
  const why = refusals.find(([refused]) => refused.test(text))?.[1];
  throw wrong(`has ${text} at position ${place}, which ${why ?? `is not read; what is: ${known}`}`);
}

function checkFields(fields: readonly SymbolField[]): void {
  const twice = fields.find((field, index) => fields.indexOf(field) < index);
  if (twice !== undefined) throw wrong(`tells the ${twice} twice`);
  if (fields.includes("hour") && fields.includes("halfHour")) throw wrong("tells the hour twice");
  if (!["year", "month", "day"].every((field) => fields.some((one) => one === field))) {
    throw wrong("must tell year, month and day: yyyy, M and d");
  }
  for (const [field, needed, why] of needs)
    if (fields.includes(field) && !meets(fields, needed)) throw wrong(why);
}

function meets(fields: readonly SymbolField[], needed: SymbolField): boolean {
  return fields.includes(needed) || (needed === "hour" && fields.includes("halfHour"));
}

/** Digits of open number must end before others begin: `dM` would read 111 in two ways. */
function checkNeighbours(parts: readonly KnownPart[]): void {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (next === undefined || !("field" in part) || part.digits !== "open" || !startsWithDigit(next))
      continue;
    throw wrong(
      `has digits right after the ${part.field} at position ${part.place}; write it with two letters`,
    );
  }
}

function startsWithDigit(part: KnownPart): boolean {
  return "field" in part ? part.digits !== "none" : /^\d/.test(part.literal);
}

function literalStep(literal: string): ReadPart {
  if (allSpaces.test(literal)) return readSpace;
  return (reading) => {
    if (!reading.text.startsWith(literal, reading.at)) return false;
    reading.at += literal.length;
    return true;
  };
}

/** Programs write the space before AM in three ways that look alike. */
function readSpace(reading: TimeReading): boolean {
  return allSpaces.test(reading.text.charAt(reading.at++));
}

function readAll(reading: TimeReading, steps: readonly ReadPart[]): boolean {
  for (const read of steps) if (!read(reading)) return false;
  return isAtEnd(reading);
}

function wrong(what: string): RangeError {
  return new RangeError(`timeFormat ${what}`);
}
