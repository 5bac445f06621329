import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reassignments } from "../../../src/measures/log/reassignments.js";
import { renamed, someTraces, tableOf } from "./table-of.js";

describe("reassignments(table)", () => {
  test("counts how often cases changed hands", () => {
    expect(
      reassignments(tableOf(["T1", "T2", "T1", "T2"], ["T1", "T1", "T2"], ["T1", "T1"], ["T2"])),
    ).toEqual({
      total: 4,
      perCase: 1,
      most: 3,
      distribution: [
        { changes: 0, cases: 2 },
        { changes: 1, cases: 1 },
        { changes: 3, cases: 1 },
      ],
    });
  });

  test("a log without cases has none, and no mean", () => {
    expect(reassignments(tableOf())).toEqual({ total: 0, perCase: null, most: 0, distribution: [] });
  });

  test("work written down more finely, other names and another order of cases change nothing", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const found = reassignments(tableOf(...traces));
        const finer = traces.map((trace) => trace.flatMap((event) => [event, event]));
        for (const same of [finer, renamed(traces), [...traces].reverse()]) {
          expect(reassignments(tableOf(...same))).toEqual(found);
        }
        expect(found.distribution.reduce((sum, { cases }) => sum + cases, 0)).toBe(traces.length);
      }),
      { seed: 12 },
    );
  });
});
