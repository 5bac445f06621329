import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EventLogOptions, type ReadEventLog, readEventLog } from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";
import { isSoak } from "../soak.js";

const columns = {
  ...{ case: "case", party: "party", member: "member", activity: "activity", start: "start" },
  ...{ complete: "complete", customer: "segment", outcome: { column: "end", good: "good" } },
};

const options: EventLogOptions = {
  ...{ onTime: { quantile: 0.8 }, period: "week", missing: ["?"] },
};

const inOffice: EventLogOptions = {
  ...options,
  calendar: { timeZone: "Europe/Amsterdam", holidays: ["2024-01-09"] },
};

interface Row {
  readonly case: string;
  readonly party: string;
  readonly member: string;
  readonly activity: string;
  readonly start: number;
  readonly length: number;
  readonly segment: string;
  readonly end: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  case: fc.constantFrom("1", "10", "2", "Ä", "z", "__proto__"),
  party: fc.constantFrom("Zoë", "ärzte", "Z", "a", "?"),
  member: fc.constantFrom("Ann", "Bob", "Zoë", "?"),
  activity: fc.constantFrom("open", "test", "Öffnen", ""),
  start: fc.integer({ min: 0, max: 15 }).map((place) => 1_704_700_000_000 + place * 7_654_321),
  length: fc.constantFrom(0, 1, 3_600_000, 40_000_001),
  segment: fc.constantFrom("?", "firms", "Å", "a"),
  end: fc.constantFrom("?", "good", "bad"),
});

const logs = fc.array(row, { maxLength: 25 });
const runs = { numRuns: isSoak ? 2000 : 30, seed: 11 };

function csv(rows: readonly Row[], writtenTime: (instant: number) => string = isoTime): string {
  const header = "case,party,member,activity,start,complete,segment,end\n";
  return (
    header +
    rows
      .map(({ start, length, segment, end, ...row }) =>
        [...Object.values(row), writtenTime(start), writtenTime(start + length), segment, end].join(","),
      )
      .join("\n")
  );
}

function isoTime(instant: number): string {
  return new Date(instant).toISOString();
}

/** The same instant on a clock somewhere else, in some notation. */
function elsewhere(random: Random): (instant: number) => string {
  return (instant) => {
    const minutes = Math.floor(random() * 27 * 60) - 13 * 60;
    const local = new Date(instant + minutes * 60_000).toISOString().slice(0, -1);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const [two, other] = [hours, rest].map((part) => String(part).padStart(2, "0"));
    const colon = random() < 0.7 ? ":" : "";
    return `${random() < 0.5 ? local : local.replace("T", " ")}${minutes < 0 ? "-" : "+"}${two}${colon}${other}`;
  };
}

function bytesOf({ chain, log }: ReadEventLog): string {
  return JSON.stringify({ chain, log });
}

