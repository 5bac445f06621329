import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "../../../src/chain/level.js";
import {
  type ChainDocument,
  type DiagnoseOptions,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  type Level,
  readChain,
  rollUp,
} from "../../../src/index.js";
import { admitAnswers } from "../../../src/privacy/admit-answers.js";
import { documentOf, ofWave, randomOrganisation, waves } from "../../privacy/random-organisation.js";
import { randomDocument, shuffledDocument } from "../../random-chain.js";
import { isSoak } from "../../soak.js";
import { votes } from "./votes.js";

const settings = { numRuns: isSoak ? 1_000 : 25, endOnFailure: true, seed: 7 };

/** Items of customer orientation instead of own indicators, managers, and answers of two waves and none. */
const surveyed = randomDocument({ parties: 12, evidence: true, hierarchy: true }).map(
  ({ parties, handoffs, evidence = [] }): ChainDocument => ({
    parties: parties.map((party, place) =>
      place > 1 && party.kind !== "customer" ? { ...party, manager: parties[place - 1]!.id } : party,
    ),
    handoffs,
    indicators: [
      { id: "own-care", cause: "care", aspect: "service", principle: "training" },
      { id: "employee-listens", cause: "care", aspect: "attention", principle: "information" },
    ],
    evidence: evidence.map((row, place): EvidenceInput => {
      const indicator = row.indicator === "own-facts" ? "employee-listens" : row.indicator;
      const at = ["2024", "2025", undefined][place % 3];
      return { ...row, indicator, ...(at !== undefined && { at }) };
    }),
  }),
);

/** What a diagnosis says of care, as text; parties in the order of their ids. */
function careText({ care, overall, parties, handoffs }: Diagnosis): string {
  const byId = <Row>(rows: readonly Row[], idOf: (row: Row) => string) =>
    rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return JSON.stringify({
    ...care,
    needs: byId(care.needs, ({ party }) => party),
    principles: [
      overall.principles,
      byId(parties, ({ id }) => id).map(({ principles }) => principles),
      byId(
        handoffs.map(({ from, to, service, flow, flowFrom, principles }) => ({
          key: [from, to, service, flow, flowFrom].join(),
          principles,
        })),
        ({ key }) => key,
      ),
    ],
  });
}

const everybody: DiagnoseOptions = { minGroupSize: 1, unsafe: true, gains: 0 };

describe("what is said of care", () => {
  test.each([
    ["everything is shown", everybody],
    ["the door keeps some back", { gains: 0, minGroupSize: 3 }],
  ] as const)("is the same to the last bit in whatever order rows stand, where %s", (_, options) => {
    const shuffled = surveyed.chain((one) => fc.tuple(fc.constant(one), shuffledDocument(one)));
    fc.assert(
      fc.property(shuffled, fc.constantFrom<Level>("employee", "department"), ([one, other], level) => {
        const [expected, found] = [one, other].map((document) =>
          careText(diagnose(readChain(document), { ...options, level })),
        );
        expect(found === expected).toBe(true);
      }),
      settings,
    );
  });

  test("is the same of a chain that was rolled up before, if people answered by name", () => {
    const pairs = fc.tuple(fc.constantFrom(...levels), fc.constantFrom(...levels));
    fc.assert(
      fc.property(surveyed, pairs, fc.boolean(), (document, [one, other], open) => {
        const [lower, upper] = [one, other].sort((a, b) => levels.indexOf(a) - levels.indexOf(b));
        const chain = readChain(withNames(document));
        const options = { ...(open ? everybody : { minGroupSize: 3, gains: 0 }), level: upper! };
        const [twice, once] = [rollUp(chain, lower!), chain].map((each) => careText(diagnose(each, options)));
        expect(twice === once).toBe(true);
      }),
      settings,
    );
  });

  test("keeps every figure in its range, whatever the chain", () => {
    const inRange = (share: number | null) => share === null || (share >= 0 && share <= 1);
    fc.assert(
      fc.property(surveyed, fc.boolean(), (document, open) => {
        const { care, overall, parties } = diagnose(readChain(document), open ? everybody : { gains: 0 });
        const { needs, parity, continuum, coverage } = care;
        for (const need of needs.flatMap((profile) => profile.needs)) {
          const { strength, belowTarget, exceeded, trend } = need;
          const shares = [strength?.mean ?? null, belowTarget, exceeded?.share ?? null];
          expect([...shares, ...(exceeded?.band ?? [])].every(inRange)).toBe(true);
          expect(Math.abs(trend?.change ?? 0)).toBeLessThanOrEqual(1);
        }
        for (const { difference, effect, probability, adjusted } of parity.comparisons)
          expect([difference, effect, probability, adjusted].every(inRange)).toBe(true);
        for (const { worst, best, probability, adjusted } of parity.manner)
          expect(inRange(probability) && probability <= adjusted && worst.share <= best.share).toBe(true);
        const cards = [overall, ...parties].flatMap(({ principles }) => Object.values(principles));
        expect([...cards, continuum.product, continuum.minimum, coverage.share].every(inRange)).toBe(true);
        expect(JSON.stringify(care)).not.toContain("NaN");
      }),
      settings,
    );
  });

  test("is plain data that survives JSON", () => {
    fc.assert(
      fc.property(surveyed, (document) => {
        const { care } = diagnose(readChain(document), everybody);
        expect(JSON.parse(JSON.stringify(care))).toEqual(care);
      }),
      { ...settings, numRuns: 20 },
    );
  });

  test("takes any id and any name of an indicator for what it is", () => {
    const ids = ["__proto__", "constructor", "\u202eevil", "1", "01", "toString"];
    const chain = readChain({
      parties: [
        ...ids.map((id) => ({ id, kind: "department" as const })),
        { id: "hasOwnProperty", kind: "customer" },
      ],
      handoffs: ids.map((from, place) => ({ from, to: ids[(place + 1) % ids.length]! })),
      indicators: [{ id: "constructor", cause: "care", aspect: "service" }],
      evidence: ids.flatMap((party, place) => [
        ...votes(place + 2, { party, indicator: "constructor" }),
        ...votes(7, { party, indicator: "accurate-communication" }),
      ]),
    });
    const { needs, coverage } = diagnose(chain).care;
    expect(needs.map(({ party }) => party)).toEqual(ids);
    expect(needs.every(({ needs: [need] }) => need!.indicator === "constructor")).toBe(true);
    expect(coverage).toMatchObject({ parties: 6, asked: 6 });
  });
});

