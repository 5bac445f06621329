import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventTable } from "../../../src/events/event-table.js";
import {
  type Handover,
  type HandoverOptions,
  handoverMatrix,
} from "../../../src/measures/log/handover-matrix.js";
import { newName, renamed, someTraces, tableOf } from "./table-of.js";

const bounced = ["P", "S", "M", "S", "P"];
const log = tableOf(bounced, bounced, ["P", "M", "S"]);

const concurrent = [
  ["a:Pete", "b:Sue", "d:Mike", "e:Sara", "h:Pete"],
  ["a:Pete", "d:Mike", "b:Sue", "e:Sara", "h:Pete"],
];

describe("handoverMatrix(table)", () => {
  test("counts from each event of a case to the next, as shares of all", () => {
    expect(handoverMatrix(log)).toEqual([
      { from: "M", to: "S", share: 0.3, count: 3 },
      { from: "P", to: "M", share: 0.1, count: 1 },
      { from: "P", to: "S", share: 0.2, count: 2 },
      { from: "S", to: "M", share: 0.2, count: 2 },
      { from: "S", to: "P", share: 0.2, count: 2 },
    ]);
  });

  test("counts to later events too, fading by beta", () => {
    const handovers = handoverMatrix(log, { beta: 0.5 });
    expect(handovers.reduce((sum, { count }) => sum + count, 0)).toBe(14.75);
    const published = { PS: 3, PM: 2, PP: 0.25, SM: 2, SS: 1, SP: 2.5, MS: 3, MP: 1 };
    expect(Object.fromEntries(handovers.map(({ from, to, count }) => [from + to, count]))).toEqual(published);
    for (const { count, share } of handovers) expect(share).toBeCloseTo(count / 14.75, 15);
  });

  test("with beta 1 every later event counts alike", () => {
    expect(counts(tableOf(["P", "Q", "P", "Q"]), { beta: 1 })).toEqual({ PP: 1, PQ: 3, QP: 1, QQ: 1 });
  });

  test("set against the giver, rows add up to 1; against the receiver, columns do", () => {
    expect(shares(log, { by: "giver" })).toEqual({ MS: 1, PM: 1 / 3, PS: 2 / 3, SM: 0.5, SP: 0.5 });
    expect(shares(log, { by: "receiver" })).toEqual({ MS: 0.6, PM: 1 / 3, PS: 0.4, SM: 2 / 3, SP: 1 });
  });

  test("set against cases, a share is the mean handovers of a case", () => {
    expect(shares(log, { by: "case" })).toEqual({ MS: 1, PM: 1 / 3, PS: 2 / 3, SM: 2 / 3, SP: 2 / 3 });
    expect(shares(tableOf(["P", "Q", "P", "Q"]), { by: "case" })).toEqual({ PQ: 2, QP: 1 });
  });

  test("what a party hands over to itself counts, unless left out", () => {
    const table = tableOf(["P", "P", "Q", "Q", "Q"]);
    expect(shares(table, {})).toEqual({ PP: 0.25, PQ: 0.25, QQ: 0.5 });
    expect(shares(table, { within: false })).toEqual({ PQ: 1 });
  });

  test("nothing is handed over from case to case, nor in a log without cases", () => {
    expect(handoverMatrix(tableOf(["P"], ["Q"], ["P"]))).toEqual([]);
    expect(handoverMatrix(tableOf(), { beta: 0.5, by: "case" })).toEqual([]);
  });

  test.each([
    [{ beta: -0.1 }, "beta is -0.1"],
    [{ beta: 1.5 }, "beta is 1.5"],
    [{ beta: Number.NaN }, "beta is NaN"],
    [{ causal: true, beta: 0.5 }, "must be 0 with causal"],
    [{ by: "row" as "giver" }, "by is row"],
  ])("%o is refused", (options, message) => {
    expect(() => handoverMatrix(log, options)).toThrow(RangeError);
    expect(() => handoverMatrix(log, options)).toThrow(message);
  });
});

