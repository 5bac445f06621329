import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pingPong } from "../../../src/measures/log/ping-pong.js";
import { newName, renamed, someTraces, tableOf } from "./table-of.js";

describe("pingPong(table)", () => {
  test("tells straight returns from roundabout ones", () => {
    expect(pingPong(tableOf(["P", "S", "M", "S", "P"]))).toEqual({
      direct: [{ from: "S", via: "M", count: 1 }],
      indirect: [{ party: "P", count: 1 }],
      totals: { direct: 1, indirect: 1 },
      cases: { direct: 1, indirect: 1, either: 1 },
    });
  });

  test("a case that bounces comes back to both", () => {
    expect(pingPong(tableOf(["T1", "T2", "T1", "T2"]))).toEqual({
      direct: [
        { from: "T1", via: "T2", count: 1 },
        { from: "T2", via: "T1", count: 1 },
      ],
      indirect: [],
      totals: { direct: 2, indirect: 0 },
      cases: { direct: 1, indirect: 0, either: 1 },
    });
  });

  test("several events of a party in a row are one turn", () => {
    expect(pingPong(tableOf(["T1", "T1", "T2"])).totals).toEqual({ direct: 0, indirect: 0 });
    const apart = pingPong(tableOf(["T1", "T2", "T2", "T2", "T1", "T1"]));
    expect(apart).toEqual(pingPong(tableOf(["T1", "T2", "T1"])));
  });

  test("a party that comes back twice has two returns, each by its own way", () => {
    const { direct, indirect } = pingPong(tableOf(["A", "B", "A", "B", "C", "A"]));
    expect(direct).toEqual([
      { from: "A", via: "B", count: 1 },
      { from: "B", via: "A", count: 1 },
    ]);
    expect(indirect).toEqual([{ party: "A", count: 1 }]);
  });

  test("counts cases by what is in them", () => {
    const table = tableOf(
      ["A", "B", "A"],
      ["A", "B", "C", "A"],
      ["A", "B", "A", "C", "B"],
      ["A", "B"],
      ["A"],
    );
    expect(pingPong(table).cases).toEqual({ direct: 2, indirect: 2, either: 3 });
  });

  test("no case comes back to a party of the case before", () => {
    expect(pingPong(tableOf(["A"], ["B"], ["A"])).totals).toEqual({ direct: 0, indirect: 0 });
    expect(pingPong(tableOf()).cases).toEqual({ direct: 0, indirect: 0, either: 0 });
  });
});

describe("laws", () => {
  test("every turn is a party's first in the case, or a return of one kind", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const turns = traces.map((trace) =>
          trace.map(partyOf).filter((party, at, all) => party !== all[at - 1]),
        );
        const firsts = turns.reduce((sum, parties) => sum + new Set(parties).size, 0);
        const { totals } = pingPong(tableOf(...traces));
        expect(firsts + totals.direct + totals.indirect).toBe(turns.flat().length);
      }),
      { seed: 10 },
    );
  });

  test("other names change the names only, another order of cases nothing", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const found = pingPong(tableOf(...traces));
        const other = pingPong(tableOf(...renamed(traces)));
        expect(pingPong(tableOf(...[...traces].reverse()))).toEqual(found);
        expect([other.totals, other.cases]).toEqual([found.totals, found.cases]);
        const expected = found.direct.map((row) => ({
          ...row,
          from: newName(row.from),
          via: newName(row.via),
        }));
        expect(new Set(other.direct)).toEqual(new Set(expected));
      }),
      { seed: 11 },
    );
  });
});

function partyOf(event: string): string {
  return event.split(":").at(-1)!;
}
