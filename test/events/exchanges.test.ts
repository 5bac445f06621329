import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calendar,
  type Chain,
  diagnose,
  type EventColumns,
  type EventLogOptions,
  type Exchange,
  readEventLog,
} from "../../src/index.js";
import { isSoak } from "../soak.js";

const runs = { numRuns: isSoak ? 3000 : 60, seed: 7 };

/** An event as a row of a log; times are minutes. */
interface Row {
  readonly case: string;
  readonly party: string;
  readonly member: string;
  readonly activity: string;
  readonly start: number;
  readonly length: number;
  readonly segment: string;
  readonly result: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  case: fc.constantFrom("1", "2", "3", "4", "5"),
  party: fc.constantFrom("P", "Q", "R", "__proto__", "P", "Q", ""),
  member: fc.constantFrom("Ann", "Bob", "Cid", "Q", "", ""),
  activity: fc.constantFrom("a", "b", "c", "", " "),
  start: fc.integer({ min: 0, max: 12 }).map((place) => place * 1777),
  length: fc.constantFrom(0, 0, 30, 2000, 9000),
  segment: fc.constantFrom("", "firms", "people", "P", "customer"),
  result: fc.constantFrom("", "", "good", "fine", "bad"),
});

const logs = fc.array(row, { maxLength: 30 });

/** A monday. */
const epoch = Date.UTC(2024, 0, 1);

const base = { case: "case", party: "party", activity: "activity" };

/** The same rows as they stand in a log. */
function written(rows: readonly Row[]): readonly object[] {
  return rows.map(({ start, length, ...row }) => ({
    ...row,
    start: new Date(epoch + start * 60_000).toISOString(),
    complete: new Date(epoch + (start + length) * 60_000),
  }));
}

/** Events of a case as the twin has them, in order. */
type Actor = Row & { readonly actor: string; readonly from: number; readonly to: number };

/** One exchange as the issue has it, found by looking at everything. */
interface Seen extends Exchange {
  readonly returned: boolean;
  readonly redone: boolean;
}

/** The log by the words of the issue alone, in time that grows with the square of the events. */
function twinOf(rows: readonly Row[], has: { readonly member?: boolean; readonly complete?: boolean }) {
  const acting = rows.filter(({ party }) => party !== "");
  const actors = acting.map((row): Actor => {
    const { start, length } = row;
    const from = epoch + start * 60_000;
    const to = has.complete ? from + length * 60_000 : from;
    return { ...row, actor: has.member ? actorOf(row, acting) : row.party, from, to };
  });
  const cases = [...new Set(actors.map((event) => event.case))].map((id) =>
    actors.filter((event) => event.case === id).sort((a, b) => a.from - b.from),
  );
  return { cases, seen: cases.flatMap(exchangesOf) };
}

function actorOf({ party, member }: Row, rows: readonly Row[]): string {
  if (member === "") return party;
  const parties = new Set(rows.filter((row) => row.member === member).map((row) => row.party));
  const isPlain = parties.size === 1 && !rows.some((row) => row.party === member);
  return isPlain ? member : `${member} (${party})`;
}

function exchangesOf(events: readonly Actor[]): readonly Seen[] {
  const places = [...events.keys()].filter(
    (place) => place + 1 < events.length && events[place]!.actor !== events[place + 1]!.actor,
  );
  return places.map((place, count) => {
    const [giver, taker] = [events[place]!, events[place + 1]!];
    const next = places[count + 1];
    const done = events.slice(0, place + 1).filter((event) => event.actor === giver.actor);
    const others = events.slice(place + 1).filter((event) => event.actor !== giver.actor);
    return {
      ...{ case: giver.case, from: giver.actor, to: taker.actor, givenAt: giver.to, takenAt: taker.from },
      ...{ given: named(giver.activity), taken: named(taker.activity) },
      waitHours: Math.max(0, (taker.from - giver.to) / 3_600_000),
      returned: next !== undefined && events[next + 1]!.actor === giver.actor,
      redone: others.some(({ activity }) =>
        done.some((before) => named(activity) !== undefined && before.activity === activity),
      ),
    };
  });
}

function named(activity: string): string | undefined {
  return activity.trim() === "" ? undefined : activity;
}

interface Expected {
  readonly isOnTime?: (exchange: Seen) => boolean;
  readonly periodOf?: (instant: number) => string;
  readonly outcomeOf?: (events: readonly Actor[]) => boolean | undefined;
  readonly hasSegment?: boolean;
  readonly kind?: string;
}

type Twin = ReturnType<typeof twinOf>;