describe("causal handovers", () => {
  test("go past what runs in parallel: five where direct succession sees four", () => {
    const published = { PeteMike: 1, PeteSue: 1, MikeSara: 1, SueSara: 1, SaraPete: 1 };
    expect(shares(tableOf(...concurrent), { causal: true, by: "case" })).toEqual(published);
    expect(counts(tableOf(concurrent[0]!), {})).toEqual({ PeteSue: 1, SueMike: 1, MikeSara: 1, SaraPete: 1 });
  });

  test("of a log that never shows the other order, one leads to the next", () => {
    expect(counts(tableOf(concurrent[0]!), { causal: true })).toEqual(counts(tableOf(concurrent[0]!), {}));
  });

  test("reach past a whole branch", () => {
    const table = tableOf(
      ["a:A", "b:B", "c:C", "d:D", "e:E"],
      ["a:A", "b:B", "d:D", "c:C", "e:E"],
      ["a:A", "d:D", "b:B", "c:C", "e:E"],
    );
    expect(shares(table, { causal: true, by: "case" })).toEqual({ AB: 1, AD: 1, BC: 1, CE: 1, DE: 1 });
  });

  test("do not jump over a step that can be left out", () => {
    expect(counts(tableOf(["a:A", "b:B", "c:C"], ["a:A", "c:C"]), { causal: true })).toEqual({
      AB: 1,
      AC: 1,
      BC: 1,
    });
  });

  test("in a round of rework come from the round's own steps", () => {
    const table = tableOf(["a:A", "b:B", "c:C", "a:A", "d:D", "c:C"]);
    expect(counts(table, { causal: true })).toEqual({ AB: 1, BC: 1, CA: 1, AD: 1, DC: 1 });
  });

  test("do not see events that name no activity, nor logs that name none", () => {
    const table = tableOf(["a:Pete", "Ann", "b:Sue"]);
    expect(counts(table, { causal: true })).toEqual({ PeteSue: 1 });
    expect(counts(table, {})).toEqual({ PeteAnn: 1, AnnSue: 1 });
    expect(handoverMatrix(log, { causal: true })).toEqual([]);
  });
});

