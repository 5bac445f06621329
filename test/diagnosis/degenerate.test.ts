import { describe, expect, it } from "vitest";
import {
  type ChainDocument,
  checkChain,
  type DiagnoseOptions,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  type HandoffInput,
  readChain,
} from "../../src/index.js";
import { closedRing, restaurant, ring, shop, workshop } from "../chains.js";

const nothing = { parties: [], handoffs: [] };

describe("chains with next to nothing in them", () => {
  it("no parties: no figure, no finding", () => {
    const diagnosis = soundDiagnosis(nothing);
    expect(diagnosis).toMatchObject({
      overall: { serviceLevel: null, ceiling: null, residual: 0 },
      ...{ customers: [], handoffs: [], parties: [], breaks: [], risks: [], closedLoops: [] },
    });
  });

  it.each(["department", "supplier", "owner", "employee"] as const)(
    "one %s alone: no headline figure",
    (kind) => {
      const { overall, parties } = soundDiagnosis({ ...nothing, parties: [{ id: "only", kind }] });
      expect(overall.serviceLevel).toBeNull();
      expect(parties).toMatchObject([
        { id: "only", distance: null, serviceLevel: 1, loss: 0, dependence: null },
      ]);
    },
  );

  it("one customer alone: null and a blind spot", () => {
    expectUnserved({ ...nothing, parties: [{ id: "client", kind: "customer" }] }, "client");
  });

  it("parties without handoffs: null and a blind spot for the customer", () => {
    expectUnserved({ ...restaurant, handoffs: [] }, "guest");
  });

  it("no customer: figures of parties, no headline", () => {
    const diagnosis = soundDiagnosis({
      parties: restaurant.parties.filter(({ id }) => id !== "guest"),
      handoffs: restaurant.handoffs.filter(({ from, to }) => from !== "guest" && to !== "guest"),
    });
    expect(diagnosis.overall).toMatchObject({ serviceLevel: null, ceiling: null, residual: 0 });
    expect(diagnosis.parties.map(({ distance }) => distance)).toEqual([null, null, null, null, null, null]);
    expect(diagnosis.handoffs.map(({ loss }) => loss)).toEqual(diagnosis.handoffs.map(() => 0));
  });
});

