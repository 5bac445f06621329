import fc from "fast-check";
import { expect, test } from "vitest";
import { type Period, periodOf } from "../../../src/events/time/period-of.js";

test.each([
  ["2024-01-01", "2024-W01"],
  ["2024-02-01", "2024-W05"],
  ["2020-12-31", "2020-W53"],
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2018-12-31", "2019-W01"],
  ["2016-01-03", "2015-W53"],
  ["1970-01-01", "1970-W01"],
  ["1969-12-28", "1969-W52"],
  ["0001-01-01", "0001-W01"],
])("%s is in %s", (date, week) => {
  expect(periodOf("week")(Date.parse(`${date}T00:00:00Z`))).toBe(week);
  expect(periodOf("week")(Date.parse(`${date}T23:59:59.999Z`))).toBe(week);
});

test("a month is that of the place", () => {
  const instant = Date.parse("2024-01-31T23:30:00Z");
  expect(periodOf("month")(instant)).toBe("2024-01");
  expect(periodOf("month", "Europe/Amsterdam")(instant)).toBe("2024-02");
  expect(periodOf("week", "Pacific/Apia")(Date.parse("2024-01-07T12:00:00Z"))).toBe("2024-W02");
});

test("a week has seven days from a monday, and 4 January is in the first of its year", () => {
  const week = periodOf("week");
  const firsts = new Map<string, number>();
  for (let day = Date.UTC(1800, 0, 6); day < Date.UTC(2300, 0, 1); day += 86_400_000) {
    const name = week(day);
    if (!firsts.has(name)) firsts.set(name, day);
    const dayOfWeek = (new Date(day).getUTCDay() + 6) % 7;
    if ((day - firsts.get(name)!) / 86_400_000 !== dayOfWeek) throw new Error(`${new Date(day)} in ${name}`);
  }
  for (let year = 1801; year < 2300; year++) expect(week(Date.UTC(year, 0, 4))).toBe(`${year}-W01`);
});

test("a month is that of the calendar", () => {
  const month = periodOf("month");
  const instant = fc.integer({ min: Date.parse("0001-01-01"), max: Date.parse("9999-12-31") });
  fc.assert(
    fc.property(instant, (one) => {
      expect(month(one)).toBe(new Date(one).toISOString().slice(0, 7));
    }),
    { numRuns: 2000 },
  );
});

test("names sort in order of time", () => {
  const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
  for (const period of ["week", "month"] as const) {
    const nameOf = periodOf(period, "Europe/Amsterdam");
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(nameOf(Math.min(a, b)) <= nameOf(Math.max(a, b))).toBe(true);
      }),
    );
  }
});

test("an unknown period or zone is refused", () => {
  expect(() => periodOf("year" as Period)).toThrow(RangeError);
  expect(() => periodOf("week", "Mars/Olympus")).toThrow(/^timeZone is "Mars\/Olympus"/);
});
