import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type ChainDocument,
  diagnose,
  type EvidenceInput,
  indicatorCatalogue,
  readChain,
  rollUp,
  toJson,
} from "../../src/index.js";
import { restaurant } from "../chains.js";
import { randomDocument, runs } from "../random-chain.js";
import { isSoak } from "../soak.js";
import { hostileText } from "./hostile-text.js";
import { mixedChain } from "./report-chains.js";

vi.setConfig({ testTimeout: isSoak ? 900_000 : 120_000 });

const someRuns = { ...runs, numRuns: isSoak ? 2_000 : 30, seed: 3 };
const chains = randomDocument({ evidence: true, hierarchy: true });

const rewritten = (document: ChainDocument) => readChain(JSON.parse(toJson(readChain(document))));

type Answer = Extract<EvidenceInput, { readonly rating: number }>;

const isAnswer = (row: EvidenceInput): row is Answer => "rating" in row;

/** The same document with its respondents called otherwise. */
function renamed(document: ChainDocument, nameOf: (by: string) => string): ChainDocument {
  const evidence = document.evidence!.map((row) =>
    isAnswer(row) && row.by !== undefined ? { ...row, by: nameOf(row.by) } : row,
  );
  return { ...document, evidence };
}

/** Answers of ten people under two indicators, all of them named. */
function manyAnswers(seed: number): readonly EvidenceInput[] {
  return Array.from({ length: 40 }, (_, place) => ({
    ...{ from: "kitchen", to: "floor", service: "dish" },
    indicator: place % 3 === 0 ? "respect" : "on-time",
    rating: 1 + ((place * 7 + seed * 3) % 5),
    scale: [1, 5] as const,
    by: `person ${(place * seed) % 10}`,
  }));
}