describe("customers", () => {
  it("one whom nobody serves: null wherever it stands, a blind spot, and the others' figures as they were", () => {
    const document = {
      ...restaurant,
      parties: [...restaurant.parties, { id: "stranger", kind: "customer" as const }],
    };
    const diagnosis = expectUnserved(document, "stranger");
    expect(diagnosis.overall).toEqual(diagnose(readChain(restaurant)).overall);
    expect(diagnosis.parties.find(({ id }) => id === "stranger")!.serviceLevel).toBeNull();
  });

  it("one who is only asked, never delivered to: null and a blind spot", () => {
    const asked: HandoffInput = { from: "desk", to: "asked", flow: "request", strength: 0.5 };
    expectUnserved(
      {
        parties: [...shop.parties, { id: "asked", kind: "customer" }],
        handoffs: [...shop.handoffs, asked],
      },
      "asked",
    );
  });

  it("one with weight 0 counts nothing, but is told", () => {
    const { overall, customers } = soundDiagnosis(twoCustomers({ weight: 0 }, { weight: 3 }));
    expect(customers).toMatchObject([
      { weight: 0, serviceLevel: { mean: 0.9 } },
      { weight: 1, serviceLevel: { mean: 0.5 } },
    ]);
    expect(overall.serviceLevel?.mean).toBe(0.5);
  });

  it("all with weight 0 count equally", () => {
    const { overall, customers } = soundDiagnosis(twoCustomers({ weight: 0 }, { weight: 0 }));
    expect(customers.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
    expect(overall.serviceLevel?.mean).toBeCloseTo(0.7, 12);
  });

  it("without weights count by what they receive in deliveries", () => {
    const { customers } = soundDiagnosis(twoCustomers({}, {}));
    expect(customers.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
  });

  function twoCustomers(first: { weight?: number }, second: { weight?: number }): ChainDocument {
    return {
      parties: [
        { id: "desk", kind: "department" },
        { id: "one", kind: "customer", ...first },
        { id: "two", kind: "customer", ...second },
      ],
      handoffs: [
        { from: "desk", to: "one", volume: 1, strength: 0.9 },
        { from: "desk", to: "two", volume: 3, strength: 0.5 },
        { from: "two", to: "desk", volume: 99, strength: 1 },
      ],
    };
  }
});

describe("strengths", () => {
  it("nothing measured or declared: strength 1 throughout, no headline figure, and every handoff a blind spot", () => {
    const diagnosis = soundDiagnosis(unmeasured(restaurant));
    expect(diagnosis.overall.serviceLevel).toBeNull();
    expect(diagnosis.customers[0]!.serviceLevel).toBeNull();
    for (const { strength, basis, status, loss } of diagnosis.handoffs) {
      expect([strength.mean, basis, status, loss]).toEqual([1, "assumed", "unmeasured", 0]);
    }
    const blind = diagnosis.blindSpots.filter(({ subject }) => subject.type === "handoff");
    expect(blind).toHaveLength(restaurant.handoffs.length);
    expect(diagnosis.breaks).toEqual([]);
  });

  it("only a tie within a unit known: still no headline figure, for it is in no product", () => {
    const diagnosis = soundDiagnosis({
      parties: [
        { id: "ann", kind: "employee", memberOf: "desk" },
        { id: "bob", kind: "employee", memberOf: "desk" },
        ...shop.parties,
      ],
      handoffs: [...shop.handoffs, { from: "ann", to: "bob", strength: 0.3 }],
    });
    expect(diagnosis.withinTies).toHaveLength(1);
    expect(diagnosis.overall.serviceLevel).toBeNull();
  });

  it.each([restaurant, workshop, ring])(
    "all 0: a service level of 0, told as such, all losses there",
    (document) => {
      const diagnosis = soundDiagnosis(withStrengths(document, 0));
      expect(diagnosis.overall).toMatchObject({ serviceLevel: { mean: 0 }, ceiling: 1 });
      expect(diagnosis.parties.map(({ dependence }) => dependence)).toEqual(
        diagnosis.parties.map(() => null),
      );
      const lost = [...diagnosis.handoffs, ...diagnosis.parties].reduce((sum, { loss }) => sum + loss, 0);
      expect(lost + diagnosis.overall.residual).toBeCloseTo(1, 9);
    },
  );

  it.each([restaurant, workshop, ring])(
    "all 1: a service level of 1, and nothing lost or gained",
    (document) => {
      const diagnosis = soundDiagnosis(withStrengths(document, 1));
      expect(diagnosis.overall).toMatchObject({ serviceLevel: { mean: 1 }, ceiling: 1, residual: 0 });
      for (const { loss, gain } of diagnosis.handoffs) expect([loss, gain]).toEqual([0, 0]);
      expect(diagnosis.breaks).toEqual([]);
    },
  );

  it("minus 0 is 0", () => {
    soundDiagnosis({ ...shop, handoffs: [{ ...shop.handoffs[0]!, strength: -0, volume: 5 }] });
    soundDiagnosis({ ...shop, evidence: [{ from: "desk", to: "client", indicator: "on-time", judged: -0 }] });
  });

  it.each([
    [0, 0],
    [0, 5e-324],
    [0, 1e9],
    [1e9, 1e9],
    [1e10, 2e10],
    [0, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])("%d good of %d is an answer", (good, total) => {
    const row: EvidenceInput = { from: "desk", to: "client", indicator: "on-time", good, total };
    soundDiagnosis({
      ...shop,
      evidence: [row, { ...row, indicator: "respect" }, { party: "desk", ...row }].map(subject),
    });
  });

  it.each([3, 9, 13, 49])("%d providers of equal volume and strength 1 give 1, not more", (count) => {
    const makers = Array.from({ length: count }, (_, place) => `maker ${place}`);
    const { overall } = soundDiagnosis({
      parties: [...makers.map((id) => ({ id, kind: "supplier" as const })), ...shop.parties],
      handoffs: [
        ...makers.map((from) => ({ from, to: "desk", strength: 1 })),
        { from: "desk", to: "client", strength: 1 },
      ],
    });
    for (const level of [overall.serviceLevel!.mean, overall.ceiling!]) {
      expect(level).toBeCloseTo(1, 12);
      expect(level).toBeLessThanOrEqual(1);
    }
  });
});

describe("volumes", () => {
  it("all 0: nobody is served, and nothing is lost", () => {
    const document = {
      ...restaurant,
      handoffs: restaurant.handoffs.map((handoff) => ({ ...handoff, volume: 0 })),
    };
    const diagnosis = expectUnserved(document, "guest");
    for (const { loss, gain } of diagnosis.handoffs) expect([loss, gain]).toEqual([0, 0]);
  });

  it.each([5e-324, 1e-300, 1e-9, Number.MAX_SAFE_INTEGER])("of %d each count like others", (volume) => {
    const at = (volume: number): ChainDocument => ({
      ...workshop,
      handoffs: workshop.handoffs.map((handoff) => ({
        ...handoff,
        volume: handoff.volume === 0 ? 0 : volume,
      })),
    });
    const [found, expected] = [soundDiagnosis(at(volume)), soundDiagnosis(at(1))];
    expect(found.overall.serviceLevel?.mean).toBeCloseTo(expected.overall.serviceLevel!.mean, 9);
  });
});

describe("amounts that no double counts exactly", () => {
  it.each([2 ** 53, 1e16, 1.7e308])("of %d are refused with every place they stand at", (amount) => {
    const [handoff] = shop.handoffs;
    const row = { from: "desk", to: "client", indicator: "on-time", good: 1, total: amount };
    const document = { ...shop, handoffs: [{ ...handoff!, volume: amount }], evidence: [row] };
    expect(checkChain(document)).toMatchObject([
      { code: "out-of-range", path: "handoffs[0].volume" },
      { code: "out-of-range", path: "evidence[0].total" },
    ]);
  });
});

describe("loops of deliveries", () => {
  it("with a way in: the least fixed point", () => {
    const { overall, parties, closedLoops } = soundDiagnosis(ring);
    const press = (0.9 * (0.6 * 0.9)) / (1 - 0.9 * 0.4 * 0.8 * 0.85);
    expect(parties.map(({ serviceLevel }) => serviceLevel)).toEqual([
      1,
      expect.closeTo(press, 12),
      expect.closeTo(press * 0.85, 12),
      expect.closeTo(press * 0.85 * 0.95, 12),
    ]);
    expect(overall.ceiling).toBeCloseTo(1, 12);
    expect(closedLoops).toEqual([]);
  });

  it("without one: null for its parties and whom they starve, a finding, never a silent 0", () => {
    const diagnosis = soundDiagnosis(closedRing);
    expect(diagnosis.closedLoops).toEqual([["paint", "press"]]);
    expect(diagnosis.parties.map(({ serviceLevel }) => serviceLevel)).toEqual([null, null, null]);
    expect(diagnosis.customers).toMatchObject([
      { id: "buyer", serviceLevel: null, ceiling: null, weight: 0 },
    ]);
    expect(diagnosis.overall.serviceLevel).toBeNull();
    const found = diagnosis.blindSpots.filter(({ signs }) =>
      signs.some((sign) => sign.detector === "closed-loop"),
    );
    expect(found).toHaveLength(1);
    const { reason } = found[0]!.signs.find((sign) => sign.detector === "closed-loop")!;
    expect(reason).toEqual({ code: "closed-loop", parties: 2, others: ["press"] });
  });

  it("without one, beside customers who are served: these are told, the others are null", () => {
    const diagnosis = soundDiagnosis({
      parties: [
        ...closedRing.parties,
        { id: "desk", kind: "department" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [...closedRing.handoffs, { from: "desk", to: "client", strength: 0.6 }],
    });
    expect(diagnosis.overall.serviceLevel?.mean).toBe(0.6);
    expect(diagnosis.customers).toMatchObject([
      { serviceLevel: null },
      { serviceLevel: { mean: 0.6 }, weight: 1 },
    ]);
  });

  it("without one, needed by half: what is left is told with its ceiling", () => {
    const { overall } = soundDiagnosis({
      parties: [...closedRing.parties, { id: "desk", kind: "department" }],
      handoffs: [
        ...closedRing.handoffs.filter(({ to }) => to !== "buyer"),
        { from: "paint", to: "desk", need: 0.5 },
        { from: "desk", to: "buyer", strength: 0.8 },
      ],
    });
    expect(overall).toMatchObject({ serviceLevel: { mean: 0.4 }, ceiling: 0.5 });
  });
});

describe("options at their ends", () => {
  it.each<DiagnoseOptions>([
    { gains: 0 },
    { gains: Number.POSITIVE_INFINITY },
    { target: 1e-9 },
    { target: 1 - 1e-9 },
    { minGroupSize: 1e9 },
    { detectors: [] },
    { rankBy: "gain", gains: 1 },
    { level: "employee" },
    { level: "organisation" },
  ])("%j is answered", (options) => {
    soundDiagnosis(restaurant, options);
  });

  it.each<DiagnoseOptions>([
    { gains: -1 },
    { gains: Number.NaN },
    { target: 0 },
    { target: 1 },
    { target: Number.NaN },
    { minGroupSize: 2 },
    { minGroupSize: 0, unsafe: true },
    { minGroupSize: Number.NaN },
    { level: "customer" as "team" },
    { level: "toString" as "team" },
    { rankBy: "both" as "loss" },
  ])("%j is refused by a RangeError", (options) => {
    expect(() => diagnose(readChain(shop), options)).toThrow(RangeError);
  });
});

function soundDiagnosis(document: ChainDocument, options?: DiagnoseOptions): Diagnosis {
  const diagnosis = diagnose(readChain(document), options);
  expect([...faultyNumbers(diagnosis)]).toEqual([]);
  expect(JSON.parse(JSON.stringify(diagnosis))).toStrictEqual(diagnosis);
  expect(diagnosis.failedDetectors).toEqual([]);
  return diagnosis;
}

/** Paths of numbers that JSON cannot hold. */
function* faultyNumbers(value: unknown, path = ""): Iterable<string> {
  if (typeof value === "number" && !Number.isFinite(value)) yield `${path}: ${value}`;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* faultyNumbers(part, `${path}.${key}`);
}

function expectUnserved(document: ChainDocument, id: string): Diagnosis {
  const diagnosis = soundDiagnosis(document);
  expect(diagnosis.customers.find((customer) => customer.id === id)).toMatchObject({
    received: null,
    serviceLevel: null,
    ceiling: null,
    weight: 0,
  });
  const blind = diagnosis.blindSpots.filter(({ subject }) => subject.type === "party" && subject.id === id);
  expect(blind.flatMap(({ signs }) => signs.map(({ detector }) => detector))).toEqual(["unserved-customer"]);
  return diagnosis;
}

function unmeasured({ parties, handoffs }: ChainDocument): ChainDocument {
  return {
    parties: parties.map(({ strength: _, ...party }) => party),
    handoffs: handoffs.map(({ strength: _, ...handoff }) => handoff),
  };
}

function withStrengths({ parties, handoffs }: ChainDocument, strength: number): ChainDocument {
  return {
    parties: parties.map((party) => (party.kind === "customer" ? party : { ...party, strength })),
    handoffs: handoffs.map((handoff) => ({ ...handoff, strength })),
  };
}

/** Evidence about a party says nothing of two ends. */
function subject(row: EvidenceInput): EvidenceInput {
  if (!("party" in row)) return row;
  const {
    from: _,
    to: __,
    service: ___,
    ...rest
  } = row as EvidenceInput & { from?: string; to?: string; service?: string };
  return rest as EvidenceInput;
}
