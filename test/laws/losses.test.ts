import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChainDocument,
  type Diagnosis,
  diagnose,
  type HandoffInput,
  readChain,
} from "../../src/index.js";
import { randomDocument, runs, share } from "../random-chain.js";

describe("losses", () => {
  it("are at least 0 and add up to ceiling − service level, by subject and by why", () => {
    fc.assert(
      fc.property(randomDocument(), (document) => {
        expectToAddUp(diagnose(readChain(document)));
      }),
      runs,
    );
  });

  it("add up where evidence of every source is at work", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), (document) => {
        expectToAddUp(diagnose(readChain(document), { minGroupSize: 1, unsafe: true }));
      }),
      runs,
    );
  });

  it("add up at a level that has handoffs stated above and below it", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true, hierarchy: true, flows: false }), (document) => {
        expectToAddUp(diagnose(readChain(document), { level: "role", minGroupSize: 1, unsafe: true }));
      }),
      runs,
    );
  });

  it("add up where deliveries close a loop that has a way in", () => {
    fc.assert(
      fc.property(loopOfDeliveries, (document) => {
        const diagnosis = diagnose(readChain(document));
        expect(diagnosis.overall.serviceLevel!.mean).toBeGreaterThan(0);
        expect(diagnosis.closedLoops).toEqual([]);
        expectToAddUp(diagnosis);
      }),
      runs,
    );
  });
});

describe("a loop of deliveries that is rarely entered", () => {
  it.each([10, 100, 1_000, 10_000, 100_000])(
    "is worked out exactly where %d exchanges go round for one that enters",
    (round) => {
      const delivery = { flow: "delivery" as const, volume: round };
      const diagnosis = diagnose(
        readChain({
          parties: [
            { id: "outside", kind: "supplier" },
            { id: "press", kind: "department" },
            { id: "paint", kind: "department" },
            { id: "buyer", kind: "customer" },
          ],
          handoffs: [
            { from: "outside", to: "press", volume: 1, strength: 0.9 },
            { from: "paint", to: "press", ...delivery, strength: 1 },
            { from: "press", to: "paint", ...delivery, strength: 1 },
            { from: "paint", to: "buyer", strength: 0.8 },
          ],
        }),
      );
      expect(diagnosis.overall.ceiling).toBeCloseTo(1, 9);
      expect(diagnosis.overall.serviceLevel!.mean).toBeCloseTo(0.9 * 0.8, 9);
      expectToAddUp(diagnosis);
    },
  );

  it("loses to 1e-9 what its needs and strengths take, in good time", () => {
    const start = performance.now();
    const diagnosis = diagnose(readChain(rarelyEntered));
    expectToAddUp(diagnosis);
    expect(diagnosis.overall.ceiling).toBeCloseTo(1, 9);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

/** Nothing comes in but over a need of almost 1. */
const rarelyEntered: ChainDocument = {
  parties: [
    { id: "maker", kind: "department", strength: 0.6 },
    { id: "press", kind: "department", strength: 0.5 },
    { id: "paint", kind: "department", strength: 0.5 },
    { id: "pack", kind: "department", strength: 0.3 },
    { id: "buyer", kind: "customer" },
  ],
  handoffs: [
    { from: "maker", to: "press", service: "sheets", strength: 1 },
    { from: "paint", to: "press", service: "frames", flow: "delivery", need: 0.995, strength: 0.3 },
    { from: "press", to: "paint", volume: 10, flow: "delivery", strength: 0.6 },
    { from: "pack", to: "paint", volume: 60, flow: "delivery", strength: 0.2 },
    { from: "paint", to: "pack", flow: "delivery", strength: 0.6 },
    { from: "paint", to: "buyer", strength: 0.9 },
  ],
};

/** Departments that deliver in a ring, some more across it, what the first lacks coming from outside. */
const loopOfDeliveries: fc.Arbitrary<ChainDocument> = fc
  .record({
    ring: fc.array(fc.record({ strength: share, own: share }), { minLength: 2, maxLength: 8 }),
    across: fc.array(fc.tuple(fc.nat(), fc.nat(), share), { maxLength: 6 }),
    way: fc.integer({ min: 10, max: 999 }).map((thousandths) => thousandths / 1000),
    volume: fc.integer({ min: 5, max: 100 }),
    redundant: fc.boolean(),
  })
  .map(({ ring, across, way, volume, redundant }) => {
    const delivery = { flow: "delivery" as const };
    const terms = redundant ? { redundant, service: "supply" } : { service: "supply" };
    const inside = ring.map(
      ({ strength }, place): HandoffInput => ({
        ...delivery,
        ...((place + 1) % ring.length === 0 ? terms : { service: "round" }),
        from: `${place}`,
        to: `${(place + 1) % ring.length}`,
        volume: 20,
        strength: Math.min(strength, 0.97),
      }),
    );
    const chords = new Map(
      across.map(([from, to, strength]): [string, HandoffInput] => {
        const ends = { from: `${from % ring.length}`, to: `${to % ring.length}` };
        return [JSON.stringify(ends), { ...ends, ...delivery, service: "across", volume: 4, strength }];
      }),
    );
    return {
      parties: [
        ...ring.map(({ own }, place) => ({ id: `${place}`, kind: "department" as const, strength: own })),
        { id: "outside", kind: "supplier" },
        { id: "customer", kind: "customer" },
      ],
      handoffs: [
        ...inside,
        ...[...chords.values()].filter(({ from, to }) => from !== to),
        { from: "outside", to: "0", ...terms, volume, strength: way },
        { from: `${ring.length - 1}`, to: "customer", strength: 0.9 },
      ],
    };
  });

function expectToAddUp({ overall, handoffs, parties, lossBy }: Diagnosis): void {
  const losses = [...handoffs, ...parties].map(({ loss }) => loss);
  for (const loss of losses) if (!(loss >= 0)) expect(loss).toBe("at least 0");
  const lost = overall.serviceLevel === null ? 0 : overall.ceiling! - overall.serviceLevel.mean;
  expectNear(sumOf(losses), lost, `losses, with a residual of ${overall.residual},`);
  expectNear(sumOf(Object.values(lossBy)), lost, "losses by why");
  expectNear(sumOf(losses) + overall.residual, lost, "losses and residual");
  for (const { loss, causes } of [...handoffs, ...parties]) {
    if (causes.length > 0) expectNear(sumOf(causes.map((cause) => cause.loss)), loss, "losses of causes");
  }
}

function expectNear(found: number, expected: number, what: string): void {
  if (!(Math.abs(found - expected) <= 1e-9)) {
    expect(`${what} add up to ${found}`).toBe(`${what} add up to ${expected}`);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
