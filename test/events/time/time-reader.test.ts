import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeFault } from "../../../src/events/time/time-fault.js";
import { type TimeOptions, timeReader } from "../../../src/events/time/time-reader.js";

const amsterdam = { timeZone: "Europe/Amsterdam" };

describe("ISO 8601 with an offset", () => {
  test.each([
    ["2010-12-30T14:32:00.000+01:00", "2010-12-30T13:32:00.000Z"],
    ["2010-12-30 14:32:00+01", "2010-12-30T13:32:00.000Z"],
    ["2010-12-30T14:32:00-0330", "2010-12-30T18:02:00.000Z"],
    ["2010-12-30T14:32Z", "2010-12-30T14:32:00.000Z"],
    ["2010-12-30t14:32:07,5z", "2010-12-30T14:32:07.500Z"],
    ["20101230T143200Z", "2010-12-30T14:32:00.000Z"],
    ["20101230T1432+1400", "2010-12-30T00:32:00.000Z"],
    ["20101230T143200.25-14:00", "2010-12-31T04:32:00.250Z"],
    ["2000-02-29T00:00:00-00:00", "2000-02-29T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ["1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"],
  ])("%s", (text, instant) => {
    expect(timeReader()(text)).toBe(Date.parse(instant));
    expect(timeReader(amsterdam)(text)).toBe(Date.parse(instant));
  });

  test("every instant, at every offset, whatever it is written with", () => {
    fc.assert(
      fc.property(anyInstant(), anyOffset(), fc.constantFrom("T", " ", "t"), (instant, minutes, mark) => {
        const local = new Date(instant + minutes * 60_000).toISOString().slice(0, -1);
        fc.pre(/^\d{4}-/.test(local));
        const extended = `${local.replace("T", mark)}${offsetText(minutes, ":")}`;
        const basic = `${local.replaceAll(/[-:]/g, "")}${offsetText(minutes, "")}`;
        expect([extended, basic].map((text) => timeReader()(text))).toEqual([instant, instant]);
      }),
      { numRuns: 2000 },
    );
  });

  test("a fraction of any length, in order", () => {
    const read = timeReader();
    expect(read("2024-01-02T10:00:00.000001Z")).toBeCloseTo(Date.UTC(2024, 0, 2, 10) + 0.001, 3);
    expect(read(`1970-01-01T00:00:00.${"123456789".repeat(9)}Z`)).toBeCloseTo(123.456789123456, 12);
    const fraction = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [first, second] = [a.join(""), b.join("")].sort();
        const texts = [first, second].map((digits) => `2024-01-02T10:00:00.${digits}Z`);
        const [earlier, later] = texts.map((text) => read(text) as number);
        expect(earlier).toBeLessThanOrEqual(later!);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("ISO 8601 without an offset", () => {
  test("is a local time of timeZone", () => {
    expect(timeReader(amsterdam)("2024-07-01T12:00:00")).toBe(Date.UTC(2024, 6, 1, 10));
    expect(timeReader(amsterdam)("2024-01-01 12:00")).toBe(Date.UTC(2024, 0, 1, 11));
    expect(timeReader({ timeZone: "+05:30" })("20240101T0000")).toBe(Date.UTC(2023, 11, 31, 18, 30));
    expect(timeReader({ timeZone: "UTC" })("2024-01-01T00:00")).toBe(Date.UTC(2024, 0, 1));
  });

  test("is a fault without timeZone, which says so", () => {
    const fault = timeReader()("2024-07-01T12:00:00") as TimeFault;
    expect(fault).toMatchObject({ code: "time-without-zone", found: '"2024-07-01T12:00:00"' });
    expect(fault.expected).toContain("timeZone");
  });

  test.each([
    ["2024-03-31T02:00:00", "no-such-time"],
    ["2024-03-31T02:59:59.999999999", "no-such-time"],
    ["2024-10-27T02:00:00", "ambiguous-time"],
    ["2024-10-27T02:59:59.999999999", "ambiguous-time"],
  ])("is never guessed where clocks change: %s", (text, code) => {
    const fault = timeReader(amsterdam)(text) as TimeFault;
    expect(fault.code).toBe(code);
    expect(fault.expected).toContain("Europe/Amsterdam");
  });

  test("is read up to the last digit before clocks change", () => {
    const change = Date.UTC(2024, 2, 31, 1);
    expect(timeReader(amsterdam)("2024-03-31T01:59:59.999999999")).toBeCloseTo(change, 3);
    expect(timeReader(amsterdam)("2024-03-31T03:00:00")).toBe(change);
    expect(timeReader(amsterdam)("2024-10-27T01:59:59")).toBe(Date.UTC(2024, 9, 26, 23, 59, 59));
    expect(timeReader(amsterdam)("2024-10-27T03:00:00")).toBe(Date.UTC(2024, 9, 27, 2));
  });

  test.each(zones())("in %s is what clocks there show, from 1900 to 2100", (timeZone) => {
    const read = timeReader({ timeZone });
    const clock = clockIn(timeZone);
    fc.assert(
      fc.property(secondsOf(1900, 2100), (instant) => {
        const text = clock(instant);
        const result = read(text);
        if (typeof result === "number") expect(result).toBe(instant);
        else {
          expect(result.code).toBe("ambiguous-time");
          const offsets = [-1.5, 1.5].map((days) => offsetAt(clock, instant + days * 86_400_000));
          const shift = offsets[0]! - offsets[1]!;
          expect([instant - shift, instant + shift].map(clock)).toContain(text);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("faults", () => {
  test.each([
    ["1900-02-29T10:00:00Z", "a day from 1 to 28"],
    ["2023-02-29", "a day from 1 to 28"],
    ["2024-04-31T10:00:00Z", "a day from 1 to 30"],
    ["2024-00-01T10:00:00Z", "a month"],
    ["2024-13-01T10:00:00Z", "a month"],
    ["2024-01-00T10:00:00Z", "a day from 1 to 31"],
    ["0000-01-01T10:00:00Z", "a year"],
    ["2024-01-01T24:00:00Z", "an hour"],
    ["2024-01-01T10:60:00Z", "minutes"],
    ["2016-12-31T23:59:60Z", "seconds"],
    ["2024-01-01T10:00:00+14:01", "an offset"],
    ["2024-01-01T10:00:00-15:00", "an offset"],
    ["2024-01-01T10:00:00+01:60", "an offset"],
  ])("beyond calendar or clock: %s", (text, expected) => {
    expect(faultOf(text)).toMatchObject({ code: "out-of-range", found: `"${text}"` });
    expect(faultOf(text).expected).toContain(expected);
  });

  test.each([
    ["2024-01-02", "yyyy-MM-dd"],
    ["20240102", "yyyyMMdd"],
  ])("a date alone: %s", (text, format) => {
    expect(faultOf(text).code).toBe("date-without-time");
    expect(faultOf(text).expected).toContain(format);
    expect(timeReader({ timeFormat: format, timeZone: "UTC" })(text)).toBe(Date.UTC(2024, 0, 2));
  });

  test.each([
    "01/02/2024 10:00",
    "2.1.2024",
    "2024/01/02 10:00:00",
    "2024-1-2 10:00",
    "2 Jan 2024",
    "January 2, 24",
    "Tue Jan 02 2024 10:00:00 GMT+0100",
    "01/02/24 10:00 PM",
    "2024-01-02 10:00:00 CET",
    "2024-01-02T10:00:00 +01:00",
    "20240102 10:00:00",
    "2010-W52-4T10:00Z",
    "2024年1月2日",
    "٢٠٢٤-٠١-٠٢ ١٠:٠٠",
    "45292.5",
    "45292,5",
    "1704189600",
    "1704189600000",
    "20241302",
    "2024-01-02T10:00:00Z ",
  ])("another notation of a time: %s", (text) => {
    expect(faultOf(text).code).toBe("unclear-time");
    expect(faultOf(text).expected).toMatch(/timeFormat|converted first/);
  });

  test.each([
    "soon",
    "1",
    "0.8",
    "10:30",
    "-",
    "n/a",
    "Jan de Vries",
    "case 12-34-56 of Jan",
    "__proto__",
    "NaN",
    "Infinity",
  ])("no time, which is not quoted: %s", (text) => {
    expect(faultOf(text)).toMatchObject({ code: "not-a-time", found: "other text" });
  });

  test("blank text", () => {
    for (const text of ["", " ", "\u200b\0"]) {
      expect(faultOf(text)).toMatchObject({ code: "not-a-time", found: "blank text" });
    }
  });

  test("an unknown zone", () => {
    for (const timeZone of ["Mars/Olympus", "", " UTC", "+25:00", "+02:99", "Europe/Amsterdam\0", 1, null]) {
      expect(() => timeReader({ timeZone } as TimeOptions)).toThrow(RangeError);
      expect(() => timeReader({ timeZone } as TimeOptions)).toThrow(/^timeZone is .* must be an IANA name/);
    }
  });
});

describe("a format", () => {
  const at = Date.UTC(2024, 0, 2, 10, 5, 7);
  test.each([
    ["dd/MM/yyyy HH:mm:ss", "02/01/2024 10:05:07", at],
    ["d.M.y H:m:s", "2.1.2024 10:5:7", at],
    ["d.M.y H:m:s", "02.01.2024 10:05:07", at],
    ["MM/dd/uuuu hh:mm:ss a", "01/02/2024 10:05:07 AM", at],
    ["M/d/yyyy h:mm a", "1/2/2024 12:00 am", Date.UTC(2024, 0, 2)],
    ["M/d/yyyy h:mm a", "1/2/2024 12:00\u202fp.m.", Date.UTC(2024, 0, 2, 12)],
    ["M/d/yyyy h a", "1/2/2024 11 PM", Date.UTC(2024, 0, 2, 23)],
    ["yyyyMMddHHmmss", "20240102100507", at],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2024-01-02T12:05:07+02:00", at],
    ["yyyy-MM-dd'T'HH:mm:ssX", "2024-01-02T10:05:07Z", at],
    ["yyyy-MM-dd HH:mm:ssx", "2024-01-02 13:35:07+0330", at],
    ["yyyy-MM-dd HH:mm:ss x", "2024-01-02 07:05:07 -03", at],
    ["yyyy-MM-dd HH:mm:ss Z", "2024-01-02 12:05:07 +0200", at],
    ["yyyy-MM-dd HH:mm:ssZZZZZ", "2024-01-02 12:05:07+02:00", at],
    ["E, d MMM yyyy HH:mm:ss xx", "tue, 2 JAN 2024 10:05:07 +0000", at],
    ["EEEE d MMMM yyyy 'om' H''mm", "Tuesday 2 January 2024 om 10'05", at - 7000],
    ["d MMM yyyy", "2 Sept 2024", Date.UTC(2024, 8, 2)],
    ["yyyy-MM-dd HH:mm:ss.SSS", "2024-01-02 10:05:07.250", at + 250],
    ["yyyy-MM-dd HH:mm:ss,S", "2024-01-02 10:05:07,5", at + 500],
    ["yyyyMMddHHmmssSSS", "20240102100507250", at + 250],
    ["yyyy年M月d日 H時m分", "2024年1月2日 10時5分", at - 7000],
    ["HH.mm 'o''clock' yyyy/MM/dd", "10.05 o'clock 2024/01/02", at - 7000],
  ])("%s reads %s", (timeFormat, text, instant) => {
    expect(timeReader({ timeFormat, timeZone: "UTC" })(text)).toBe(instant);
  });

  test("reads what was written by it, in every zone", () => {
    fc.assert(
      fc.property(anyFormat(), secondsOf(1000, 9998), anyOffset(), (format, second, minutes) => {
        const text = written(format, second + minutes * 60_000, minutes);
        const options = { timeFormat: format, timeZone: `${offsetText(minutes, ":")}` };
        expect(timeReader(options)(text)).toBe(second);
        const small = text.replace(/[AP]M/, (half) => half.toLowerCase());
        expect(timeReader(options)(small)).toBe(second);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["dd/MM/yyyy", "2/1/2024"],
    ["dd/MM/yyyy", "02/01/24"],
    ["dd/MM/yyyy", "02/01/2024 "],
    ["dd/MM/yyyy", "٠٢/٠١/٢٠٢٤"],
    ["d/M/yyyy", "002/1/2024"],
    ["d MMM yyyy", "2 January 2024"],
    ["d MMMM yyyy", "2 Jan 2024"],
    ["d MMM yyyy", "2 Maj 2024"],
    ["E d/M/yyyy", "Dim 2/1/2024"],
    ["d/M/yyyy H:mm:ss.SSS", "2/1/2024 10:00:00.25"],
    ["d/M/yyyy H:mmxxx", "2/1/2024 10:00+0100"],
    ["d/M/yyyy H:mmxxx", "2/1/2024 10:00Z"],
    ["d/M/yyyy H:mmXX", "2/1/2024 10:00+01"],
    ["d/M/yyyy h:mm a", "2/1/2024 10:00 XM"],
  ])("%s does not read %s", (timeFormat, text) => {
    const fault = timeReader({ timeFormat, timeZone: "UTC" })(text) as TimeFault;
    expect(fault.code).toBe("not-a-time");
    expect(fault.expected).toContain(timeFormat);
  });

  test.each([
    ["dd/MM/yyyy HH:mm", "31/02/2024 10:00", "a day"],
    ["dd/MM/yyyy HH:mm", "12/31/2024 10:00", "a month"],
    ["dd/MM/yyyy hh:mm a", "12/01/2024 13:00 PM", "an hour from 1 to 12"],
    ["dd/MM/yyyy hh:mm a", "12/01/2024 00:00 AM", "an hour from 1 to 12"],
    ["dd/MM/yyyy HH:mm", "12/01/2024 24:00", "an hour from 0 to 23"],
  ])("%s finds %s beyond calendar or clock", (timeFormat, text, expected) => {
    const fault = timeReader({ timeFormat, timeZone: "UTC" })(text) as TimeFault;
    expect(fault.code).toBe("out-of-range");
    expect(fault.expected).toContain(expected);
  });

  test("without offset needs a timeZone, and one with an offset does not heed it", () => {
    expect(timeReader({ timeFormat: "yyyy-MM-dd" })("2024-01-02")).toMatchObject({
      code: "time-without-zone",
    });
    const timeFormat = "yyyy-MM-dd HH:mmX";
    expect(timeReader({ timeFormat, ...amsterdam })("2024-01-02 10:00Z")).toBe(Date.UTC(2024, 0, 2, 10));
  });

  test("without time of day stands for the start of the day, also where clocks change at midnight", () => {
    const startIn = (timeZone: string, text: string) =>
      timeReader({ timeFormat: "yyyy-MM-dd", timeZone })(text);
    expect(startIn("Europe/Amsterdam", "2024-07-01")).toBe(Date.parse("2024-06-30T22:00:00Z"));
    expect(startIn("America/Sao_Paulo", "2017-10-15")).toBe(Date.parse("2017-10-15T03:00:00Z"));
    expect(startIn("America/Havana", "2024-11-03")).toBe(Date.parse("2024-11-03T04:00:00Z"));
    expect(startIn("Pacific/Apia", "2011-12-29")).toBe(Date.parse("2011-12-29T10:00:00Z"));
    expect(startIn("Pacific/Apia", "2011-12-30")).toMatchObject({ code: "no-such-time" });
    expect(startIn("Pacific/Apia", "2011-12-31")).toBe(Date.parse("2011-12-30T10:00:00Z"));
  });

  test.each([
    ["yy-MM-dd", "has yy at position 1, which leaves the century open"],
    ["dd/MM/yyyy QQ", "has QQ at position 12"],
    ["YYYY-MM-dd", "the calendar year is yyyy"],
    ["yyyy-MM-DD", "the day of the month is dd"],
    ["yyyy-MM-dd HH:mm z", "give the option timeZone"],
    ["yyyy-MM-ddTHH:mm", "has T at position 11"],
    ["yyyy-MM-dd'T HH:mm", "a quote at position 11 that is not closed"],
    ["ddd/MM/yyyy", "has ddd at position 1"],
    ["dd/MMMMM/yyyy", "has MMMMM at position 4"],
    ["yyyyyy-MM-dd", "has yyyyyy at position 1"],
    ["HH:mm", "year, month and day"],
    ["", "year, month and day"],
    ["MM/yyyy", "year, month and day"],
    ["dd/MM/yyyy MM", "the month twice"],
    ["dd/MM/yyyy HH hh a", "the hour twice"],
    ["dd/MM/yyyy hh:mm", "h needs a"],
    ["dd/MM/yyyy HH:mm a", "a (AM or PM) needs h"],
    ["dd/mm/yyyy/MM", "m needs H"],
    ["dd/MM/yyyy HH:ss", "s needs m"],
    ["dd/MM/yyyy HH:mm.SSS", "S needs s"],
    ["dMyyyy", "digits right after the day at position 1"],
    ["yyyy-MM-dd HH:mm:s00", "digits right after the second at position 18"],
    ["yyyy-MM-dd HH:mm:ss.Shh a", "twice"],
  ])("%s is refused", (timeFormat, reason) => {
    expect(() => timeReader({ timeFormat })).toThrow(RangeError);
    expect(() => timeReader({ timeFormat })).toThrow(reason);
  });

  test("that is no text is refused", () => {
    for (const timeFormat of [7, null, {}]) {
      expect(() => timeReader({ timeFormat } as unknown as TimeOptions)).toThrow(/^timeFormat is .* text$/);
    }
  });
});

describe("hostile text", () => {
  const million = 1_000_000;
  test.each([
    ["digits", "1".repeat(million)],
    ["digits of a fraction", `2024-01-02T10:00:00.${"9".repeat(million)}`],
    ["spaces", " ".repeat(million)],
    ["spaces and a letter", `${" ".repeat(million)}x`],
    ["separators", "1/".repeat(million / 2)],
    ["names of months", "jan ".repeat(million / 4)],
    ["quotes", "'".repeat(million)],
    ["NUL", "\0".repeat(million)],
    ["half characters", "\ud800".repeat(million)],
  ])("of a million characters is a fault, soon and short: %s", (_, text) => {
    const readers = [{}, amsterdam, { timeFormat: "d MMM yyyy H:mm:ss.S", ...amsterdam }].map(timeReader);
    const start = performance.now();
    for (const read of readers) expect(JSON.stringify(read(text)).length).toBeLessThan(800);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("of a million characters as a format is refused", () => {
    for (const text of ["'".repeat(million), "d".repeat(million), `yyyy-MM-dd${"/".repeat(million)}`]) {
      expect(() => timeReader({ timeFormat: text })).toThrow("timeFormat is longer than 256 characters");
    }
    expect(() => timeReader({ timeFormat: "'".repeat(255) })).toThrow("not closed");
    const literal = "/".repeat(246);
    const read = timeReader({ timeFormat: `yyyy-MM-dd${literal}`, timeZone: "UTC" });
    expect(read(`2024-01-02${literal}`)).toBe(Date.UTC(2024, 0, 2));
  });

  test("of any kind is a number or a fault, never an exception", () => {
    const read = timeReader();
    const alphabet = [..."0123456789-:.,/TZ+ \0\n٠٫٨Jané😀"];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), (text) => {
        const result = read(text);
        if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
        else
          expect(result).toEqual({
            code: expect.any(String),
            found: expect.any(String),
            expected: expect.any(String),
          });
      }),
      { numRuns: 3000 },
    );
  });

  test("with characters that look like those of a time is none", () => {
    for (const text of [
      "２０２４-01-02T10:00:00Z",
      "2024‐01‐02T10:00:00Z",
      "2024-01-02T10:00:00Z\0",
      "\ufeff2024-01-02T10:00:00Z",
      "2024-01-02T10:00:00Z\n",
      "2024-01-02T10:00:00−01:00",
    ]) {
      expect(faultOf(text).code).toMatch(/unclear-time|not-a-time/);
    }
  });
});

test("a reader keeps nothing of the text before", () => {
  const read = timeReader(amsterdam);
  read("2024-01-02T10:20:30.5+05:00");
  expect(read("2024-01-02T10:00")).toBe(Date.UTC(2024, 0, 2, 9));
  read("2024-01-02T10:20:30.5+0");
  expect(read("2024-01-02T10:00")).toBe(Date.UTC(2024, 0, 2, 9));
});

test("the zone of the machine changes nothing", () => {
  const texts = ["2024-03-31T02:30:00", "2024-07-01T12:00:00", "1900-01-01T00:00:00", "2024-07-01T12:00:00Z"];
  const format = { timeFormat: "yyyy-MM-dd'T'HH:mm:ss", ...amsterdam };
  const readAll = () => [amsterdam, format, {}].map((options) => texts.map(timeReader(options)));
  const results = ["UTC", "Pacific/Apia", "America/New_York"].map((zone) => inMachineZone(zone, readAll));
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

function faultOf(text: string): TimeFault {
  const result = timeReader()(text);
  if (typeof result === "number") throw new Error(`${text} was read`);
  return result;
}

function inMachineZone<Result>(zone: string, act: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(new Date(2024, 0, 1).getTime()).toBe(timeReader({ timeZone: zone })("2024-01-01T00:00"));
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

function zones() {
  return [
    "UTC",
    "Europe/Amsterdam",
    "Pacific/Apia",
    "America/St_Johns",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "America/Noronha",
  ];
}

/** What clocks show, as the engine writes it, in ISO 8601. */
function clockIn(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
  };
}

function offsetAt(clock: (instant: number) => string, instant: number): number {
  return Date.parse(`${clock(instant)}Z`) - instant;
}

function anyInstant() {
  return fc.integer({ min: Date.parse("0001-01-02T00:00:00Z"), max: Date.parse("9999-12-30T00:00:00Z") });
}

function secondsOf(fromYear: number, toYear: number) {
  const [min, max] = [fromYear, toYear].map((year) => Date.UTC(year, 0, 1) / 1000);
  return fc.integer({ min: min!, max: max! }).map((second) => second * 1000);
}

/** Minutes east of UTC. */
function anyOffset() {
  return fc.integer({ min: -14 * 60, max: 14 * 60 });
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

function anyFormat() {
  const date = fc.constantFrom("yyyy-MM-dd", "d/M/y", "dd.MM.yyyy", "EEEE d MMMM yyyy", "E MMM dd uuuu");
  const clock = fc.constantFrom("HH:mm:ss", "H.m.s", "hh:mm:ss a", "h-m-s a");
  const offset = fc.constantFrom("", " xx", " XXX", " Z", "xxx");
  const mark = fc.constantFrom(" ", "'T'", " 'at' ", ", ");
  return fc.tuple(date, mark, clock, offset).map((parts) => parts.join(""));
}

/** Writes a local time, given as if it were UTC, by its own reading of the symbols. */
function written(format: string, local: number, minutes: number): string {
  const date = new Date(local);
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options }).format(date);
  const half = date.getUTCHours() % 12 || 12;
  const values: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()).padStart(4, "0"),
    MM: two(date.getUTCMonth() + 1),
    M: String(date.getUTCMonth() + 1),
    MMM: name({ month: "short" }),
    MMMM: name({ month: "long" }),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    HH: two(date.getUTCHours()),
    H: String(date.getUTCHours()),
    hh: two(half),
    h: String(half),
    mm: two(date.getUTCMinutes()),
    m: String(date.getUTCMinutes()),
    ss: two(date.getUTCSeconds()),
    s: String(date.getUTCSeconds()),
    a: date.getUTCHours() < 12 ? "AM" : "PM",
    E: name({ weekday: "short" }),
    EEEE: name({ weekday: "long" }),
    xx: offsetText(minutes, ""),
    Z: offsetText(minutes, ""),
    xxx: offsetText(minutes, ":"),
    XXX: minutes === 0 ? "Z" : offsetText(minutes, ":"),
  };
  values.y = values.uuuu = values.yyyy!;
  return format.replaceAll(/'([a-zA-Z]+)'|([a-zA-Z])\2*/g, (symbol, literal) => literal ?? values[symbol]);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