describe("toJson of a chain", () => {
  it("is a document, two blanks a step, fields in one order", () => {
    const text = toJson(
      readChain({
        handoffs: [{ service: "s", to: "client", from: "desk", need: 1, strength: 0.5 }],
        parties: [
          { name: "Desk", kind: "department", id: "desk" },
          { kind: "customer", id: "client" },
        ],
      }),
    );
    expect(text).toBe(`{
  "version": 1,
  "parties": [
    {
      "id": "desk",
      "kind": "department",
      "name": "Desk"
    },
    {
      "id": "client",
      "kind": "customer"
    }
  ],
  "handoffs": [
    {
      "from": "desk",
      "to": "client",
      "service": "s",
      "volume": 1,
      "need": 1,
      "redundant": false,
      "strength": 0.5
    }
  ],
  "evidence": [],
  "indicators": []
}`);
  });

  it("gives the same figures bit for bit when it is read again", () => {
    const isSame = (document: ChainDocument) => {
      const levels = ["employee", "department"] as const;
      return levels.every((level) => {
        const [first, again] = [readChain(document), rewritten(document)];
        return toJson(diagnose(first, { level })) === toJson(diagnose(again, { level }));
      });
    };
    fc.assert(fc.property(chains, isSame), someRuns);
  });

  it("gives the same text again when what was read is written", () => {
    const isSame = (document: ChainDocument) => toJson(rewritten(document)) === toJson(readChain(document));
    fc.assert(fc.property(chains, isSame), someRuns);
  });

  it("is the same text whatever respondents are called and in whatever order their answers stand", () => {
    const isSame = (document: ChainDocument, seed: number) => {
      const other = renamed(document, (by) => `${(Number(by.at(-1)) * 7 + seed) % 10} secret`);
      const [answers, rest] = [
        other.evidence!.filter(isAnswer),
        other.evidence!.filter((row) => !isAnswer(row)),
      ];
      const turned = { ...other, evidence: [...answers.toReversed(), ...rest] };
      return toJson(readChain(turned)) === toJson(readChain(document));
    };
    fc.assert(fc.property(chains, fc.nat({ max: 9 }), isSame), someRuns);
  });

  it("holds no respondent's id, and one person stays one person", () => {
    for (const seed of [1, 3, 7]) {
      const evidence = manyAnswers(seed).map((row) => ({
        ...row,
        by: `mallory-${(row as Answer).by}@example.org`,
      }));
      const text = toJson(readChain({ ...restaurant, evidence }));
      expect(text.includes("mallory")).toBe(false);
      const written = (JSON.parse(text) as ChainDocument).evidence!.filter(isAnswer);
      const numbers = [...new Set(written.map(({ by }) => by!))].sort((a, b) => Number(a) - Number(b));
      expect(numbers).toEqual(Array.from({ length: 10 }, (_, place) => `${place + 1}`));
      expect(answersByPerson(written)).toEqual(answersByPerson(evidence as readonly Answer[]));
    }
  });

  it("keeps figures where ids of people are hostile or one is written in several ways", () => {
    const person = fc.oneof(
      hostileText,
      fc.constantFrom(
        "",
        " ",
        "\u200b",
        "__proto__",
        "constructor",
        "1",
        "01",
        "Ann",
        "ann",
        " ANN ",
        "Ａnn",
        "2",
      ),
    );
    const isSame = (people: readonly string[], seed: number) => {
      const evidence = manyAnswers(seed).map((row) => ({
        ...row,
        by: people[Number((row as Answer).by!.at(-1)) % people.length]!,
      }));
      const document = { ...restaurant, evidence };
      const texts = [readChain(document), rewritten(document)].map((chain) => toJson(diagnose(chain)));
      return texts[0] === texts[1];
    };
    const several = fc.array(person, { minLength: 5, maxLength: 10 });
    fc.assert(fc.property(several, fc.constantFrom(1, 3, 7), isSame), someRuns);
  });

  it("writes nameless answers without a name", () => {
    const evidence = manyAnswers(3).map(({ by, ...row }: { by?: string } & EvidenceInput) => row);
    expect(toJson(readChain({ ...restaurant, evidence: evidence as EvidenceInput[] }))).not.toContain('"by"');
  });

  it("keeps hostile ids, and indicators of one's own", () => {
    for (const name of [
      (id: string) => `__proto__${id === "farm" ? "" : id}`,
      (id: string) => `\ud800${id}"\n`,
    ]) {
      const chain = readChain(mixedChain(name));
      const again = readChain(JSON.parse(toJson(chain)));
      expect(again.parties).toEqual(chain.parties);
      expect(again.handoffs).toEqual(chain.handoffs);
      expect(again.indicators).toEqual([{ id: name("smell"), cause: "care" }]);
      expect(toJson(diagnose(again)) === toJson(diagnose(chain))).toBe(true);
    }
  });

  it("keeps every field of every row", () => {
    const full: ChainDocument = {
      version: 1,
      parties: [
        { id: "boss", kind: "employee" },
        { id: "unit", kind: "department", name: "Unit", manager: "boss", headcount: 3, strength: 0.5 },
        { id: "team", kind: "team", memberOf: "unit" },
        { id: "client", kind: "customer", weight: 2 },
      ],
      handoffs: [
        {
          ...{ from: "team", to: "client", service: "s", volume: 4, need: 0.5, flow: "delivery" },
          ...{ redundant: true, strength: 0.7 },
          observed: { exchanges: 4, returned: 1, waitHours: { median: 1, mean: 2, p95: 3 } },
        },
      ],
      evidence: [
        { party: "team", indicator: "own", judged: 0.5 },
        { from: "team", to: "client", service: "s", indicator: "on-time", at: "2024", good: 1, total: 2 },
        {
          ...{ from: "team", to: "client", service: "s", indicator: "respect", at: "2025", side: "giver" },
          ...{ good: 3, total: 4, respondents: 4 },
        },
        {
          ...{
            from: "team",
            to: "client",
            service: "s",
            indicator: indicatorCatalogue[0]!.id,
            side: "giver",
          },
          ...{ rating: 3, scale: [1, 5], expected: 4, by: "1" },
        },
      ],
      indicators: [{ id: "own", cause: "care", aspect: "attention", principle: "training", label: "Own" }],
    };
    expect(JSON.parse(toJson(readChain(full)))).toEqual(full);
  });

  it("refuses a chain that was rolled up", () => {
    const chain = rollUp(readChain(mixedChain()), "department");
    expect(() => toJson(chain)).toThrow(
      new RangeError("toJson: a chain that was rolled up is no document; write the chain it came from"),
    );
  });
});

describe("toJson of a diagnosis", () => {
  it("is the diagnosis as it is", () => {
    const diagnosis = diagnose(readChain(mixedChain()));
    expect(JSON.parse(toJson(diagnosis))).toEqual(diagnosis);
  });

  it("holds no respondent's id", () => {
    const evidence = manyAnswers(3).map((row) => ({ ...row, by: `mallory ${(row as Answer).by}` }));
    expect(toJson(diagnose(readChain({ ...restaurant, evidence }))).includes("mallory")).toBe(false);
  });
});

/** What each person answered, without who: as many texts as people. */
function answersByPerson(answers: readonly Answer[]): readonly string[] {
  const texts = new Map<string, string[]>();
  for (const { by, indicator, rating } of answers)
    texts.set(by!, [...(texts.get(by!) ?? []), `${indicator} ${rating}`].sort());
  return [...texts.values()].map((own) => own.join()).sort();
}