/** What a chain must say of its handoffs, ready to be compared. */
function handoffsOf({ cases, seen }: Twin, { outcomeOf, hasSegment }: Expected): readonly string[] {
  const lines = groups(seen, ({ from, to }) => JSON.stringify([from, to])).map(([ends, of]) => {
    const waits = of.map(({ waitHours }) => waitHours).sort((a, b) => a - b);
    const at = (share: number) => {
      const place = share * (waits.length - 1);
      const [low, high] = [waits[Math.floor(place)]!, waits[Math.ceil(place)]!];
      return rounded(low + (high - low) * (place % 1));
    };
    const mean = rounded(waits.reduce((sum, wait) => sum + wait, 0) / waits.length);
    const figures = [of.length, count(of, "returned"), at(0.5), mean, at(0.95)];
    return `${ends} delivery ${of.length} ${figures.join(" ")}`;
  });
  const intakes = groups(cases, (events) =>
    JSON.stringify([customerOf(events, cases, hasSegment), events[0]!.actor]),
  ).map(([ends, of]) => `${ends} request ${of.length} strength 1`);
  const closes = groups(cases, (events) =>
    JSON.stringify([events.at(-1)!.actor, customerOf(events, cases, hasSegment)]),
  ).map(([ends, of]) => {
    const isJudged = of.some((events) => outcomeOf?.(events) !== undefined);
    return `${ends} delivery ${of.length} strength ${isJudged ? "measured" : 1}`;
  });
  return [...lines, ...intakes, ...closes].sort();
}

function evidenceOf({ cases, seen }: Twin, expected: Expected): readonly string[] {
  const { isOnTime, periodOf, outcomeOf, hasSegment } = expected;
  const key = ({ from, to, takenAt }: Seen) => JSON.stringify([from, to, periodOf?.(takenAt)]);
  const isTold = cases.flat().some(({ activity }) => named(activity) !== undefined);
  const ofPairs = groups(seen, key).flatMap(([ends, of]) => [
    `${ends} complete-and-accurate ${of.length - count(of, "returned")}/${of.length}`,
    ...(isTold ? [`${ends} right-first-time ${of.length - count(of, "redone")}/${of.length}`] : []),
    ...(isOnTime === undefined ? [] : [`${ends} on-time ${of.filter(isOnTime).length}/${of.length}`]),
  ]);
  const judged = cases.filter((events) => outcomeOf?.(events) !== undefined);
  const ofCloses = groups(judged, (events) =>
    JSON.stringify([events.at(-1)!.actor, customerOf(events, cases, hasSegment), undefined]),
  ).map(([ends, of]) => `${ends} outcome ${of.filter((events) => outcomeOf?.(events)).length}/${of.length}`);
  return [...ofPairs, ...ofCloses].sort();
}

function customerOf(events: readonly Actor[], cases: Twin["cases"], hasSegment: boolean | undefined): string {
  const segments = hasSegment ? cases.flat().map(({ segment }) => segment) : [];
  const segment = hasSegment ? events.map((event) => event.segment).find((name) => name !== "") : undefined;
  if (segment === undefined) return segments.includes("customer") ? "customer (customer)" : "customer";
  return cases.flat().some(({ party, actor }) => party === segment || actor === segment)
    ? `${segment} (customer)`
    : segment;
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const all = new Map<string, Item[]>();
  for (const item of items) all.set(keyOf(item), [...(all.get(keyOf(item)) ?? []), item]);
  return [...all];
}

function count(exchanges: readonly Seen[], mark: "returned" | "redone"): number {
  return exchanges.filter((exchange) => exchange[mark]).length;
}

function rounded(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}

function shownHandoffs({ handoffs }: Chain): readonly string[] {
  return handoffs
    .map(({ from, to, flow, volume, strength, observed, service }) => {
      expect(service).toBe("work");
      const ends = `${JSON.stringify([from, to])} ${flow} ${volume}`;
      if (observed === undefined) return `${ends} strength ${strength ?? "measured"}`;
      const { median, mean, p95 } = observed.waitHours!;
      const waits = [median, mean, p95].map(rounded);
      return `${ends} ${[observed.exchanges, observed.returned, ...waits].join(" ")}`;
    })
    .sort();
}

function shownEvidence({ evidence }: Chain): readonly string[] {
  return evidence
    .map((entry) => {
      const { from, to, at, indicator, good, total } = entry as {
        readonly [Field in "from" | "to" | "at" | "indicator"]: string;
      } & { readonly good: number; readonly total: number };
      return `${JSON.stringify([from, to, at])} ${indicator} ${good}/${total}`;
    })
    .sort();
}

