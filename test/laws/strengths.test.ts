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

/** A service level that rounding alone may have moved. */
const rounding = 1e-12;

describe("a strength that rises", () => {
  it("never lowers any service level", () => {
    fc.assert(
      fc.property(randomDocument({ parties: 16 }), fc.nat(), share, (document, place, strength) => {
        const { handoffs, parties } = document;
        const raised = (row: { strength?: number | undefined }) => Math.max(row.strength ?? 1, strength);
        const at = place % (handoffs.length + parties.length);
        const changed: ChainDocument = {
          ...document,
          handoffs: handoffs.map((row, nth) => (nth === at ? { ...row, strength: raised(row) } : row)),
          parties: parties.map((row, nth) =>
            nth === at - handoffs.length && row.kind !== "customer" ? { ...row, strength: raised(row) } : row,
          ),
        };
        expectNoneLower(levelsOf(document), levelsOf(changed));
      }),
      runs,
    );
  });
});

describe("one more redundant provider from outside", () => {
  it("never lowers any service level where its service has a need", () => {
    expectNoLoss(
      ({ redundant, need }) => redundant === true && need !== undefined,
      fc.constantFrom(0, 1, 12.5),
    );
  });

  it("never lowers any service level where it is a standby", () => {
    expectNoLoss(({ redundant }) => redundant === true, fc.constant(0));
  });

  function expectNoLoss(fits: (handoff: HandoffInput) => boolean, volume: fc.Arbitrary<number>): void {
    const documents = randomDocument({ parties: 16 }).filter(({ handoffs }) => handoffs.some(fits));
    fc.assert(
      fc.property(documents, fc.nat(), share, volume, (document, place, strength, volume) => {
        const providers = document.handoffs.filter(fits);
        const like = providers[place % providers.length]!;
        const { flow } = diagnosisOf(document).handoffs.find((handoff) => isSame(handoff, like))!;
        const added: HandoffInput = { ...like, from: "fresh", flow, volume, strength };
        const grown: ChainDocument = {
          ...document,
          parties: [...document.parties, { id: "fresh", kind: "supplier", strength: 1 }],
          handoffs: [...document.handoffs, added],
        };
        expectNoneLower(levelsOf(document), levelsOf(grown));
      }),
      runs,
    );
  }
});

describe("a party put in series", () => {
  it("multiplies what passes through it by its own strength and that of its handoff", () => {
    fc.assert(
      fc.property(randomDocument({ parties: 16 }), fc.nat(), share, share, (document, place, own, over) => {
        const stated = withFlows(document);
        const deliveries = stated.handoffs.filter(({ flow }) => flow === "delivery");
        fc.pre(deliveries.length > 0);
        const cut = deliveries[place % deliveries.length]!;
        const { strength = 1 } = cut;
        const replaced = (by: readonly HandoffInput[]) =>
          stated.handoffs.flatMap((handoff) => (handoff === cut ? by : [handoff]));
        const series: ChainDocument = {
          ...stated,
          parties: [...stated.parties, { id: "between", kind: "department", strength: own }],
          handoffs: replaced([
            { from: cut.from, to: "between", volume: 3, strength, flow: "delivery" },
            { ...cut, from: "between", strength: over },
          ]),
        };
        const product = { ...stated, handoffs: replaced([{ ...cut, strength: strength * own * over }]) };
        const [found, expected] = [levelsOf(series), levelsOf(product)];
        for (const [id, level] of expected) expectNear(found.get(id), level);
      }),
      runs,
    );
  });

  it("multiplies along a whole line", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 29 }), (steps) => {
        const document: ChainDocument = {
          parties: [
            ...steps.map(([strength], place) => ({ id: `${place}`, kind: "department" as const, strength })),
            { id: `${steps.length}`, kind: "customer" },
          ],
          handoffs: steps.map(([, strength], place) => ({ from: `${place}`, to: `${place + 1}`, strength })),
        };
        const product = steps.reduce((all, [own, over]) => all * own * over, 1);
        expectNear(diagnosisOf(document).overall.serviceLevel!.mean, product);
      }),
      runs,
    );
  });
});

