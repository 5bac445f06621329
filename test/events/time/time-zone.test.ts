import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeZone } from "../../../src/events/time/time-zone.js";

const hour = 3_600_000;

describe("offsets", () => {
  test("are those of the engine, in every zone it knows", () => {
    const names = Intl.supportedValuesOf("timeZone");
    const instants = fc.sample(secondsOf(1900, 2100), { numRuns: 40, seed: 3 });
    for (const name of names) {
      const { offsetAt } = timeZone(name);
      const clock = engineOffset(name);
      const wrong = instants.filter((instant) => offsetAt(instant) !== clock(instant));
      expect({ name, wrong }).toEqual({ name, wrong: [] });
    }
  });

  test.each([
    ["America/Noronha", 2000],
    ["Africa/Tunis", 1943],
    ["Africa/Casablanca", 2012],
    ["Australia/Lord_Howe", 2024],
    ["Asia/Gaza", 2040],
    ["Europe/Amsterdam", 1940],
  ])("in %s are those of the engine all through %i, where clocks changed often", (name, year) => {
    const { offsetAt } = timeZone(name);
    const clock = engineOffset(name);
    for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += 6 * hour) {
      expect(offsetAt(instant)).toBe(clock(instant));
    }
  });

  test.each(["Europe/Amsterdam", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"])(
    "in %s are those of the engine from year 1 to 9999",
    (name) => {
      const { offsetAt } = timeZone(name);
      const clock = engineOffset(name);
      fc.assert(
        fc.property(secondsOf(1, 9999), (instant) => {
          expect(offsetAt(instant)).toBe(clock(instant));
        }),
        { numRuns: 300 },
      );
    },
  );

  test("change at the very second", () => {
    const { offsetAt } = timeZone("Europe/Amsterdam");
    const change = Date.UTC(2024, 2, 31, 1);
    expect([change - 0.001, change].map(offsetAt)).toEqual([hour, 2 * hour]);
  });

  test("can be a zone of their own", () => {
    for (const [name, offset] of [
      ["+02:00", 2],
      ["+0200", 2],
      ["+02", 2],
      ["-03:30", -3.5],
      ["+14:00", 14],
      ["UTC", 0],
      ["-00:00", 0],
    ] as const) {
      expect(timeZone(name).offsetAt(0)).toBeCloseTo(offset * hour, 9);
      expect(timeZone(name).instantsOf(0)[0]).toBeCloseTo(-offset * hour, 9);
    }
  });
});

describe("instants of a local time", () => {
  test.each([
    "Europe/Amsterdam",
    "Pacific/Apia",
    "America/St_Johns",
    "America/Noronha",
    "Asia/Manila",
    "+02:00",
  ])("in %s are all those at which clocks show it", (name) => {
    const { offsetAt, instantsOf, stretches } = timeZone(name);
    const changes = stretches(Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)).map(({ to }) => to);
    const nearChange = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -30 * 3600, max: 30 * 3600 }))
      .map(([change, seconds]) => change + seconds * 1000);
    fc.assert(
      fc.property(fc.oneof(secondsOf(1850, 2150), nearChange), (instant) => {
        const local = instant + offsetAt(instant);
        const instants = instantsOf(local);
        expect(instants).toContain(instant);
        expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
        for (const one of instants) expect(one + offsetAt(one)).toBe(local);
      }),
      { numRuns: 500 },
    );
  });

  test("are none where clocks leap, two where they go back", () => {
    const { instantsOf } = timeZone("Europe/Amsterdam");
    expect(instantsOf(Date.UTC(2024, 2, 31, 2, 30))).toEqual([]);
    expect(instantsOf(Date.UTC(2024, 9, 27, 2, 30))).toEqual([
      Date.UTC(2024, 9, 27, 0, 30),
      Date.UTC(2024, 9, 27, 1, 30),
    ]);
    expect(timeZone("Pacific/Apia").instantsOf(Date.UTC(2011, 11, 30, 12))).toEqual([]);
  });
});

describe("stretches", () => {
  test("follow one another and keep one offset each", () => {
    for (const name of ["Europe/Amsterdam", "Pacific/Apia", "Africa/Casablanca", "UTC"]) {
      const { offsetAt, stretches } = timeZone(name);
      fc.assert(
        fc.property(secondsOf(1900, 2100), fc.integer({ min: 1, max: 1e11 }), (from, length) => {
          const list = stretches(from, from + length);
          expect([list[0]!.from, list.at(-1)!.to]).toEqual([from, from + length]);
          for (const [index, stretch] of list.entries()) {
            if (index > 0) expect(stretch.from).toBe(list[index - 1]!.to);
            if (index > 0) expect(stretch.offset).not.toBe(list[index - 1]!.offset);
            expect([stretch.from, stretch.to - 0.5].map(offsetAt)).toEqual([stretch.offset, stretch.offset]);
          }
        }),
        { numRuns: 100 },
      );
    }
  });

  test("are cut at any point of a change", () => {
    const change = Date.UTC(2024, 2, 31, 1);
    const { stretches } = timeZone("Europe/Amsterdam");
    expect(stretches(change - hour, change)).toEqual([{ from: change - hour, to: change, offset: hour }]);
    expect(stretches(change, change + hour)).toEqual([{ from: change, to: change + hour, offset: 2 * hour }]);
    expect(stretches(change - 1, change + 1)).toEqual([
      { from: change - 1, to: change, offset: hour },
      { from: change, to: change + 1, offset: 2 * hour },
    ]);
  });
});

/** The offset as the engine's own clock shows it, part by part. */
function engineOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const [year, month, day, hours, minute, second] = [
      "year",
      "month",
      "day",
      "hour",
      "minute",
      "second",
    ].map((type) => Number(parts[type])) as [number, number, number, number, number, number];
    const local = new Date(0);
    local.setUTCFullYear(parts.era!.startsWith("B") ? 1 - year : year, month - 1, day);
    local.setUTCHours(hours, minute, second);
    return local.getTime() - instant;
  };
}

function secondsOf(fromYear: number, toYear: number) {
  const [min, max] = [fromYear, toYear].map((year) => new Date(0).setUTCFullYear(year, 0, 2) / 1000);
  return fc.integer({ min: min!, max: max! }).map((second) => second * 1000);
}