describe("answers to questions that are kept back", () => {
  test("move no need, no principle and no level, whatever was answered", () => {
    let moved = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const organisation = randomOrganisation(seed, { people: 30 });
      const answers = ofWave(organisation, waves[0]).map((answer) => ({ ...answer, named: true }));
      const chain = readChain(documentOf(organisation, answers));
      const kept = new Set(
        admitAnswers(chain, { level: "employee", minGroupSize: 5 }).withheldQuestions.map(questionOf),
      );
      const others = answers.map((answer) =>
        !answer.ofOwnWork &&
        kept.has(questionOf({ subject: subjectOf(answer.place), indicator: answer.indicator }))
          ? { ...answer, rating: 6 - answer.rating }
          : answer,
      );
      if (JSON.stringify(others) === JSON.stringify(answers)) continue;
      moved += 1;
      const [one, other] = [answers, others].map((of) => {
        const { care, overall, parties } = diagnose(readChain(documentOf(organisation, of)), {
          level: "employee",
        });
        const { needs, coverage, continuum } = care;
        const { spans: _, ...levelsOnly } = continuum;
        const told = levelsOnly.levels.filter(({ level }) => level !== "customer");
        return JSON.stringify([
          needs,
          coverage,
          told,
          overall.principles,
          parties.map((party) => party.principles),
        ]);
      });
      expect({ seed, same: one === other }).toEqual({ seed, same: true });
    }
    expect(moved).toBeGreaterThan(5);
  });
});

type AnswerPlace = ReturnType<typeof randomOrganisation>["answers"][number]["place"];

function subjectOf(place: AnswerPlace) {
  return "party" in place
    ? { type: "party" as const, id: place.party }
    : { type: "handoff" as const, ...place };
}

function questionOf({
  subject,
  indicator,
}: {
  readonly subject: object;
  readonly indicator: string;
}): string {
  return JSON.stringify([Object.values(subject), indicator]);
}

/** Every rating by somebody, and no counts of answers: who gave those is told by the party that they answered for. */
function withNames(document: ChainDocument): ChainDocument {
  const evidence = document.evidence?.map((row, place): EvidenceInput => {
    if ("respondents" in row) {
      const { respondents: _, ...counts } = row;
      return counts;
    }
    return "rating" in row ? { by: `unnamed ${place}`, ...row } : row;
  });
  return { ...document, evidence };
}
