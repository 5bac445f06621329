import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import {
  type CauseFigures,
  type ChainDocument,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  readChain,
} from "../src/index.js";
import { priorOf } from "../src/measures/strength/prior-of.js";

const folder = new URL("../../shared/oracles/", import.meta.url);
const present = existsSync(folder);
if (!present) process.stderr.write("SKIPPED: test/oracles.test.ts, for ../shared/oracles is absent\n");

interface ChainOracle {
  readonly name?: string;
  readonly seed?: number;
  readonly document: ChainDocument;
  readonly flow: readonly string[];
  readonly distance: Readonly<Record<string, number | null>>;
  readonly serviceLevel: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly overall: number;
  readonly ceiling: number;
  readonly handoffLoss: readonly number[];
  readonly partyLoss: Readonly<Record<string, number>>;
  readonly gain: readonly number[];
  readonly dependence: Readonly<Record<string, number>>;
}

interface StrengthOracle {
  readonly seed: number;
  readonly prior: readonly [number, number];
  readonly target: number;
  readonly subjects: readonly Subject[];
}

interface Subject {
  readonly good: number;
  readonly total: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly below: number;
}

function read<Content>(name: string): readonly Content[] {
  return present ? JSON.parse(readFileSync(new URL(name, folder), "utf8")) : [];
}

const chains = read<ChainOracle>("chains.json").map((oracle): [string, ChainOracle] => [
  oracle.name ?? `seed ${oracle.seed}`,
  oracle,
]);

describe.skipIf(!present)("chains worked out by an independent program", () => {
  it("are all there", () => {
    expect(chains.length).toBeGreaterThanOrEqual(20);
  });

  describe.each(chains)("%s", (_, oracle) => {
    const diagnosis = diagnose(readChain(oracle.document), { gains: 1000 });
    const { handoffs, parties, customers, overall } = diagnosis;

    it("keeps the document's order", () => {
      const ends = ({
        from,
        to,
        service = "",
      }: {
        from: string;
        to: string;
        service?: string | undefined;
      }) => [from, to, service];
      expect(handoffs.map(ends)).toEqual(oracle.document.handoffs.map(ends));
      expect(parties.map(({ id }) => id)).toEqual(oracle.document.parties.map(({ id }) => id));
    });

    it("has the flow of every handoff", () => {
      expect(handoffs.map(({ flow }) => flow)).toEqual(oracle.flow);
    });

    it("has the distance of every party", () => {
      near(Object.fromEntries(parties.map(({ id, distance }) => [id, distance])), oracle.distance);
    });

    it("has the service level of every party, null for a customer to whom nothing is delivered", () => {
      const unserved = new Set(customers.filter(({ received }) => received === null).map(({ id }) => id));
      for (const { id, serviceLevel } of parties) {
        if (!unserved.has(id)) near(serviceLevel, oracle.serviceLevel[id]);
      }
      for (const { id, serviceLevel } of customers) {
        near(serviceLevel?.mean ?? null, unserved.has(id) ? null : oracle.serviceLevel[id]);
      }
    });

    it("has the weight of every customer, the overall service level and the ceiling", () => {
      for (const { id, weight } of customers) near(weight, oracle.weights[id] ?? 0);
      near(overall.serviceLevel?.mean, oracle.overall);
      near(overall.ceiling, oracle.ceiling);
      expect(Math.abs(overall.residual)).toBeLessThanOrEqual(1e-9);
    });

    it("has the loss of every handoff and party", () => {
      near(
        handoffs.map(({ loss }) => loss),
        oracle.handoffLoss,
      );
      near(Object.fromEntries(parties.map(({ id, loss }) => [id, loss])), oracle.partyLoss);
    });

    it("has the gain of every handoff", () => {
      near(
        handoffs.map(({ gain }) => gain),
        oracle.gain,
      );
    });

    it("has the dependence on every party that is no customer", () => {
      const internal = parties.filter(({ id }) => !customers.some((customer) => customer.id === id));
      near(Object.fromEntries(internal.map(({ id, dependence }) => [id, dependence])), oracle.dependence);
    });
  });
});