describe("a log", () => {
  test("split by case and joined in any order gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.integer(), async (rows, seed) => {
        const random = seededRandom(seed);
        const parts = [...new Set(rows.map((row) => row.case))].map((id) =>
          rows.filter((row) => row.case === id),
        );
        const places = new Map(parts.map((part) => [part, random()]));
        const joined = parts.sort((a, b) => places.get(a)! - places.get(b)!).flat();
        const [one, other] = await readBoth(csv(rows), csv(joined));
        expect(bytesOf(other)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("merged in any way that keeps the order within cases gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.integer(), async (rows, seed) => {
        const random = seededRandom(seed);
        const waiting = [...new Set(rows.map((row) => row.case))].map((id) =>
          rows.filter((row) => row.case === id),
        );
        const merged = rows.map(() => {
          const left = waiting.filter(({ length }) => length > 0);
          return left[Math.floor(random() * left.length)]!.shift()!;
        });
        const [one, other] = await readBoth(csv(rows), csv(merged));
        expect(bytesOf(other)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("sorted by time or backwards, where no two events of a case start together, gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (some) => {
        const rows = [...new Map(some.map((row) => [`${row.case} ${row.start}`, row])).values()];
        const sorted = [...rows].sort((a, b) => a.start - b.start);
        const [one, other] = await readBoth(csv(rows), csv(sorted));
        const [backwards] = await readBoth(csv(sorted.reverse()), csv(rows));
        expect(bytesOf(other)).toBe(bytesOf(one));
        expect(bytesOf(backwards)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("with the same instants written in other time zones gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.integer(), async (rows, seed) => {
        const [one, other] = await readBoth(csv(rows), csv(rows, elsewhere(seededRandom(seed))), inOffice);
        expect(bytesOf(other)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("in local time and its zone is the log with offsets", async () => {
    const local = (instant: number) => new Date(instant + 5.5 * 3_600_000).toISOString().slice(0, -1);
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const one = await readEventLog(csv(rows), columns, { ...options, timeZone: "Asia/Kolkata" });
        const other = await readEventLog(csv(rows, local), columns, { ...options, timeZone: "Asia/Kolkata" });
        expect(bytesOf(other)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("with its cases renamed gives the same chain, byte by byte", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const names = [...new Set(rows.map((row) => row.case))];
        const renamed = rows.map((row) => ({
          ...row,
          case: `case ${names.length - names.indexOf(row.case)}`,
        }));
        const [one, other] = await readBoth(csv(rows), csv(renamed));
        expect(JSON.stringify(other.chain)).toBe(JSON.stringify(one.chain));
        const { table, ...figures } = one.log;
        expect(other.log).toMatchObject(figures);
        expect(other.log.table.activities).toEqual(table.activities);
      }),
      runs,
    );
  });

  test("as rows that are at hand is the log in CSV", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const atHand = rows.map(({ start, length, ...row }) => ({
          ...row,
          start: new Date(start),
          complete: isoTime(start + length),
        }));
        const one = await readEventLog(csv(rows), columns, options);
        const other = await readEventLog(atHand, columns, options);
        expect(bytesOf(other)).toBe(bytesOf(one));
      }),
      runs,
    );
  });

  test("is the same wherever the machine stands", async () => {
    const zones = ["UTC", "America/St_Johns", "Pacific/Chatham"];
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const all: string[] = [];
        for (const zone of zones)
          all.push(await inZone(zone, async () => bytesOf(await readEventLog(csv(rows), columns, inOffice))));
        expect(new Set(all).size).toBe(1);
      }),
      { ...runs, numRuns: 10 },
    );
  });

  test("lists names in code-unit order, whatever the alphabet", async () => {
    const names = ["z", "Z", "ä", "Ä", "a", "10", "9", "é", "😀", "\uFFFD"];
    const rows = names.map((name) => ({ it: name, at: "2024-01-02T09:00Z" }));
    const { log } = await readEventLog(rows, { case: "it", party: "it", activity: "it", time: "at" });
    for (const list of [log.table.caseIds, log.table.parties, log.table.activities])
      expect(list).toEqual([...names].sort());
  });

  test("of more events than one block of the store holds is the log of its parts", async () => {
    const lines = Array.from({ length: 70_000 }, (_, place) => {
      const party = "PQRS"[(place * 7 + (place % 11)) % 4];
      return `${place % 9973},${party},${isoTime(1.7e12 + ((place * 7919) % 1e6) * 1000)}\n`;
    });
    const named = { case: "case", party: "party", time: "time" };
    const whole = await readEventLog(`case,party,time\n${lines.join("")}`, named);
    const { table } = whole.log;
    expect([whole.log.events, whole.log.cases]).toEqual([70_000, 9973]);
    for (const of of [0, 17, 5000, 9972]) {
      const id = table.caseIds[of]!;
      const own = lines.filter((_, place) => String(place % 9973) === id);
      const part = await readEventLog(`case,party,time\n${own.join("")}`, named);
      const [first, end] = [table.caseStart[of]!, table.caseStart[of + 1]!];
      expect(table.start.slice(first, end)).toEqual(part.log.table.start);
      const parties = Array.from(part.log.table.party, (party) => part.log.table.parties[party]);
      expect(Array.from(table.party.slice(first, end), (party) => table.parties[party])).toEqual(parties);
    }
  });
});

function readBoth(one: string, other: string, how = options): Promise<[ReadEventLog, ReadEventLog]> {
  return Promise.all([readEventLog(one, columns, how), readEventLog(other, columns, how)]);
}

async function inZone<Result>(zone: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