async function expectTwin(
  rows: readonly Row[],
  columns: Partial<EventColumns>,
  options: EventLogOptions,
  expected: Expected,
): Promise<Chain> {
  const named = { ...base, ...(columns.start ? {} : { time: "start" }), ...columns };
  const { chain, log, rejected } = await readEventLog(rows.length > 0 ? written(rows) : [], named, options);
  const twin = twinOf(rows, {
    member: columns.member !== undefined,
    complete: columns.complete !== undefined,
  });
  expect(rejected).toEqual([]);
  expect(log).toMatchObject({
    ...{ cases: twin.cases.length, events: twin.cases.flat().length, exchanges: twin.seen.length },
    parties: new Set(twin.cases.flat().map(({ actor }) => actor)).size,
    skipped: { withoutParty: rows.filter(({ party }) => party === "").length },
  });
  expect(shownHandoffs(chain)).toEqual(handoffsOf(twin, expected));
  expect(shownEvidence(chain)).toEqual(evidenceOf(twin, expected));
  return chain;
}

describe("the chain of a log is what the log says, looked at event by event", () => {
  test("returned and redone, waits, intake and close", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const chain = await expectTwin(rows, {}, {}, {});
        const parties = [...new Set(rows.map(({ party }) => party).filter((party) => party !== ""))].sort();
        expect(chain.parties).toEqual([
          ...parties.map((id) => ({ id, kind: "department" })),
          ...(parties.length > 0 ? [{ id: "customer", kind: "customer" }] : []),
        ]);
      }),
      runs,
    );
  });

  test("start and complete, overlaps waiting 0", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        await expectTwin(rows, { start: "start", complete: "complete" }, { kind: "team" }, {});
      }),
      runs,
    );
  });

  test("members, each an employee of every party it acts for", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const chain = await expectTwin(rows, { member: "member" }, {}, {});
        const twin = twinOf(rows, { member: true });
        const employees = new Map(
          twin.cases.flat().flatMap(({ actor, party }) => (actor === party ? [] : [[actor, party] as const])),
        );
        const found = chain.parties.flatMap(({ kind, id, memberOf }) =>
          kind === "employee" ? [[id, memberOf] as const] : [],
        );
        expect(new Map(found)).toEqual(employees);
        expect(found).toHaveLength(employees.size);
      }),
      runs,
    );
  });

  test("on time by hours, a function and a quantile", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom(0, 1, 29.6, 1e9), async (rows, hours) => {
        await expectTwin(rows, {}, { onTime: hours }, { isOnTime: ({ waitHours }) => waitHours <= hours });
        const told: Exchange[] = [];
        const isOnTime = ({ given, waitHours, to }: Exchange) =>
          given !== undefined && waitHours > 20 && to < "Q";
        const onTime = (exchange: Exchange) => {
          told.push(exchange);
          return isOnTime(exchange);
        };
        const columns = { start: "start", complete: "complete" };
        await expectTwin(rows, columns, { onTime }, { isOnTime });
        const { seen } = twinOf(rows, { complete: true });
        expect(sorted(told)).toEqual(sorted(seen.map(({ returned, redone, ...exchange }) => exchange)));
      }),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom(0, 0.5, 0.8, 1), async (rows, quantile) => {
        const waits = twinOf(rows, {}).seen.map(({ waitHours }) => waitHours);
        const within = (most: number) => waits.filter((wait) => wait <= most + 1e-9).length;
        const place = quantile * (waits.length - 1);
        const ascending = [...waits].sort((a, b) => a - b);
        const [low, high] = [ascending[Math.floor(place)]!, ascending[Math.ceil(place)]!];
        const most = low + (high - low) * (place % 1);
        await expectTwin(
          rows,
          {},
          { onTime: { quantile } },
          { isOnTime: ({ waitHours }) => waitHours <= most },
        );
        if (waits.length > 0) expect(within(most)).toBeGreaterThanOrEqual(quantile * (waits.length - 1));
      }),
      runs,
    );
  });

  test("on time by working hours", async () => {
    const calendar: Calendar = { timeZone: "UTC", hours: [["00:00", "24:00"]] };
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const { chain } = await readEventLog(
          rows.length > 0 ? written(rows) : [],
          { ...base, time: "start" },
          {
            calendar,
            onTime: (exchange) =>
              Math.abs(exchange.waitHours - weekdayHours(exchange.givenAt, exchange.takenAt)) < 1e-9,
          },
        );
        for (const entry of chain.evidence)
          if (entry.indicator === "on-time" && "good" in entry) expect(entry.good).toBe(entry.total);
      }),
      runs,
    );
  });

  test("the outcome by a column and by a function", async () => {
    const lastOf = (events: readonly Actor[]) => events.map(({ result }) => result).findLast(Boolean);
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom("good", ["good"], ["fine", "good"], []), async (rows, good) => {
        const outcomeOf = (events: readonly Actor[]) => {
          const last = lastOf(events);
          return last === undefined ? undefined : [good].flat().includes(last);
        };
        await expectTwin(rows, { outcome: { column: "result", good } }, {}, { outcomeOf });
      }),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const judge = (id: string, parties: readonly string[]) =>
          id === "3" ? undefined : parties.at(-1) === "Q" || parties.length > 3;
        const chain = await expectTwin(
          rows,
          {
            outcome: ({ id, events }) => {
              const times = events.map(({ start }) => start);
              expect(times).toEqual([...times].sort((a, b) => a - b));
              return judge(
                id,
                events.map(({ party }) => party),
              );
            },
          },
          {},
          {
            outcomeOf: (events) =>
              judge(
                events[0]!.case,
                events.map(({ party }) => party),
              ),
          },
        );
        expect(chain.indicators).toMatchObject([{ id: "outcome", cause: "care", aspect: "service" }]);
      }),
      runs,
    );
  });

  test("segments of customers, called like a party or not", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.boolean(), async (rows, hasMember) => {
        const columns = { customer: "segment", ...(hasMember ? { member: "member" } : {}) };
        await expectTwin(rows, columns, {}, { hasSegment: true });
      }),
      runs,
    );
  });

  test("by week and month, which together are the whole", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom("week", "month"), async (rows, period) => {
        const spread = rows.map((row) => ({ ...row, start: row.start * 5 }));
        const isOnTime = ({ waitHours }: Exchange) => waitHours <= 30;
        const periodOf = period === "week" ? isoWeek : isoMonth;
        const chain = await expectTwin(spread, {}, { onTime: 30, period }, { isOnTime, periodOf });
        const whole = await expectTwin(spread, {}, { onTime: 30 }, { isOnTime });
        expect(summed(chain)).toEqual(summed(whole));
        expect(chain.handoffs).toEqual(whole.handoffs);
        const east = (instant: number) => periodOf(instant + 9.5 * 3_600_000);
        await expectTwin(spread, {}, { period, timeZone: "+09:30" }, { periodOf: east });
        const calendar: Calendar = { timeZone: "+09:30", days: everyDay, hours: [["00:00", "24:00"]] };
        await expectTwin(spread, {}, { period, calendar }, { periodOf: east });
      }),
      { ...runs, numRuns: runs.numRuns / 2 },
    );
  });
});

