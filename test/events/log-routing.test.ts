import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, type EventLogOptions, readEventLog } from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";

const columns = { case: "case", party: "party", activity: "activity", time: "time" };
const outcome = { column: "end", good: "good" };

interface Step {
  readonly party: string;
  readonly activity: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  party: fc.constantFrom("P", "Q", "R", "S", "T"),
  activity: fc.constantFrom("a", "b", "c"),
});

/** Cases that go round and round. */
const traces = fc.array(fc.array(step, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 });

function written(cases: readonly (readonly Step[])[]): readonly object[] {
  return cases.flatMap((steps, of) =>
    steps.map((step, place) => ({
      ...step,
      ...{ case: of, time: new Date(1.7e12 + place * 3.6e6), end: of % 3 ? "good" : "bad" },
      segment: of % 2 ? "firms" : "people",
    })),
  );
}

/** Where cases go next from a place, how often, and how likely they get there whole. */
type Ways = ReadonlyMap<
  string,
  readonly { readonly to: string; readonly times: number; readonly whole: number }[]
>;

const [intake, close] = ["the intake", "the close"];

/** How the log routes its cases, by the traces themselves; how strong a way is, by the diagnosis. */
function waysOf(cases: readonly (readonly Step[])[], strengthOf: (from: string, to: string) => number): Ways {
  const times = new Map<string, Map<string, number>>();
  for (const steps of cases) {
    const places = [intake, ...steps.map(({ party }) => party), close];
    for (const [at, to] of places.slice(1).entries()) {
      const from = places[at]!;
      if (from === to) continue;
      const ways = times.get(from) ?? new Map<string, number>();
      times.set(from, ways.set(to, (ways.get(to) ?? 0) + 1));
    }
  }
  return new Map(
    [...times].map(([from, ways]) => [
      from,
      [...ways].map(([to, count]) => ({ to, times: count, whole: strengthOf(from, to) })),
    ]),
  );
}

/** The share of cases that arrive whole: the absorbing chain, solved by elimination. */
function shareArriving(ways: Ways): number {
  const places = [...ways.keys()];
  const rows = places.map((from) => {
    const all = ways.get(from)!.reduce((sum, { times }) => sum + times, 0);
    const row = [...places, close].map((to) => {
      const way = ways.get(from)!.find((other) => other.to === to);
      return way === undefined ? 0 : (way.whole * way.times) / all;
    });
    return row.map((share, place) =>
      place === places.length ? share : (places[place] === from ? 1 : 0) - share,
    );
  });
  for (const [place, row] of rows.entries()) {
    const pivot = row[place]!;
    for (const other of rows) {
      const factor = other === row ? 0 : other[place]! / pivot;
      for (const column of other.keys()) other[column]! -= factor * row[column]!;
    }
  }
  const at = places.indexOf(intake);
  return rows[at]!.at(-1)! / rows[at]![at]!;
}

/** Plays one case, every exchange failing by itself. */
function arrives(ways: Ways, random: Random): boolean {
  for (let at = intake; at !== close; ) {
    const next = ways.get(at)!;
    let drawn = random() * next.reduce((sum, { times }) => sum + times, 0);
    const way = next.find(({ times }) => {
      drawn -= times;
      return drawn < 0;
    })!;
    if (random() >= way.whole) return false;
    at = way.to;
  }
  return true;
}

async function routed(cases: readonly (readonly Step[])[], which: object, options: EventLogOptions) {
  const { chain } = await readEventLog(written(cases), { ...columns, ...which }, options);
  const { handoffs, overall } = diagnose(chain);
  const strengths = new Map(
    handoffs.map(({ from, to, strength }) => [JSON.stringify([from, to]), strength.mean]),
  );
  const ends = { [intake]: "customer", [close]: "customer" };
  const strengthOf = (from: string, to: string) =>
    strengths.get(JSON.stringify([ends[from] ?? from, ends[to] ?? to]))!;
  return { ways: waysOf(cases, strengthOf), serviceLevel: overall.serviceLevel!.mean };
}

describe("the service level of a log is the share of cases that arrive whole, routed as the log routes them", () => {
  test("loops included", async () => {
    await fc.assert(
      fc.asyncProperty(traces, fc.boolean(), async (cases, hasOutcome) => {
        const { ways, serviceLevel } = await routed(cases, hasOutcome ? { outcome } : {}, { onTime: 0.5 });
        expect(Math.abs(serviceLevel - shareArriving(ways))).toBeLessThan(1e-8);
      }),
      { numRuns: 80, seed: 2 },
    );
  });

  test("whatever the segments of customers", async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (cases) => {
        const whole = await routed(cases, {}, {});
        const { chain } = await readEventLog(written(cases), { ...columns, customer: "segment" });
        const { overall, customers } = diagnose(chain);
        expect(Math.abs(overall.serviceLevel!.mean - whole.serviceLevel)).toBeLessThan(1e-8);
        expect(customers.length).toBe(Math.min(2, cases.length));
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  test("as playing twenty thousand cases shows", async () => {
    const random = seededRandom(4);
    const names = ["P", "Q", "R", "S", "T"];
    const cases = Array.from({ length: 40 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
        party: names[Math.floor(random() ** 2 * 5)]!,
        activity: "abcdefgh"[Math.floor(random() * 8)]!,
      })),
    );
    const { ways, serviceLevel } = await routed(cases, { outcome }, { onTime: { quantile: 0.9 } });
    const played = 20_000;
    let whole = 0;
    for (let at = 0; at < played; at += 1) whole += arrives(ways, random) ? 1 : 0;
    expect(serviceLevel).toBeGreaterThan(0.2);
    expect(serviceLevel).toBeLessThan(0.8);
    expect(Math.abs(whole / played - serviceLevel)).toBeLessThan(4 * Math.sqrt(0.25 / played));
  });
});
