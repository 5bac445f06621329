import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  customerOrientation,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  readChain,
  readSurvey,
  withEvidence,
} from "../../src/index.js";
import type { PriorFigures, SourceFigures } from "../../src/measures/chain-figures.js";
import { priorOf } from "../../src/measures/strength/prior-of.js";
import { answersOf, line } from "../chains.js";
import { randomDocument, runs } from "../random-chain.js";

const kinds = ["handoffs", "parties"] as const;
const causes = ["information", "coordination", "care"] as const;
const sources = ["observed", "rated"] as const;

/** The company of the examples: exchanges counted and people asked, some of them told in bands. */
async function companyDiagnosis(): Promise<Diagnosis> {
  const read = (name: string) =>
    readFileSync(new URL(`../../examples/company/${name}`, import.meta.url), "utf8");
  const map = readChain({ ...JSON.parse(read("company.json")), indicators: customerOrientation() });
  const { evidence } = await readSurvey(read("survey.csv"), {}, { chain: map });
  return diagnose(withEvidence(map, evidence).chain);
}

const company = await companyDiagnosis();

function eachRandom(check: (diagnosis: Diagnosis) => void): void {
  const documents = randomDocument({ evidence: true, hierarchy: true });
  const levels = fc.constantFrom("employee", "team", "department", "organisation");
  const open = fc.constantFrom({}, { minGroupSize: 1, unsafe: true });
  fc.assert(
    fc.property(documents, levels, open, (document, level, options) => {
      check(diagnose(readChain(document), { level, gains: 0, ...options }));
    }),
    runs,
  );
}

describe("any strength can be worked out again from what stands beside it", () => {
  it("in the company of the examples", () => {
    const seen = expectRecomputed(company);
    expect(seen).toMatchObject({ observed: true, rated: true, band: true });
  });

  it("in any chain, at any level, ties within units included", () => {
    const seen = new Set<string>();
    eachRandom((diagnosis) => {
      for (const [what, there] of Object.entries(expectRecomputed(diagnosis))) if (there) seen.add(what);
    });
    expect([...seen]).toEqual(expect.arrayContaining(["observed", "rated", "within"]));
  });

  function expectRecomputed(diagnosis: Diagnosis) {
    const seen = { observed: false, rated: false, band: false, within: false };
    for (const { of, isWithin, cause, source, figures, isBanded } of toldIn(diagnosis)) {
      const [prior, ...others] = diagnosis.priors.filter(isOf(of, cause, source));
      const { good, total, strength } = figures;
      const again = (prior!.weight * prior!.mean + good) / (prior!.weight + total);
      if (others.length > 0 || !(Math.abs(strength.mean - again) <= 1e-12))
        expect({ of, cause, source, mean: strength.mean }).toEqual({ of, cause, source, mean: again });
      seen[source] = true;
      seen.band ||= isBanded;
      seen.within ||= isWithin;
    }
    return seen;
  }
});