describe("a strength of 1", () => {
  it("loses nothing and has nothing to gain", () => {
    fc.assert(
      fc.property(randomDocument(), (document) => {
        const { handoffs, parties } = diagnosisOf(document);
        for (const { strength, loss, gain } of handoffs) {
          if (strength.mean === 1) expect([loss, gain]).toEqual([0, 0]);
        }
        for (const { strength, loss } of parties) if (strength.mean === 1) expect(loss).toBe(0);
      }),
      runs,
    );
  });

  it("makes every service level its ceiling where all are 1", () => {
    fc.assert(
      fc.property(randomDocument(), (document) => {
        const { overall, customers, lossBy } = diagnosisOf({
          ...document,
          handoffs: document.handoffs.map((handoff) => ({ ...handoff, strength: 1 })),
          parties: document.parties.map(({ strength: _, ...party }) => party),
        });
        expect(overall.serviceLevel?.mean ?? null).toBe(overall.ceiling);
        for (const { serviceLevel, ceiling } of customers) expect(serviceLevel?.mean ?? null).toBe(ceiling);
        expect(Object.values(lossBy)).toEqual([0, 0, 0, 0, 0]);
      }),
      runs,
    );
  });
});

describe("every share", () => {
  it("lies within 0 and 1", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), (document) => {
        const { overall, customers, parties, handoffs } = diagnosisOf(document);
        const estimates = [
          overall.serviceLevel,
          ...customers.map(({ serviceLevel }) => serviceLevel),
          ...[...handoffs, ...parties].flatMap(({ strength, causes }) => [
            strength,
            ...causes.map((cause) => cause.strength),
          ]),
        ];
        const shares = [
          overall.ceiling,
          ...estimates.flatMap((estimate) => (estimate ? [estimate.mean, estimate.low, estimate.high] : [])),
          ...customers.flatMap(({ ceiling, weight }) => [ceiling, weight]),
          ...parties.flatMap(({ serviceLevel, dependence, loss }) => [serviceLevel, dependence, loss]),
          ...handoffs.flatMap(({ loss, gain, belowTarget }) => [loss, gain, belowTarget]),
        ];
        for (const share of shares)
          if (share !== null && !(share >= 0 && share <= 1)) expect(share).toBe("0..1");
        for (const estimate of estimates) {
          if (estimate?.low == null || estimate.high == null) continue;
          expect(estimate.low).toBeLessThanOrEqual(estimate.mean);
          expect(estimate.mean).toBeLessThanOrEqual(estimate.high);
        }
      }),
      runs,
    );
  });
});

function diagnosisOf(document: ChainDocument): Diagnosis {
  return diagnose(readChain(document), { gains: 1000 });
}

/** Service levels by party; the overall one is their mean, with weights that what is added may shift. */
function levelsOf(document: ChainDocument): ReadonlyMap<string, number | null> {
  const { parties } = diagnose(readChain(document), { gains: 0 });
  return new Map(parties.map(({ id, serviceLevel }) => [id, serviceLevel]));
}

function expectNoneLower(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
): void {
  for (const [id, level] of before) {
    const now = after.get(id) ?? null;
    if (level === null || now === null) continue;
    if (!(now >= level - rounding)) expect(`${id} at ${now}`).toBe(`${id} at ${level} or higher`);
  }
}

function expectNear(found: number | null | undefined, expected: number | null): void {
  if (expected === null || found === null || found === undefined) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(rounding);
}

/** The document with every flow stated as it was inferred, so that nothing added changes it. */
function withFlows(document: ChainDocument): ChainDocument {
  const { handoffs } = diagnosisOf(document);
  return {
    ...document,
    handoffs: document.handoffs.map((handoff, place) => ({ ...handoff, flow: handoffs[place]!.flow })),
  };
}

function isSame(one: { from: string; to: string; service: string }, other: HandoffInput): boolean {
  return one.from === other.from && one.to === other.to && one.service === (other.service ?? "");
}