describe("laws", () => {
  const options: fc.Arbitrary<HandoverOptions> = fc.oneof(
    fc.record({ by: base(), within: fc.boolean(), beta: fc.constantFrom(0, 0.1, 0.5, 0.9, 1) }),
    fc.record({ by: base(), within: fc.boolean(), causal: fc.constant(true) }),
  );

  test("all pairs of events, one by one, give the same sums", () => {
    fc.assert(
      fc.property(someTraces, fc.double({ min: 0.001, max: 1, noNaN: true }), (traces, beta) => {
        const table = tableOf(...traces);
        const fading = allPairs(table, (from, to) => beta ** (to - from - 1));
        expectClose(counts(table, { beta }), fading);
        expectClose(
          counts(table, {}),
          allPairs(table, (from, to) => (to === from + 1 ? 1 : 0)),
        );
        expectClose(counts(table, { causal: true }), allPairs(table, causalTwin(table)));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("shares add up to 1 in all, by giver or by receiver", () => {
    fc.assert(
      fc.property(someTraces, options, (traces, chosen) => {
        const handovers = handoverMatrix(tableOf(...traces), chosen);
        const groupOf = ({ from, to }: Handover) =>
          ({ total: "all", giver: from, receiver: to, case: "all" })[chosen.by ?? "total"];
        const sums = new Map<string, number>();
        for (const row of handovers) sums.set(groupOf(row), (sums.get(groupOf(row)) ?? 0) + row.share);
        const all = handovers.reduce((sum, { count }) => sum + count, 0) / traces.length;
        for (const sum of sums.values()) expect(sum).toBeCloseTo(chosen.by === "case" ? all : 1, 12);
      }),
      { seed: 6 },
    );
  });

  test("other names change the names only, another order of cases nothing", () => {
    fc.assert(
      fc.property(someTraces, options, (traces, chosen) => {
        const found = counts(tableOf(...traces), chosen);
        const renamedKeys = Object.entries(keyed(handoverMatrix(tableOf(...traces), chosen), newName));
        expectClose(counts(tableOf(...renamed(traces)), chosen), Object.fromEntries(renamedKeys));
        expectClose(counts(tableOf(...[...traces].reverse()), chosen), found);
      }),
      { seed: 7 },
    );
  });

  test("rows stand in order of giver, then receiver, each once, and survive JSON", () => {
    fc.assert(
      fc.property(someTraces, options, (traces, chosen) => {
        const handovers = handoverMatrix(tableOf(...traces), chosen);
        const keys = handovers.map(({ from, to }) => from + to);
        expect(keys).toEqual([...new Set(keys)].sort());
        expect(JSON.parse(JSON.stringify(handovers))).toEqual(handovers);
      }),
      { seed: 8 },
    );
  });

  test("a case so long that early events fade to nothing keeps every share finite", () => {
    const handovers = handoverMatrix(tableOf(["P", ...new Array<string>(5_000).fill("Q")]), { beta: 0.5 });
    expect(handovers.map(({ from, to }) => from + to)).toEqual(["PQ", "QQ"]);
    expect(handovers[0]!.count).toBeCloseTo(2, 12);
  });
});

function base() {
  return fc.constantFrom("total" as const, "case" as const, "giver" as const, "receiver" as const);
}

function counts(table: EventTable, options: HandoverOptions): Record<string, number> {
  return keyed(handoverMatrix(table, options), (name) => name);
}

function keyed(handovers: readonly Handover[], nameOf: (party: string) => string): Record<string, number> {
  return Object.fromEntries(handovers.map(({ from, to, count }) => [nameOf(from) + nameOf(to), count]));
}

function shares(table: EventTable, options: HandoverOptions): Record<string, number> {
  return Object.fromEntries(handoverMatrix(table, options).map(({ from, to, share }) => [from + to, share]));
}

function expectClose(found: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [key, value] of Object.entries(expected)) {
    expect(Math.abs(found[key]! / value - 1)).toBeLessThan(1e-12);
  }
}

/** Sums a weight over all pairs of events of a case, the first before the second. */
function allPairs(table: EventTable, weight: (from: number, to: number) => number): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [first, end] of casesOf(table)) {
    for (let from = first; from < end; from += 1) {
      for (let to = from + 1; to < end; to += 1) {
        const key = table.parties[table.party[from]!]! + table.parties[table.party[to]!]!;
        if (weight(from, to) > 0) sums[key] = (sums[key] ?? 0) + weight(from, to);
      }
    }
  }
  return sums;
}

function casesOf({ caseIds, caseStart }: EventTable): [number, number][] {
  return caseIds.map((_, place) => [caseStart[place]!, caseStart[place + 1]!]);
}

/** The rule of causal handovers, word by word. */
function causalTwin(table: EventTable): (from: number, to: number) => number {
  const { activity } = table;
  const follows = new Set<string>();
  for (const [first, end] of casesOf(table)) {
    const named = [...activity.slice(first, end)].filter((done) => done >= 0);
    for (const [place, done] of named.slice(1).entries()) follows.add(`${named[place]}>${done}`);
  }
  const causal = (a: number, b: number) => follows.has(`${a}>${b}`) && !follows.has(`${b}>${a}`);
  const parallel = (a: number, b: number) => follows.has(`${a}>${b}`) && follows.has(`${b}>${a}`);
  return (from, to) => {
    const [giver, receiver] = [activity[from]!, activity[to]!];
    if (giver < 0 || receiver < 0 || !causal(giver, receiver)) return 0;
    const between = [...activity.slice(from + 1, to)].filter((done) => done >= 0);
    const passed = (done: number) =>
      done !== giver && done !== receiver && (parallel(done, giver) || parallel(done, receiver));
    return between.every(passed) ? 1 : 0;
  };
}