describe("a diagnosis", () => {
  test("of any log works, and books nothing to the intake, nor to the close where no outcome is told", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.boolean(), fc.boolean(), async (some, hasMember, hasOutcome) => {
        const rows = some.map((row) => ({ ...row, member: row.member || "Dee" }));
        const outcome = { column: "result", good: "good" };
        const { chain } = await readEventLog(
          rows.length > 0 ? written(rows) : [],
          {
            ...{ ...base, start: "start", complete: "complete", customer: "segment" },
            ...(hasMember ? { member: "member" } : {}),
            ...(hasOutcome ? { outcome } : {}),
          },
          { onTime: { quantile: 0.8 } },
        );
        for (const level of ["employee", "department"] as const) {
          const { handoffs, closedLoops } = diagnose(chain, { level });
          const customers = new Set(
            chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id),
          );
          for (const { from, to, loss, flow } of handoffs) {
            if (customers.has(from)) expect([flow, loss]).toEqual(["request", 0]);
            if (customers.has(to)) expect(flow).toBe("delivery");
            if (customers.has(to) && !hasOutcome) expect(loss).toBe(0);
          }
          expect(closedLoops).toEqual([]);
        }
      }),
      { ...runs, numRuns: runs.numRuns / 2 },
    );
  });
});

const everyDay = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

function weekdayHours(from: number, to: number): number {
  let hours = 0;
  for (let day = Math.floor(from / 864e5) * 864e5; day < to; day += 864e5) {
    const isWorkday = ![0, 6].includes(new Date(day).getUTCDay());
    if (isWorkday) hours += (Math.min(to, day + 864e5) - Math.max(from, day)) / 36e5;
  }
  return hours;
}

function isoMonth(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}

function isoWeek(instant: number): string {
  const date = new Date(instant);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 864e5 + 1) / 7);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

function sorted(exchanges: readonly Exchange[]): readonly string[] {
  return exchanges
    .map((exchange) => JSON.stringify(Object.entries(exchange).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}

function summed({ evidence }: Chain): ReadonlyMap<string, readonly [number, number]> {
  const sums = new Map<string, readonly [number, number]>();
  for (const entry of evidence) {
    const { from, to, indicator, good, total } = entry as never as Record<string, string> &
      Record<"good" | "total", number>;
    const key = JSON.stringify([from, to, indicator]);
    const [goods, totals] = sums.get(key) ?? [0, 0];
    sums.set(key, [goods + good, totals + total]);
  }
  return sums;
}
