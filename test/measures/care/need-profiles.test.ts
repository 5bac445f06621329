import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  type DiagnoseOptions,
  diagnose,
  type EvidenceInput,
  readChain,
} from "../../../src/index.js";
import { exceeding, votes } from "./votes.js";

const house: ChainDocument = {
  parties: [
    { id: "stock", kind: "department" },
    { id: "sales", kind: "department" },
    { id: "mill", kind: "supplier" },
    { id: "fund", kind: "owner" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    { from: "mill", to: "stock", service: "goods" },
    { from: "stock", to: "sales", service: "goods" },
    { from: "fund", to: "sales", service: "means" },
    { from: "sales", to: "client", service: "goods" },
    { from: "stock", to: "mill", service: "orders", flow: "request" },
  ],
};

function careOf(evidence: readonly EvidenceInput[], options?: DiagnoseOptions, more = {}) {
  return diagnose(readChain({ ...house, ...more, evidence }), options).care;
}

function needOf(party: string, evidence: readonly EvidenceInput[], options?: DiagnoseOptions) {
  return careOf(evidence, options).needs.find((profile) => profile.party === party)!.needs[0]!;
}

const respect = { party: "sales", indicator: "respect" } as const;

describe("the profile of needs", () => {
  test("is told of every internal customer, suppliers and owners too, in the document's order; of no customer", () => {
    const parties = careOf([]).needs.map(({ party }) => party);
    expect(parties).toEqual(["stock", "sales", "mill", "fund"]);
  });

  test("names what nobody asked, general needs first, then the others by id", () => {
    const { unasked } = careOf([]).needs[0]!;
    expect(unasked.slice(0, 4)).toEqual(["job-security", "respect", "fair-pay", "health"]);
    expect(unasked.slice(4)).toEqual([
      ...["being-asked", "being-heard", "fairness", "healthy-culture"],
      ...["ready-support", "recognition-and-reward", "training"],
    ]);
  });

  test("tells the needs that were asked about in the same order, and names the others", () => {
    const evidence = ["training", "health", "fairness", "job-security"].flatMap((indicator) =>
      votes(6, { party: "mill", indicator }),
    );
    const { needs, unasked } = careOf(evidence).needs[2]!;
    expect(needs.map(({ indicator, tier }) => `${indicator}: ${tier}`)).toEqual([
      "job-security: general",
      "health: general",
      "fairness: individual",
      "training: individual",
    ]);
    expect(unasked).toHaveLength(7);
    expect(unasked.slice(0, 3)).toEqual(["respect", "fair-pay", "being-asked"]);
  });

  test("holds a chain's own indicators of care, and nothing of other causes or of customer orientation", () => {
    const indicators = [
      { id: "parking", cause: "care", aspect: "service" },
      { id: "__proto__", cause: "care", aspect: "attention" },
      { id: "plans", cause: "information" },
    ] as const;
    const asked = ["parking", "__proto__", "plans", "manager-respects-people"].flatMap((indicator) =>
      votes(6, { party: "sales", indicator }),
    );
    const own = [...indicators, { id: "manager-respects-people", cause: "care", aspect: "attention" }];
    const { needs, unasked } = careOf(asked, {}, { indicators: own }).needs[1]!;
    expect(needs.map(({ indicator }) => indicator)).toEqual(["__proto__", "parking"]);
    expect(unasked).toHaveLength(11);
  });

  test("takes together what all who serve a party and the organisation give it, but not what it gives", () => {
    const evidence = [
      ...votes(8, { from: "stock", to: "sales", indicator: "respect" }),
      ...votes(2, { from: "fund", to: "sales", indicator: "respect" }, 5),
      ...votes(5, respect),
      { from: "sales", to: "client", indicator: "respect", good: 0, total: 50 },
    ];
    const need = needOf("sales", evidence);
    const favourable = (8 + 5 * 0.25 + 5) / 25;
    expect(need.total).toBe(10);
    expect(need.strength!.mean).toBeCloseTo(posterior(favourable * 10, 10, favourable * 10, 10), 12);
  });
});

/** The mean of a share after the prior that few parties share, by hand: their mean, worth two answers. */
function posterior(good: number, total: number, allGood: number, all: number): number {
  return (2 * ((allGood + 1) / (all + 2)) + good) / (2 + total);
}

describe("a need", () => {
  test("is as well met as its answers say, pulled toward how well it is met elsewhere", () => {
    const evidence = [...votes(6, respect), ...votes(3, { party: "mill", indicator: "respect" })];
    const { needs } = careOf(evidence, { target: 0.55 });
    const [sales, mill] = [needs[1]!.needs[0]!, needs[2]!.needs[0]!];
    expect(sales.strength!.mean).toBeCloseTo(posterior(6, 10, 9, 20), 12);
    expect(mill.strength!.mean).toBeCloseTo(posterior(3, 10, 9, 20), 12);
    expect([sales.met, mill.met]).toEqual([true, false]);
    expect(sales).toMatchObject({ indicator: "respect", tier: "general", total: 10, exceeded: null });
    expect(needOf("sales", votes(10, respect)).share).toBeNull();
    expect(sales.share).toBeCloseTo(0.6, 12);
    expect(mill.belowTarget!).toBeGreaterThan(sales.belowTarget!);
    expect(sales.strength!.low!).toBeLessThan(sales.strength!.mean);
  });

  test("is not pulled by other needs", () => {
    const alone = needOf("sales", votes(6, respect));
    const beside = needOf("sales", [...votes(6, respect), ...votes(3, { ...respect, indicator: "health" })]);
    expect(beside).toEqual(alone);
  });

  test("is met from the target on", () => {
    const judged = [{ ...respect, judged: 0.75 }];
    expect(needOf("sales", judged)).toMatchObject({ met: true });
    expect(needOf("sales", judged, { target: 0.76 })).toMatchObject({ met: false });
  });

  test("stands by judgements only where nobody counted or answered", () => {
    const judged = { ...respect, judged: 0.2 };
    expect(needOf("sales", [judged, { ...respect, judged: 0.4 }])).toEqual({
      ...{ indicator: "respect", tier: "general", total: 0, met: false, exceeded: null, trend: null },
      ...{ strength: { mean: expect.closeTo(0.3, 12), low: null, high: null }, belowTarget: null },
      share: expect.closeTo(0.3, 12),
    });
    expect(needOf("sales", [judged, ...votes(6, respect)])).toEqual(needOf("sales", votes(6, respect)));
    const elsewhere = { from: "stock", to: "sales", indicator: "respect", judged: 0.2 };
    expect(needOf("sales", [elsewhere, ...votes(6, respect)])).toEqual(needOf("sales", votes(6, respect)));
  });

  test("stands by the weaker of counts and answers about one subject", () => {
    const counted = { ...respect, good: 9, total: 10 };
    expect(needOf("sales", [counted, ...votes(6, respect)])).toEqual(needOf("sales", votes(6, respect)));
    const worse = needOf("sales", [{ ...respect, good: 5, total: 50 }, ...votes(6, respect)]);
    expect(worse).toMatchObject({ total: 50, strength: { mean: posterior(5, 50, 5, 50) } });
  });

  test("of which too few answered is known to have been asked, and nothing else of it is told", () => {
    for (const question of [respect, { from: "stock", to: "sales", indicator: "respect" }]) {
      const care = careOf(votes(1, question, 4));
      expect(care.needs[1]!.needs).toEqual([
        {
          ...{ indicator: "respect", tier: "general", total: null, strength: null, belowTarget: null },
          ...{ share: null, met: null, exceeded: null, trend: null },
        },
      ]);
      expect(care.needs[1]!.unasked).not.toContain("respect");
    }
  });

  test("of which too few answered is told from what was counted", () => {
    const counted = { ...respect, good: 45, total: 50 };
    expect(needOf("sales", [counted, ...votes(1, respect, 4)])).toEqual(needOf("sales", [counted]));
  });

  test("is not told where it would tell, beside all of care, what a few answered about another", () => {
    const few = votes(1, { ...respect, indicator: "training" }, 4);
    const { needs } = careOf([...votes(6, respect), ...few]).needs[1]!;
    expect(needs.map(({ indicator, strength }) => [indicator, strength])).toEqual([
      ["respect", null],
      ["training", null],
    ]);
    const many = votes(3, { ...respect, indicator: "training" });
    expect(careOf([...votes(6, respect), ...many]).needs[1]!.needs).toMatchObject([
      { total: 10 },
      { total: 10 },
    ]);
  });
});

describe("an expectation that was exceeded", () => {
  test("is told as the share of people who got more than they expected, not merely as much", () => {
    const { exceeded } = needOf("sales", exceeding(4, respect));
    expect(exceeded).toEqual({ people: 10, share: 0.4, band: null });
  });

  test("is told where all said what they expected, for else it would tell of the few who did not", () => {
    const silent = votes(3, respect, 14).slice(10);
    expect(needOf("sales", exceeding(4, respect)).exceeded).toEqual({ people: 10, share: 0.4, band: null });
    const { exceeded, total } = needOf("sales", [...exceeding(4, respect), ...silent]);
    expect({ exceeded, total }).toEqual({ exceeded: null, total: 14 });
  });

  test("is told in a band where all, or all but one, say alike", () => {
    const ends = [0, 1, 9, 10].map((more) => needOf("sales", exceeding(more, respect)).exceeded!);
    expect(ends.map(({ band }) => band)).toEqual([
      ...[0, 1].map(() => [0, expect.closeTo(2 / 11, 12)]),
      ...[9, 10].map(() => [expect.closeTo(9 / 11, 12), 1]),
    ]);
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[3]).toEqual(ends[2]);
  });

  test("is not told of five people or fewer, one of whom could work out the others'", () => {
    const few = [...exceeding(2, respect, 5), ...votes(6, respect).slice(5)];
    expect(needOf("sales", few)).toMatchObject({ total: 10, exceeded: null });
  });

  test("is taken together over all who serve, in a band where one of them is in one", () => {
    const handoff = { from: "stock", to: "sales", indicator: "respect" };
    const both = needOf("sales", [...exceeding(4, respect), ...exceeding(6, handoff)]).exceeded;
    expect(both).toEqual({ people: 10, share: 0.5, band: null });
    const banded = needOf("sales", [...exceeding(4, respect), ...exceeding(0, handoff)]).exceeded!;
    const [low, high] = banded.band!;
    expect([low, high, banded.share]).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.2 + 1 / 11, 12),
      expect.closeTo(0.2 + 1 / 22, 12),
    ]);
  });
});

