import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calendar } from "../../../src/events/calendar/calendar.js";
import { workingHours } from "../../../src/events/calendar/working-hours.js";
import { type Weekday, weekdays } from "../../../src/events/time/weekday.js";

const hour = 3_600_000;
const day = 24 * hour;
const allDay = { days: weekdays, hours: [["00:00", "24:00"]] } as const;

describe("the usual week", () => {
  const hours = workingHours({ timeZone: "Europe/Amsterdam", holidays: ["2024-01-01", "2024-12-25"] });
  test.each([
    ["within a day", "2024-01-02T10:00", "2024-01-02T12:30", 2.5],
    ["before opening", "2024-01-02T06:00", "2024-01-02T10:00", 1],
    ["over a night", "2024-01-02T16:00", "2024-01-03T10:00", 2],
    ["over a weekend", "2024-01-05T16:00", "2024-01-08T10:00", 2],
    ["within a night", "2024-01-02T18:00", "2024-01-03T08:00", 0],
    ["on a holiday", "2024-01-01T10:00", "2024-01-01T16:00", 0],
    ["over a holiday", "2023-12-29T16:00", "2024-01-02T10:00", 2],
    ["a minute", "2024-01-02T10:00", "2024-01-02T10:01", 1 / 60],
    ["a week", "2024-01-08T00:00", "2024-01-15T00:00", 40],
    ["backwards", "2024-01-03T10:00", "2024-01-02T10:00", 0],
    ["no time", "2024-01-02T10:00", "2024-01-02T10:00", 0],
  ])("%s", (_, from, to, expected) => {
    expect(hours(Date.parse(`${from}+01:00`), Date.parse(`${to}+01:00`))).toBe(expected);
  });

  test("all through 2024 is 260 days of eight hours: 262 but for two holidays", () => {
    expect(hours(Date.parse("2024-01-01T00:00+01:00"), Date.parse("2025-01-01T00:00+01:00"))).toBe(260 * 8);
  });

  test("over decades is that of each day by itself", () => {
    const utc = workingHours({ timeZone: "UTC" });
    let expected = 0;
    const [from, to] = [Date.UTC(1950, 5, 7), Date.UTC(2050, 2, 1)];
    for (let at = from; at < to; at += day) expected += [0, 6].includes(new Date(at).getUTCDay()) ? 0 : 8;
    expect(utc(from, to)).toBe(expected);
  });
});

describe("where clocks change", () => {
  test("a day without end is 23, 24 or 25 hours long", () => {
    const hours = workingHours({ timeZone: "Europe/Amsterdam", ...allDay });
    const lengthOf = (from: string, to: string) => hours(Date.parse(from), Date.parse(to));
    expect(lengthOf("2024-03-31T00:00+01:00", "2024-04-01T00:00+02:00")).toBe(23);
    expect(lengthOf("2024-06-30T00:00+02:00", "2024-07-01T00:00+02:00")).toBe(24);
    expect(lengthOf("2024-10-27T00:00+02:00", "2024-10-28T00:00+01:00")).toBe(25);
  });

  test("what clocks show twice counts twice, what they leap over not at all", () => {
    const night = { days: ["sunday"], hours: [["02:15", "02:45"]] } as const;
    const hours = workingHours({ timeZone: "Europe/Amsterdam", ...night });
    expect(hours(Date.parse("2024-10-27T00:00Z"), Date.parse("2024-10-27T12:00Z"))).toBe(1);
    expect(hours(Date.parse("2024-10-27T00:45Z"), Date.parse("2024-10-27T12:00Z"))).toBe(0.5);
    expect(hours(Date.parse("2024-03-31T00:00Z"), Date.parse("2024-03-31T12:00Z"))).toBe(0);
  });

  test.each([
    ["Europe/Amsterdam", "2024-03-29T12:00Z"],
    ["Europe/Amsterdam", "2024-10-25T12:00Z"],
    ["America/St_Johns", "2006-10-28T00:00Z"],
    ["Pacific/Apia", "2011-12-29T00:00Z"],
    ["Australia/Lord_Howe", "2024-04-05T12:00Z"],
    ["America/Sao_Paulo", "2017-10-14T00:00Z"],
    ["America/Havana", "2024-11-02T00:00Z"],
    ["Asia/Kolkata", "2024-02-28T00:00Z"],
    ["-03:30", "2023-12-31T00:00Z"],
  ])("in %s from %s, hours are the minutes on the clock, counted one by one", (timeZone, start) => {
    const from = Date.parse(start);
    const clocks = Array.from({ length: 3 * 1440 }, (_, minute) => clockAt(from + minute * 60_000, timeZone));
    const minute = fc.integer({ min: 0, max: clocks.length });
    fc.assert(
      fc.property(anyRules(clocks.map(({ date }) => date)), minute, minute, (rules, a, b) => {
        const hours = workingHours({ timeZone, ...rules });
        const counted = clocks.slice(a, b).filter((clock) => isWork(clock, rules)).length;
        expect(hours(from + a * 60_000, from + b * 60_000)).toBe(counted / 60);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hours", () => {
  test("of parts add up, and never exceed the time on the clock", () => {
    const hours = workingHours({
      timeZone: "America/St_Johns",
      hours: [
        ["08:10", "12:00"],
        ["13:00", "24:00"],
      ],
    });
    const instant = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instant, instant, instant, (...instants) => {
        const [a, b, c] = instants.sort((x, y) => x - y) as [number, number, number];
        expect(hours(a, b) + hours(b, c)).toBeCloseTo(hours(a, c), 6);
        expect(hours(a, b)).toBeLessThanOrEqual((b - a) / hour);
        expect(hours(a, b)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("without end are the time that passes, for fractions of a millisecond too", () => {
    const hours = workingHours({ timeZone: "Europe/Amsterdam", ...allDay });
    const instant = fc.double({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1), noNaN: true });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(hours(a, b)).toBeCloseTo(Math.max(0, b - a) / hour, 8);
      }),
      { numRuns: 500 },
    );
  });

  test("do not depend on how stretches and days are ordered or cut", () => {
    const plain = workingHours({ timeZone: "UTC", hours: [["09:00", "17:00"]], holidays: ["2024-01-02"] });
    const cut = workingHours({
      timeZone: "UTC",
      days: ["friday", "monday", "tuesday", "monday", "thursday", "wednesday"],
      hours: [
        ["12:00", "17:00"],
        ["09:00", "12:00"],
      ],
      holidays: ["2024-01-02", "2024-01-02"],
    });
    const instant = fc.integer({ min: Date.UTC(2023, 11, 1), max: Date.UTC(2024, 2, 1) });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(cut(a, b)).toBe(plain(a, b));
      }),
    );
  });

  test("of a span up to the last year are found too", () => {
    const hours = workingHours({ timeZone: "Europe/Amsterdam" });
    expect(hours(Date.UTC(2024, 0, 1), Date.parse("9999-12-31T00:00Z"))).toBeGreaterThan(16e6);
  });

  test("of what is no instant are refused", () => {
    const hours = workingHours({ timeZone: "UTC" });
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1e300]) {
      expect(() => hours(0, wrong)).toThrow(RangeError);
      expect(() => hours(wrong, 0)).toThrow(RangeError);
    }
  });
});

