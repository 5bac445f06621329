import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventTable } from "../../../src/events/event-table.js";
import { handoverMatrix } from "../../../src/measures/log/handover-matrix.js";
import { measureLog } from "../../../src/measures/log/measure-log.js";
import { seededRandom } from "../../seeded-random.js";
import { someTraces, tableOf } from "./table-of.js";

describe("measureLog(table)", () => {
  test("gathers what needs no chain", () => {
    expect(measureLog(tableOf(["check:P", "fix:S", "check:P"], ["check:S"]))).toEqual({
      cases: 2,
      events: 4,
      parties: 2,
      reassignments: {
        total: 2,
        perCase: 1,
        most: 2,
        distribution: [
          { changes: 0, cases: 1 },
          { changes: 2, cases: 1 },
        ],
      },
      pingPong: {
        direct: [{ from: "P", via: "S", count: 1 }],
        indirect: [],
        totals: { direct: 1, indirect: 0 },
        cases: { direct: 1, indirect: 0, either: 1 },
      },
      rework: {
        events: 4,
        repeats: 1,
        redos: 0,
        cases: 1,
        byActivity: [{ activity: "check", events: 3, repeats: 1, redos: 0 }],
        referralMatrix: [],
      },
      pushToFront: {
        cases: 2,
        solved: 1,
        share: 0.5,
        byParty: [
          { party: "P", cases: 1, solved: 0 },
          { party: "S", cases: 1, solved: 1 },
        ],
      },
    });
  });

  test("is plain data, of any log, and leaves the table as it was", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const table = tableOf(...traces);
        const figures = measureLog(table);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        expect(table).toEqual(tableOf(...traces));
      }),
      { seed: 16 },
    );
  });

  test("the figures agree with one another", () => {
    fc.assert(
      fc.property(someTraces, (traces) => {
        const table = tableOf(...traces);
        const { reassignments, pushToFront } = measureLog(table);
        const changes = handoverMatrix(table, { within: false });
        expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(reassignments.total);
        expect(pushToFront.solved).toBe(
          reassignments.distribution.find((row) => row.changes === 0)?.cases ?? 0,
        );
      }),
      { seed: 17 },
    );
  });
});

describe("size", () => {
  test("a million events, and all in one case", () => {
    const many = randomTable(1_000_000, 125_000);
    const figures = measureLog(many);
    expect(figures.events).toBe(1_000_000);
    expect(figures.reassignments.distribution.reduce((sum, { cases }) => sum + cases, 0)).toBe(125_000);
    expect(measureLog(randomTable(1_000_000, 1)).pushToFront.cases).toBe(1);
  });
});

const shared = new URL("../../../../shared/", import.meta.url);
const present = existsSync(shared);
if (!present)
  process.stderr.write(
    "SKIPPED: oracles in test/measures/log/measure-log.test.ts, for ../shared is absent\n",
  );

interface LogOracle {
  readonly cases: number;
  readonly handoffs: number;
  readonly pairs: number;
  readonly returned: number;
  readonly top: readonly { from: string; to: string; n: number; returned: number }[];
}

describe.skipIf(!present)("real logs, against handoffs counted by an independent program", () => {
  test.each([
    ["receipt-groups", "receipt/events", "org:group"],
    ["receipt-resources", "receipt/events", "org:resource"],
    ["helpdesk-resources", "helpdesk/events", "org:resource"],
    ["declarations-roles", "bpic2020/DomesticDeclarations", "org:role"],
  ])("%s", (name, data, partyColumn) => {
    const oracle: LogOracle = JSON.parse(readFileSync(new URL(`oracles/${name}.json`, shared), "utf8"));
    const table = readLog(new URL(`data/${data}.csv.gz`, shared), partyColumn);
    const { cases, reassignments, pingPong } = measureLog(table);
    const handovers = handoverMatrix(table, { within: false });
    expect({
      cases,
      handoffs: reassignments.total,
      pairs: handovers.length,
      returned: pingPong.totals.direct,
    }).toEqual({
      cases: oracle.cases,
      handoffs: oracle.handoffs,
      pairs: oracle.pairs,
      returned: oracle.returned,
    });
    for (const { from, to, n, returned } of oracle.top) {
      expect(handovers.find((row) => row.from === from && row.to === to)?.count).toBe(n);
      expect(pingPong.direct.find((row) => row.from === from && row.via === to)?.count ?? 0).toBe(returned);
    }
  });
});

/** The table of a log without quotes in it, by its columns' names in the XES standard. */
function readLog(file: URL, partyColumn: string): EventTable {
  const [header, ...rows] = gunzipSync(readFileSync(file)).toString("utf8").trim().split(/\r?\n/);
  const columns = header!.split(",");
  const place = (name: string) => columns.indexOf(name);
  const traces = new Map<string, { time: number; event: string }[]>();
  for (const row of rows.map((line) => line.split(","))) {
    const party = row[place(partyColumn)]!;
    if (party === "") continue;
    const trace = traces.get(row[place("case:concept:name")]!) ?? [];
    traces.set(row[place("case:concept:name")]!, trace);
    const event = `${row[place("concept:name")]!.replaceAll(":", "")}:${party}`;
    trace.push({ time: Date.parse(row[place("time:timestamp")]!), event });
  }
  const inOrder = [...traces.values()].map((trace) => trace.sort((a, b) => a.time - b.time));
  return tableOf(...inOrder.map((trace) => trace.map(({ event }) => event)));
}

function randomTable(events: number, cases: number): EventTable {
  const random = seededRandom(18);
  const places = (count: number) => Int32Array.from({ length: events }, () => Math.floor(random() * count));
  const names = (count: number) =>
    Array.from({ length: count }, (_, place) => String(place).padStart(6, "0"));
  const start = Float64Array.from({ length: events }, (_, event) => event);
  return {
    caseIds: names(cases),
    parties: names(50),
    activities: names(30),
    caseStart: Int32Array.from({ length: cases + 1 }, (_, place) => Math.floor((place * events) / cases)),
    party: places(50),
    activity: places(30),
    start,
    complete: start,
  };
}