describe("the trend of a need", () => {
  const wave = (at: string, favourable: number, people = 12) => votes(favourable, { ...respect, at }, people);

  test("is the change from the first wave to the last, in the order of their texts, and how far chance explains it", () => {
    const waves = [wave("2025-05", 9), wave("2024-05", 4), wave("2024-11", 7)];
    const { trend, total } = needOf("sales", waves.flat());
    expect(trend).toEqual({
      ...{ from: "2024-05", to: "2025-05", change: expect.closeTo(5 / 12, 12) },
      probability: expect.closeTo(0.0995, 4),
    });
    expect(total).toBe(12);
  });

  test("is none of one wave, nor of answers that are not dated, nor of counts", () => {
    const counted = ["2024", "2025"].map((at) => ({ ...respect, at, good: 3, total: 9 }));
    for (const rows of [wave("2024", 5), [...wave("2024", 5), ...votes(7, respect)], counted])
      expect(needOf("sales", rows)).toMatchObject({ trend: null, strength: { mean: expect.any(Number) } });
  });

  test("is none where the first wave or the last is told in a band", () => {
    for (const [first, last] of [[12, 6] as const, [6, 0] as const])
      expect(needOf("sales", [...wave("2024", first), ...wave("2025", last)]).trend).toBeNull();
    const others = votes(18, { ...respect, at: "2025" }, 18).slice(6);
    const middle = [...wave("2024", 6), ...others, ...wave("2026", 7)];
    expect(needOf("sales", middle).trend).toMatchObject({ from: "2024", to: "2026" });
  });

  test("compares what was asked about in both: another supplier asked about in another wave is no change", () => {
    const about = (from: string, at: string, favourable: number) =>
      votes(favourable, { from, to: "sales", indicator: "respect", at }, 12);
    expect(needOf("sales", [...about("stock", "2024", 4), ...about("fund", "2025", 9)]).trend).toBeNull();
    const both = [...about("stock", "2024", 4), ...about("stock", "2025", 6), ...about("fund", "2025", 9)];
    expect(needOf("sales", both).trend).toMatchObject({ change: expect.closeTo(2 / 12, 12) });
  });
});