const strengths = read<StrengthOracle>("strength.json").map((oracle): [number, StrengthOracle] => [
  oracle.seed,
  oracle,
]);

describe.skipIf(!present)("strengths worked out by an independent program", () => {
  test.each(strengths)("%d: the prior", (_, { subjects, prior }) => {
    const { alpha, beta } = priorOf(
      Float64Array.from(subjects, ({ good }) => good),
      Float64Array.from(subjects, ({ total }) => total),
    );
    expect([alpha, beta]).toEqual([closeTo(prior[0]), closeTo(prior[1])]);
  });

  describe.each(strengths)("%d", (_, { subjects, target }) => {
    const measured = subjects.filter(({ total }) => total > 0);

    it("is what counts of exchanges over handoffs give", () => {
      const rows = measured.map(
        ({ good, total }, at): EvidenceInput => ({ ...handoff(at), indicator: "on-time", good, total }),
      );
      const { handoffs } = diagnosisOf(rows, target);
      measured.forEach((subject, at) => {
        const [cause] = handoffs[at]!.causes;
        expectPosterior(cause!, "observed", subject);
        expect(handoffs[at]!.strength).toEqual(cause!.strength);
      });
    });

    it("is what as many answers about handoffs give", () => {
      const rows = measured.map(
        ({ good, total }, at): EvidenceInput => ({
          ...handoff(at),
          indicator: "respect",
          ...{ good, total, respondents: total },
        }),
      );
      const { handoffs } = diagnosisOf(rows, target);
      measured.forEach((subject, at) => {
        expectPosterior(handoffs[at]!.causes[0]!, "rated", subject);
      });
    });

    it("is what counts about parties give, whatever is known of handoffs", () => {
      const rows = measured.flatMap(({ good, total }, at): EvidenceInput[] => [
        { party: `giver ${at}`, indicator: "on-time", good, total },
        { ...handoff(at), indicator: "on-time", good: 0, total: 1 + at },
      ]);
      const { parties } = diagnosisOf(rows, target);
      measured.forEach((subject, at) => {
        expectPosterior(parties[at]!.causes[0]!, "observed", subject);
      });
    });

    function diagnosisOf(evidence: readonly EvidenceInput[], target: number): Diagnosis {
      const givers = measured.map((_, at) => ({ id: `giver ${at}`, kind: "department" as const }));
      const chain = readChain({
        parties: [...givers, { id: "taker", kind: "department" }],
        handoffs: measured.map((_, at) => handoff(at)),
        evidence,
      });
      return diagnose(chain, { target, minGroupSize: 1, unsafe: true });
    }
  });
});

function handoff(at: number) {
  return { from: `giver ${at}`, to: "taker", service: "work" };
}

function expectPosterior(cause: CauseFigures, basis: "observed" | "rated", subject: Subject): void {
  const { good, total, mean, low, high, below } = subject;
  expect(cause).toMatchObject({
    basis,
    strength: { mean: closeTo(mean), low: closeTo(low), high: closeTo(high) },
    belowTarget: closeTo(below),
    [basis]: { good, total, strength: { mean: closeTo(mean), low: closeTo(low), high: closeTo(high) } },
  });
}

function closeTo(value: number) {
  return expect.toSatisfy((found: number) => Math.abs(found - value) < 1e-9, `within 1e-9 of ${value}`);
}

/** Equal to 1e-5 throughout, and null where null is expected. */
function near(found: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    expect(typeof found === "number" && Math.abs(found - expected) < 1e-5, `${found} for ${expected}`).toBe(
      true,
    );
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(found as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) near((found as Record<string, unknown>)[key], value);
  } else expect(found).toBe(expected);
}