describe("a calendar is refused for", () => {
  test.each([
    ["a day in capitals", { days: ["Monday"] }, 'days have "Monday"'],
    ["a day that is none", { days: ["feestdag"] }, 'days have "feestdag"'],
    ["no days", { days: [] }, "no time of work"],
    ["no hours", { hours: [] }, "no time of work"],
    ["an hour of one digit", { hours: [["9:00", "17:00"]] }, 'hours have "9:00"'],
    ["an hour that is none", { hours: [["09:00", "25:00"]] }, 'hours have "25:00"'],
    ["half a stretch", { hours: [["09:00"]] }, "hours have nothing"],
    ["a stretch in one text", { hours: ["09:00-17:00"] }, 'hours have "0"'],
    ["a night shift", { hours: [["22:00", "06:00"]] }, "22:00 to 24:00 and 00:00 to 06:00"],
    ["an empty stretch", { hours: [["09:00", "09:00"]] }, "from 09:00 to 09:00"],
    ["a stretch from the end", { hours: [["24:00", "24:00"]] }, "from 24:00 to 24:00"],
    [
      "stretches that overlap",
      {
        hours: [
          ["12:00", "17:00"],
          ["09:00", "12:01"],
        ],
      },
      "begins at 12:00",
    ],
    [
      "equal stretches",
      {
        hours: [
          ["09:00", "17:00"],
          ["09:00", "17:00"],
        ],
      },
      "overlap",
    ],
    ["a holiday that is no date", { holidays: ["2023-02-29"] }, 'holidays have "2023-02-29"'],
    ["a holiday with a time", { holidays: ["2023-02-28T00:00"] }, "holidays have"],
    ["a holiday in another notation", { holidays: ["25/12/2024"] }, "holidays have"],
    ["a holiday without hyphens", { holidays: ["20241225"] }, "holidays have"],
    ["a holiday as a number", { holidays: [20241225] }, "holidays have 20241225"],
    ["an unknown zone", { timeZone: "Mars/Olympus" }, 'timeZone is "Mars/Olympus"'],
    ["no zone", { timeZone: undefined }, "timeZone is nothing"],
  ])("%s", (_, fields, message) => {
    const calendar = { timeZone: "UTC", ...fields } as unknown as Calendar;
    expect(() => workingHours(calendar)).toThrow(RangeError);
    expect(() => workingHours(calendar)).toThrow(message);
  });
});

interface Clock {
  readonly date: string;
  readonly weekday: string;
  readonly time: string;
}

type Rules = Required<Omit<Calendar, "timeZone">>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock and a calendar on the wall show, as the engine writes it. */
function clockAt(instant: number, timeZone: string): Clock {
  if (timeZone.startsWith("-")) return clockAt(instant - 3.5 * hour, "UTC");
  const format = formats.get(timeZone) ?? engineFormat(timeZone);
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: parts.weekday!.toLowerCase(),
    time: `${parts.hour}:${parts.minute}`,
  };
}

function engineFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "long",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
}

function isWork({ date, weekday, time }: Clock, { days, hours, holidays }: Rules): boolean {
  const isOpen = hours.some(([from, to]) => from <= time && time < to);
  return isOpen && days.includes(weekday as Weekday) && !holidays.includes(date);
}

function anyRules(dates: readonly string[]): fc.Arbitrary<Rules> {
  return fc.record({
    days: fc.oneof(fc.constant([...weekdays]), fc.subarray([...weekdays], { minLength: 1 })),
    hours: anyStretches(),
    holidays: fc.subarray([...new Set(dates)], { maxLength: 2 }),
  });
}

/** Stretches between some minutes of a day, in any order. */
function anyStretches() {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 9 });
  return minutes.map((cuts) => {
    const times = cuts.sort((a, b) => a - b).map(clockText);
    const pairs = times.slice(1).map((to, index) => [times[index]!, to] as const);
    return pairs.filter((_, index) => index % 2 === 0).reverse();
  });
}

function clockText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