describe("coverage", () => {
  test("tells how many internal customers were asked, and of how many each need is met", () => {
    const { coverage } = careOf([
      ...votes(9, respect, 12),
      ...votes(1, { party: "stock", indicator: "respect" }, 4),
      { party: "mill", indicator: "respect", judged: 0.1 },
      { party: "mill", indicator: "training", judged: 0.9 },
      { from: "sales", to: "client", indicator: "respect", judged: 0.9 },
    ]);
    expect(coverage).toMatchObject({ parties: 4, asked: 3, share: 0.75 });
    expect(coverage.needs.map(({ indicator }) => indicator).slice(0, 3)).toEqual([
      "job-security",
      "respect",
      "fair-pay",
    ]);
    const byId = new Map(coverage.needs.map((need) => [need.indicator, need]));
    expect(byId.get("respect")).toEqual({
      ...{ indicator: "respect", tier: "general", asked: 3, told: 2, met: 0 },
    });
    expect(byId.get("training")).toMatchObject({ tier: "individual", asked: 1, told: 1, met: 1 });
    expect(byId.get("health")).toMatchObject({ asked: 0, told: 0, met: 0 });
  });

  test("has no share in a chain without internal customers", () => {
    const care = diagnose(readChain({ parties: [{ id: "client", kind: "customer" }], handoffs: [] })).care;
    expect(care.needs).toEqual([]);
    expect(care.coverage).toMatchObject({ parties: 0, asked: 0, share: null });
    expect(care).toMatchObject({ parity: { comparisons: [], manner: [] }, exchange: [] });
  });

  test("is the same of nothing at all", () => {
    const { needs, coverage, continuum } = diagnose(readChain({ parties: [], handoffs: [] })).care;
    expect({ needs, share: coverage.share, product: continuum.product }).toEqual({
      ...{ needs: [], share: null, product: null },
    });
  });
});
