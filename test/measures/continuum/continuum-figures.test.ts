import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  customerOrientation,
  diagnose,
  type EvidenceInput,
  readChain,
} from "../../../src/index.js";
import { votes } from "../care/votes.js";

const company: ChainDocument = {
  parties: [
    { id: "desk", kind: "department" },
    { id: "depot", kind: "department" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    { from: "depot", to: "desk", strength: 0.7 },
    { from: "desk", to: "client", strength: 0.98 },
  ],
  indicators: customerOrientation(),
};

function continuumOf(evidence: readonly EvidenceInput[], more: Partial<ChainDocument> = {}) {
  return diagnose(readChain({ ...company, evidence, ...more })).care.continuum;
}

const items = {
  organisation: "organisation-adapts",
  managers: "manager-knows-customers",
  employees: "employee-takes-customers-side",
};

function judged(organisation: number, managers: number, employees: number): readonly EvidenceInput[] {
  const shares = { organisation, managers, employees };
  return (["organisation", "managers", "employees"] as const).map((level) => ({
    ...{ party: "desk", indicator: items[level], judged: shares[level] },
  }));
}

describe("the continuum of a chain", () => {
  test("is that of the worked case: .9, .8, .95 and .98 serve as .67032, or .8 if they fail together", () => {
    const { product, minimum, weakest, unmeasured, levels } = continuumOf(judged(0.9, 0.8, 0.95));
    expect({ product, minimum, weakest, unmeasured }).toEqual({
      ...{ product: expect.closeTo(0.67032, 12), minimum: 0.8, weakest: "managers", unmeasured: [] },
    });
    expect(levels.map(({ level, strength }) => [level, strength!.mean])).toEqual([
      ["organisation", 0.9],
      ["managers", 0.8],
      ["employees", 0.95],
      ["customer", 0.98],
    ]);
  });

  test("names the levels that nobody looked at, and says nothing of a chain of which nothing is known", () => {
    const [, managers] = judged(0.9, 0.8, 0.95);
    expect(continuumOf([managers!])).toMatchObject({
      ...{ product: expect.closeTo(0.8 * 0.98, 12), unmeasured: ["organisation", "employees"] },
    });
    const handoffs = company.handoffs.map(({ strength: _, ...handoff }) => handoff);
    expect(continuumOf([], { handoffs })).toMatchObject({
      ...{ product: null, minimum: null, weakest: null, spans: [] },
      levels: ["organisation", "managers", "employees", "customer"].map((level) => ({
        ...{ level, strength: null, total: 0, belowTarget: null },
      })),
    });
  });

  test("one level that fails lowers the end, and one at 0 leaves nothing", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.tuple(share, share, share), fc.nat({ max: 2 }), share, (shares, place, worse) => {
        const lower = shares.with(place, Math.min(worse, shares[place]!));
        const [before, after] = [shares, lower].map((of) => continuumOf(judged(of[0]!, of[1]!, of[2]!)));
        expect(after!.product!).toBeLessThanOrEqual(before!.product!);
        expect(after!.minimum!).toBeLessThanOrEqual(before!.minimum!);
        if (lower.includes(0)) expect(after).toMatchObject({ product: 0, minimum: 0 });
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test("rests on the answers of a level, whomever they are about, each level pulled toward the others", () => {
    const { levels } = continuumOf([
      ...votes(12, { party: "desk", indicator: items.managers }, 20),
      ...votes(4, { party: "depot", indicator: "manager-admits-mistakes" }),
      ...votes(8, { from: "desk", to: "client", indicator: items.employees }, 12),
    ]);
    const mean = (12 + 4 + 8 + 1) / (20 + 10 + 12 + 2);
    expect(levels.slice(1, 3)).toMatchObject([
      { level: "managers", total: 30, strength: { mean: expect.closeTo((2 * mean + 16) / 32, 12) } },
      { level: "employees", total: 12, strength: { mean: expect.closeTo((2 * mean + 8) / 14, 12) } },
    ]);
    expect(levels[1]!.belowTarget).toBeGreaterThan(levels[2]!.belowTarget!);
  });

  test("takes several items about one subject as the same people's, each item counting the same", () => {
    const { levels } = continuumOf([
      ...votes(6, { party: "desk", indicator: items.managers }),
      ...votes(4, { party: "desk", indicator: "manager-lends-a-hand" }),
    ]);
    expect(levels[1]).toMatchObject({ total: 10, strength: { mean: expect.closeTo(0.5, 12) } });
  });

  test("takes what one party says of several givers as the same people's, and no judgement beside it", () => {
    const { levels } = continuumOf([
      ...votes(6, { party: "desk", indicator: items.managers }),
      ...votes(4, { from: "depot", to: "desk", indicator: "manager-lends-a-hand" }),
      { party: "desk", indicator: "manager-admits-mistakes", judged: 0 },
    ]);
    expect(levels[1]).toMatchObject({ total: 10, strength: { mean: expect.closeTo(0.5, 12) } });
  });

  test("does not know a level of which too few answered", () => {
    const { unmeasured } = continuumOf(votes(1, { party: "desk", indicator: items.managers }, 4));
    expect(unmeasured).toContain("managers");
  });

  test("ends at the customer with what the handoffs to end customers are worth, by volume, as far as known", () => {
    const { levels } = continuumOf([{ from: "depot", to: "client", indicator: "on-time", judged: 0.5 }], {
      parties: [...company.parties, { id: "guest", kind: "customer" }],
      handoffs: [
        { from: "desk", to: "client", volume: 30, strength: 0.9 },
        { from: "depot", to: "client", volume: 10 },
        { from: "desk", to: "guest", volume: 5000 },
        { from: "client", to: "desk", volume: 70, strength: 0.1 },
        { from: "guest", to: "client", volume: 70, strength: 0.1 },
      ],
    });
    expect(levels[3]).toEqual({
      ...{ level: "customer", total: 0, belowTarget: null },
      strength: { mean: expect.closeTo(0.8, 12), low: null, high: null },
    });
  });
});

describe("the spans of a chain", () => {
  const led = (id: string, manager?: string) => ({
    id,
    kind: "department" as const,
    ...(manager && { manager }),
  });
  const parties = [
    ...["chief", "deputy"].map((id) => led(id)),
    ...[led("a", "chief"), led("b", "chief"), led("c", "deputy"), led("d", "deputy")],
    { id: "client", kind: "customer" as const },
  ];
  const gives = (from: string, volume: number, strength?: number) => ({
    ...{ from, to: "client", service: `${volume}`, volume },
    ...(strength !== undefined && { strength }),
  });

  test("set what those whom a manager leads give others, by volume, beside those whom others lead", () => {
    const handoffs = [
      gives("a", 30, 0.9),
      gives("a", 10, 0.5),
      gives("b", 1, 0.6),
      gives("c", 5, 0.4),
      gives("d", 5),
    ];
    const { spans } = continuumOf([], { parties, handoffs });
    expect(spans).toEqual([
      { manager: "chief", led: ["a", "b"], measured: 2, mean: close(0.7), others: close(0.4) },
      { manager: "deputy", led: ["c", "d"], measured: 1, mean: close(0.4), others: close(0.7) },
    ]);
  });

  test("have no mean where nobody measured what those led give", () => {
    const { spans } = continuumOf([], { parties, handoffs: [gives("a", 1, 0.9), gives("c", 1)] });
    expect(spans[1]).toEqual({
      manager: "deputy",
      led: ["c", "d"],
      measured: 0,
      mean: null,
      others: close(0.9),
    });
  });
});

function close(share: number) {
  return expect.closeTo(share, 12);
}
