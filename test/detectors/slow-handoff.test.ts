import { describe, expect, test } from "vitest";
import {
  diagnose,
  type HandoffInput,
  type ObservedExchanges,
  readChain,
  slowHandoff,
  weakCoordination,
} from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";
import { hostileIds, hub, signsOf, subjectsOf } from "./signs-of.js";

const usual = { a: waits(3), b: waits(4), c: waits(5), d: waits(4.5) };

function waits(median: number, exchanges = 400, p95 = 5 * median): ObservedExchanges {
  return { exchanges, waitHours: { median, mean: median, p95 } };
}

function slowIn(
  known: Readonly<Record<string, ObservedExchanges | null>>,
  times?: number,
): readonly string[] {
  return subjectsOf(signsOf(hub(known), slowHandoff(times === undefined ? {} : { times })));
}

describe("slowHandoff", () => {
  test("finds what waits far longer than is usual, with its figures, as a risk", () => {
    expect(signsOf(hub({ ...usual, odd: waits(31, 240, 120) }), slowHandoff())).toEqual([
      {
        detector: "slow-handoff",
        kind: "risk",
        cause: "coordination",
        question: "Where does work lie waiting?",
        subject: { type: "handoff", from: "odd", to: "hub", service: "" },
        reason: { code: "slow-handoff", median: 31, usual: 4.5, times: 3, exchanges: 240 },
        evidence: [],
      },
    ]);
  });

  test("takes the usual wait from where most exchanges are, not from where most handoffs are", () => {
    const rare = { x: waits(40, 9), y: waits(40, 9), z: waits(40, 9) };
    expect(slowIn({ busy: waits(40, 5000), a: waits(4), b: waits(4), c: waits(4) })).toEqual([]);
    expect(signsOf(hub({ busy: waits(4, 5000), ...rare }), slowHandoff())[0]!.reason.usual).toBe(4);
  });

  test("speaks from a probability of 0.95, by the normal approximation on the log scale", () => {
    const spread = Math.log(5) / 1.645;
    const limit = (exchanges: number) => 4.5 * 3 * Math.exp((1.645 * 1.2533 * spread) / Math.sqrt(exchanges));
    for (const exchanges of [1, 4, 30, 300]) {
      expect(slowIn({ ...usual, odd: waits(1.001 * limit(exchanges), exchanges) })).toEqual(["odd"]);
      expect(slowIn({ ...usual, odd: waits(0.999 * limit(exchanges), exchanges) })).toEqual([]);
    }
  });

  test("is the more careful the more the waits differ", () => {
    expect(slowIn({ ...usual, odd: waits(18, 50, 90) })).toEqual(["odd"]);
    expect(slowIn({ ...usual, odd: waits(18, 50, 18 * 50) })).toEqual([]);
  });

  test("takes a spread that few exchanges or a coarse clock hide to be the usual one", () => {
    for (const p95 of [20, 19, 0, 20.001]) {
      expect(slowIn({ ...usual, odd: waits(20, 1, p95) })).toEqual([]);
      expect(slowIn({ ...usual, odd: waits(20, 400, p95) })).toEqual(["odd"]);
    }
  });

  test("draws the line where it is told to", () => {
    expect(slowIn({ ...usual, odd: waits(15) }, 2)).toEqual(["odd"]);
    expect(slowIn({ ...usual, odd: waits(15) }, 4)).toEqual([]);
    expect(slowIn({ ...usual, odd: waits(15) }, Number.POSITIVE_INFINITY)).toEqual([]);
  });

  test("finds nothing where all wait alike, however long, and in a chain of one handoff", () => {
    for (const median of [0, 1e-9, 1, 1e9]) {
      expect(slowIn({ a: waits(median), b: waits(median), c: waits(median, 3) }, 1)).toEqual([]);
      expect(slowIn({ a: waits(median) })).toEqual([]);
    }
  });

  test("is silent without waits, and where the usual wait is 0 or no spread shows", () => {
    expect(slowIn({})).toEqual([]);
    expect(slowIn({ a: null, b: { exchanges: 40, returned: 2 } })).toEqual([]);
    expect(slowIn({ a: waits(0), b: waits(0), odd: waits(50) })).toEqual([]);
    expect(slowIn({ a: waits(1, 400, 1), b: waits(1, 400, 1), odd: waits(50, 400, 50) })).toEqual([]);
    expect(slowIn({ ...usual, none: waits(0), empty: waits(99, 0) })).toEqual([]);
  });

  test("is silent about handoffs of customers, which are not the usual either", () => {
    const { parties, handoffs } = hub(usual);
    const customers: readonly HandoffInput[] = [
      { from: "hub", to: "client", observed: waits(500, 9000) },
      { from: "client", to: "hub", service: "wish", observed: waits(500, 9000) },
    ];
    const document = { parties, handoffs: [...handoffs.slice(0, -1), ...customers] };
    expect(signsOf(document, slowHandoff())).toEqual([]);
  });

  test("costs nothing by itself, and joins what on-time counts make of it", () => {
    const counts = { from: "odd", to: "hub", indicator: "on-time", good: 80, total: 240 };
    const known = { ...usual, odd: waits(31, 240, 120) };
    const detectors = [slowHandoff(), weakCoordination()];
    const [free, priced] = [[], [counts]].map((evidence) =>
      diagnose(readChain(hub(known, evidence)), { detectors }),
    );
    expect(free!.breaks).toEqual([]);
    expect(free!.risks).toMatchObject([{ loss: 0, remedies: ["clear-duties", "agree-on-goals"] }]);
    expect(priced!.risks[0]!.loss).toBe(priced!.breaks[0]!.loss);
    expect(priced!.risks[0]!.remedies).toEqual(["agree-on-pace"]);
  });

  test("takes any id for an id, and says the same in whatever order the handoffs stand", () => {
    const { parties, handoffs } = hub({});
    const slow = hostileIds.map((from) => ({
      from,
      to: "hub",
      observed: waits(from === "__proto__" ? 90 : 5),
    }));
    const document = {
      parties: [...parties, ...hostileIds.map((id) => ({ id, kind: "team" as const }))],
      handoffs: [...handoffs, ...slow],
    };
    const signs = signsOf(document, slowHandoff());
    expect(subjectsOf(signs)).toEqual(["__proto__"]);
    const turned = { ...document, handoffs: [...document.handoffs].reverse() };
    expect(signsOf(turned, slowHandoff())).toEqual(signs);
  });

  test.each([0, 0.99, Number.NaN])("refuses times %d", (times) => {
    expect(() => slowHandoff({ times })).toThrow(/slowHandoff: times is .*; it must be 1 or more/);
  });

  test("gives hardly a false sign where all truly wait three times the usual at most", () => {
    expect(shareOfSigns(() => 1)).toBeLessThan(0.002);
    expect(shareOfSigns((place) => (place % 4 === 0 ? 3 : 1))).toBeLessThan(0.05);
  });

  test("finds nearly all that truly wait ten times the usual, given 30 exchanges or more", () => {
    expect(shareOfSigns((place) => (place % 4 === 0 ? 10 : 1), 30)).toBeGreaterThan(0.18);
  });

  /** Over 200 simulated chains with log-normal waits, the share of handoffs that are found. */
  function shareOfSigns(factorOf: (place: number) => number, fewest = 1): number {
    let [handoffs, signs] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const spread = 0.2 + 1.3 * random();
      const known = Array.from({ length: 16 }, (_, place) => {
        const exchanges = fewest + Math.floor(100 * random() ** 2);
        return [`p${place}`, simulated(exchanges, 4 * factorOf(place), spread, random)] as const;
      });
      handoffs += known.length;
      signs += slowIn(Object.fromEntries(known)).length;
    }
    return signs / handoffs;
  }
});

function simulated(exchanges: number, median: number, spread: number, random: Random): ObservedExchanges {
  const hours = Array.from({ length: exchanges }, () => median * Math.exp(spread * normal(random)));
  hours.sort((a, b) => a - b);
  const at = (share: number) => hours[Math.floor(share * (exchanges - 1))]!;
  const mean = hours.reduce((sum, wait) => sum + wait, 0) / exchanges;
  return { exchanges, waitHours: { median: at(0.5), mean, p95: at(0.95) } };
}

/** Box and Muller's. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
