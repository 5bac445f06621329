import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { subcontracting } from "../../../src/measures/log/subcontracting.js";
import { renamed, someTraces, type Trace, tableOf } from "./table-of.js";

describe("subcontracting(table)", () => {
  test("counts who had one step done by another and went on", () => {
    const bounced = ["P", "S", "M", "S", "P"];
    expect(subcontracting(tableOf(bounced, bounced, ["P", "M", "S"]))).toEqual([
      { from: "S", to: "M", count: 2, perCase: 2 / 3 },
    ]);
  });

  test("counts every window of a party, not only its first", () => {
    expect(subcontracting(tableOf(["A", "B", "A", "C", "A"]))).toEqual([
      { from: "A", to: "B", count: 1, perCase: 1 },
      { from: "A", to: "C", count: 1, perCase: 1 },
    ]);
  });

  test("windows overlap: who is asked can ask in turn", () => {
    expect(subcontracting(tableOf(["A", "B", "A", "B"]))).toEqual([
      { from: "A", to: "B", count: 1, perCase: 1 },
      { from: "B", to: "A", count: 1, perCase: 1 },
    ]);
  });

  test("two steps in between, one's own work, and other cases are none", () => {
    expect(subcontracting(tableOf(["A", "B", "B", "A"], ["A", "A", "A"], ["A", "B"], ["A"]))).toEqual([]);
    expect(subcontracting(tableOf())).toEqual([]);
  });

  test("three events at a time, looked at one by one, give the same", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        expect(keyed(traces)).toEqual(byWindows(traces));
        expect(keyed([...traces].reverse())).toEqual(keyed(traces));
        expect(keyed(renamed(traces))).toEqual(byWindows(renamed(traces)));
      }),
      { seed: 9 },
    );
  });
});

function keyed(traces: readonly Trace[]): Record<string, number> {
  return Object.fromEntries(
    subcontracting(tableOf(...traces)).map(({ from, to, count }) => [`${from}>${to}`, count]),
  );
}

function byWindows(traces: readonly Trace[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const parties of traces.map((trace) => trace.map((event) => event.split(":").at(-1)!))) {
    for (const [place, third] of parties.slice(2).entries()) {
      const [first, second] = [parties[place]!, parties[place + 1]!];
      if (first === third && first !== second) {
        counts[`${first}>${second}`] = (counts[`${first}>${second}`] ?? 0) + 1;
      }
    }
  }
  return counts;
}
