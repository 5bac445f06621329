import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rework } from "../../../src/measures/log/rework.js";
import { newName, renamed, someTraces, tableOf } from "./table-of.js";

describe("rework(table)", () => {
  test("tells what a party did again from what another did again", () => {
    const table = tableOf(
      ["check:Ann", "fix:Ben", "check:Ann", "fix:Cem"],
      ["check:Ann", "check:Ben", "check:Cem"],
      ["check:Ann", "fix:Ben"],
    );
    expect(rework(table)).toEqual({
      events: 9,
      repeats: 1,
      redos: 3,
      cases: 2,
      byActivity: [
        { activity: "check", events: 6, repeats: 1, redos: 2 },
        { activity: "fix", events: 3, repeats: 0, redos: 1 },
      ],
      referralMatrix: [
        { from: "Ann", to: "Ben", count: 1 },
        { from: "Ben", to: "Cem", count: 2 },
      ],
    });
  });

  test("work is compared with whoever did it last", () => {
    const found = rework(tableOf(["a:P", "a:Q", "a:Q", "a:P"]))!;
    expect([found.repeats, found.redos]).toEqual([1, 2]);
    expect(found.referralMatrix).toEqual([
      { from: "P", to: "Q", count: 1 },
      { from: "Q", to: "P", count: 1 },
    ]);
  });

  test("activities done once a case are no rework, however many cases", () => {
    expect(rework(tableOf(["a:P", "b:Q"], ["a:Q"], ["a:P"]))).toEqual({
      events: 4,
      repeats: 0,
      redos: 0,
      cases: 0,
      byActivity: [],
      referralMatrix: [],
    });
  });

  test("events that name no activity are no rework of one another", () => {
    expect(rework(tableOf(["P", "a:P", "P"]))).toMatchObject({ events: 1, repeats: 0, redos: 0 });
  });

  test("a log that names no activity has no figure rather than none done again", () => {
    expect(rework(tableOf(["P", "P", "Q"]))).toBeNull();
    expect(rework(tableOf())).toBeNull();
  });
});

describe("laws", () => {
  test("events with an activity are the first of their case, a repeat or a redo", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const named = traces.map((trace) => trace.flatMap((event) => event.split(":").slice(0, -1)));
        const firsts = named.reduce((sum, activities) => sum + new Set(activities).size, 0);
        const found = rework(tableOf(...traces));
        expect(found === null).toBe(firsts === 0);
        if (!found) return;
        expect(firsts + found.repeats + found.redos).toBe(found.events);
        expect(found.cases).toBe(named.filter((all) => new Set(all).size < all.length).length);
        expect(sum(found.byActivity.map(({ repeats, redos }) => repeats + redos))).toBe(
          found.repeats + found.redos,
        );
        expect(sum(found.referralMatrix.map(({ count }) => count))).toBe(found.redos);
      }),
      { seed: 13 },
    );
  });

  test("other names change the names only, another order of cases nothing", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const found = rework(tableOf(...traces));
        const other = rework(tableOf(...renamed(traces)));
        expect(rework(tableOf(...[...traces].reverse()))).toEqual(found);
        const { referralMatrix, ...rest } = found ?? { referralMatrix: [] };
        const expected = referralMatrix.map(({ from, to, count }) => ({
          from: newName(from),
          to: newName(to),
          count,
        }));
        if (other) expect(other).toMatchObject(rest);
        expect(new Set(other?.referralMatrix)).toEqual(new Set(expected));
      }),
      { seed: 14 },
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