describe("what evidence is pulled toward", () => {
  it("is made of what is told and nothing else, so that it tells nothing new", () => {
    expectMadeOfTold(company);
    eachRandom(expectMadeOfTold);
  });

  it("is told where something was measured, handoffs before parties, causes in their order, seen before felt", () => {
    const place = { from: "b", to: "c" };
    const { priors } = diagnose(
      readChain(
        line(
          ["a", "b", "c"],
          [
            { party: "b", indicator: "on-time", good: 3, total: 4 },
            ...answersOf(9, 4, { ...place, indicator: "respect" }),
            { ...place, indicator: "respect", good: 6, total: 8 },
            { from: "a", to: "b", indicator: "respect", good: 0, total: 2 },
            { from: "a", to: "b", indicator: "accurate-communication", judged: 0.4 },
          ],
        ),
      ),
    );
    expect(priors).toEqual([
      { of: "handoffs", cause: "care", source: "observed", subjects: 2, mean: 7 / 12, weight: 2 },
      { of: "handoffs", cause: "care", source: "rated", subjects: 1, mean: expect.any(Number), weight: 2 },
      { of: "parties", cause: "coordination", source: "observed", subjects: 1, mean: 4 / 6, weight: 2 },
    ]);
  });

  it("takes people's answers from the middle of the band they are told in", () => {
    const { handoffs, priors } = diagnose(
      readChain(line(["a", "b"], answersOf(9, 5, { from: "a", to: "b", indicator: "respect" }))),
    );
    const { good, total, band } = handoffs[0]!.causes[0]!.rated!;
    expect(good).toBeCloseTo(((band![0] + band![1]) / 2) * 9, 12);
    expect(priors[0]!.mean).toBeCloseTo((good + 1) / (total + 2), 12);
    expect(priors[0]!.mean).toBeLessThan(10 / 11);
  });

  it("has no part for what givers say of their own service, for answers withheld, or for ties within a unit", () => {
    const unit = (evidence: readonly EvidenceInput[]) =>
      diagnose(
        readChain({
          parties: [
            { id: "unit", kind: "department" },
            { id: "a", kind: "team", memberOf: "unit" },
            { id: "b", kind: "team", memberOf: "unit" },
            { id: "client", kind: "customer" },
          ],
          handoffs: [
            { from: "a", to: "b" },
            { from: "b", to: "client" },
          ],
          evidence,
        }),
      ).priors;
    const question = { from: "b", to: "client", indicator: "respect" };
    expect(unit(answersOf(9, 4, question).map((row) => ({ ...row, side: "giver" as const })))).toEqual([]);
    expect(unit(answersOf(4, 4, question))).toEqual([]);
    expect(unit([{ from: "a", to: "b", indicator: "respect", good: 0, total: 90 }])).toEqual([
      { of: "handoffs", cause: "care", source: "observed", subjects: 0, mean: 0.5, weight: 2 },
    ]);
  });

  function expectMadeOfTold(diagnosis: Diagnosis): void {
    const told = toldIn(diagnosis);
    const expected = kinds.flatMap((of) =>
      causes.flatMap((cause) =>
        sources.flatMap((source): readonly PriorFigures[] => {
          const measured = told.filter(isOf(of, cause, source));
          if (measured.length === 0) return [];
          const between = measured.filter(({ isWithin }) => !isWithin).map(({ figures }) => figures);
          const { mean, weight } = priorOf(
            Float64Array.from(between, ({ good }) => good),
            Float64Array.from(between, ({ total }) => total),
          );
          return [{ of, cause, source, subjects: between.length, mean, weight }];
        }),
      ),
    );
    const close = (prior: PriorFigures) => ({
      ...prior,
      mean: expect.closeTo(prior.mean, 9),
      weight: expect.closeTo(prior.weight, 6),
    });
    expect(diagnosis.priors).toEqual(expected.map(close));
  }
});

interface Told extends Pick<PriorFigures, "of" | "cause" | "source"> {
  readonly isWithin: boolean;
  readonly isBanded: boolean;
  readonly figures: SourceFigures;
}

/** Every figure of a source that a diagnosis tells. */
function toldIn({ handoffs, withinTies, parties }: Diagnosis): readonly Told[] {
  const told = (of: PriorFigures["of"], subjects: Diagnosis["withinTies" | "handoffs" | "parties"]) =>
    subjects.flatMap((subject) =>
      subject.causes.flatMap(({ cause, observed, rated }) => {
        const common = { of, cause, isWithin: "party" in subject };
        const seen = observed && { ...common, source: "observed" as const, figures: observed };
        const felt = rated && { ...common, source: "rated" as const, figures: rated };
        return [
          ...(seen ? [{ ...seen, isBanded: false }] : []),
          ...(felt ? [{ ...felt, isBanded: rated.band !== null }] : []),
        ];
      }),
    );
  return [...told("handoffs", handoffs), ...told("handoffs", withinTies), ...told("parties", parties)];
}

function isOf(of: PriorFigures["of"], cause: PriorFigures["cause"], source: PriorFigures["source"]) {
  return (one: Pick<PriorFigures, "of" | "cause" | "source">) =>
    one.of === of && one.cause === cause && one.source === source;
}
