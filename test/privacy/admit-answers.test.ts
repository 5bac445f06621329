import { describe, expect, it } from "vitest";
import {
  checkChain,
  type DiagnoseOptions,
  diagnose,
  type EvidenceInput,
  InputError,
  readChain,
  withEvidence,
} from "../../src/index.js";
import { answersOf, line } from "../chains.js";

const about = { from: "desk", to: "field", indicator: "respect" } as const;
const cell = { subject: { type: "handoff", from: "desk", to: "field", service: "" }, cause: "care" };

function diagnosisOf(evidence: readonly EvidenceInput[], options?: DiagnoseOptions) {
  return diagnose(readChain(line(["desk", "field"], evidence, { strength: 0.9 })), options);
}

describe("a cell of answers", () => {
  it("of four people is withheld, and said to be", () => {
    const { withheld, handoffs } = diagnosisOf(answersOf(4, 1, about));
    expect(withheld).toEqual([cell]);
    expect(handoffs[0]).toMatchObject({ basis: "declared", strength: { mean: 0.9 }, causes: [] });
  });

  it("of five people is used, and told in halves", () => {
    const { withheld, handoffs } = diagnosisOf(answersOf(5, 1, about));
    expect(withheld).toEqual([]);
    expect(handoffs[0]).toMatchObject({
      basis: "rated",
      causes: [{ rated: { band: [0, 0.5], total: 5 } }],
    });
  });

  it("counts one person who answered five times, under one indicator or five of a cause, once", () => {
    const indicators = ["respect", "fairness", "training", "health", "being-heard"];
    for (const of of [indicators, indicators.map(() => "respect")]) {
      const rows = of.map(
        (indicator): EvidenceInput => ({ ...about, indicator, rating: 1, scale: [1, 5], by: "p" }),
      );
      expect(diagnosisOf(rows).withheld).toEqual([cell]);
      expect(diagnosisOf([...rows, ...answersOf(3, 1, about)]).withheld).toEqual([cell]);
      expect(diagnosisOf([...rows, ...answersOf(4, 1, about)]).withheld).toEqual([]);
    }
  });

  it("does not take unnamed answers under several indicators for different people", () => {
    const unnamed = (indicator: string, people: number) =>
      Array.from(
        { length: people },
        (): EvidenceInput => ({ ...about, indicator, rating: 1, scale: [1, 5] }),
      );
    expect(diagnosisOf([...unnamed("respect", 4), ...unnamed("fairness", 4)]).withheld).toEqual([cell]);
    expect(diagnosisOf([...unnamed("respect", 5), ...unnamed("fairness", 1)]).withheld).toEqual([]);
  });

  it("does not take counted answers under several indicators for different people", () => {
    const counted = (indicator: string, respondents: number): EvidenceInput => ({
      ...{ ...about, indicator, respondents },
      good: 1,
      total: respondents,
    });
    expect(diagnosisOf([counted("respect", 4), counted("fairness", 4)]).withheld).toEqual([cell]);
    expect(diagnosisOf([counted("respect", 5), counted("fairness", 2)]).withheld).toEqual([]);
  });

  it("does not take answers of other causes or other subjects for its own", () => {
    const rows = [
      ...answersOf(4, 1, about),
      ...answersOf(9, 1, { ...about, indicator: "on-time" }),
      ...answersOf(9, 1, { party: "desk", indicator: "respect" }),
      ...answersOf(9, 1, { from: "field", to: "client", indicator: "respect" }),
    ];
    expect(diagnosisOf(rows).withheld).toEqual([cell]);
  });

  it("leaves counts of exchanges and judgements through, however few", () => {
    const { handoffs, withheld } = diagnosisOf([
      { ...about, good: 0, total: 1 },
      { ...about, indicator: "on-time", judged: 0.4 },
    ]);
    expect(withheld).toEqual([]);
    expect(handoffs[0]!.causes).toMatchObject([{ basis: "judged" }, { basis: "observed" }]);
  });

  it("is made up of the people of all members, each counted once", () => {
    const rows = (by: (place: number) => string) =>
      ["ann", "bob"].flatMap((from, member) =>
        [0, 1, 2].map(
          (place): EvidenceInput => ({
            ...{ from, to: "client" },
            indicator: "respect",
            rating: 1,
            scale: [1, 5],
            by: by(3 * member + place),
          }),
        ),
      );
    const withheld = (evidence: readonly EvidenceInput[]) =>
      diagnose(
        readChain({
          parties: [
            { id: "ann", kind: "employee", memberOf: "desk" },
            { id: "bob", kind: "employee", memberOf: "desk" },
            { id: "desk", kind: "department" },
            { id: "client", kind: "customer" },
          ],
          handoffs: ["ann", "bob"].map((from) => ({ from, to: "client" })),
          evidence,
        }),
      ).withheld.length;
    expect(withheld(rows((place) => `p${place}`))).toBe(0);
    expect(withheld(rows((place) => `p${place % 3}`))).toBe(1);
  });
});

describe("what is withheld", () => {
  const used = [
    ...answersOf(7, 2, { from: "field", to: "client", indicator: "respect" }),
    ...answersOf(6, 4, { party: "desk", indicator: "respect" }),
    ...answersOf(6, 4, { ...about, indicator: "on-time" }),
  ];

  it("changes no byte of the diagnosis by what was answered, by whom or by how many", () => {
    const variants = [
      answersOf(1, 1, about),
      answersOf(4, 1, about),
      answersOf(4, 5, about),
      answersOf(3, 3, about),
      answersOf(2, 5, about).map(({ by: _, ...row }: EvidenceInput & { by?: string }) => row),
      [{ ...about, good: 4, total: 4, respondents: 4 }],
      [{ ...about, good: 0, total: 90, respondents: 3 }],
    ];
    const bytes = variants.map((rows) => JSON.stringify(diagnosisOf([...used, ...rows])));
    expect(new Set(bytes).size).toBe(1);
  });

  it("moves no figure and no break: but for being said, all is as if nobody had answered", () => {
    const without = diagnosisOf(used);
    const { withheld, blindSpots, care, ...rest } = diagnosisOf([...answersOf(4, 1, about), ...used]);
    const told = ({ needs, coverage, ...others }: typeof care) => ({
      ...others,
      needs: needs.map((profile) => profile.needs.filter(({ met }) => met !== null)),
    });
    expect(withheld).toEqual([cell]);
    expect({ ...rest, care: told(care), withheld: [], blindSpots: [] }).toEqual({
      ...without,
      care: told(without.care),
      blindSpots: [],
    });
  });
});

describe("respondents", () => {
  it("do not occur in the diagnosis, at any level, used or withheld", () => {
    const rows = [
      ...answersOf(7, 2, about),
      ...answersOf(3, 2, { from: "field", to: "client", indicator: "respect" }),
      ...answersOf(2, 2, { party: "desk", indicator: "respect" }),
    ];
    for (const level of ["employee", "department"] as const) {
      expect(JSON.stringify(diagnosisOf(rows, { level }))).not.toContain("respondent-");
      expect(JSON.stringify(diagnosisOf(rows, { level, minGroupSize: 1, unsafe: true }))).not.toContain(
        "respondent-",
      );
    }
  });

  it("do not occur in what a detector is shown", () => {
    let seen = "";
    const spy = {
      ...{ id: "spy", cause: null, kind: "risk" as const, question: "" },
      detect: (view: unknown) => {
        seen = JSON.stringify(view);
        return [];
      },
    };
    diagnosisOf(answersOf(7, 2, about), { detectors: [spy] });
    expect(seen).toContain("desk");
    expect(seen).not.toContain("respondent-");
  });

  it("do not occur in any error about their answers", () => {
    const by = "respondent-secret";
    const good: EvidenceInput = { ...about, rating: 3, scale: [1, 5], by };
    const faulty = [
      { ...good, rating: 9 },
      { ...good, rating: "3" },
      { ...good, rating: undefined },
      { ...good, scale: [5, 1] },
      { ...good, scale: [1, 5, by] },
      { ...good, expected: 7 },
      { ...good, to: "nobody" },
      { ...good, indicator: "nothing" },
      { ...good, judged: 0.5 },
      { ...good, party: "desk" },
      { ...good, by: [by] },
      { ...good, by: { [by]: by } },
      { ...good, [`by ${1}`]: by },
      { ...good, at: { by } },
    ] as EvidenceInput[];
    const document = line(["desk", "field"], faulty);
    expect(JSON.stringify(checkChain(document))).not.toContain("secret");
    expect(JSON.stringify(withEvidence(readChain(line(["desk", "field"])), faulty).rejected)).not.toContain(
      "secret",
    );
    for (const row of faulty) {
      const error = caught(() => readChain(line(["desk", "field"], [row])));
      expect(error).toBeInstanceOf(InputError);
      expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain("secret");
    }
  });
});

describe("the size of a group", () => {
  it.each([2, 1, 0, -1, 2.9, Number.NaN])("of %d is refused without unsafe", (minGroupSize) => {
    expect(() => diagnosisOf([], { minGroupSize })).toThrow(RangeError);
  });

  it("of 3 is the least, and of less needs unsafe", () => {
    expect(diagnosisOf(answersOf(3, 1, about), { minGroupSize: 3 }).withheld).toEqual([]);
    expect(diagnosisOf(answersOf(2, 1, about), { minGroupSize: 3 }).withheld).toEqual([cell]);
    expect(diagnosisOf(answersOf(1, 1, about), { minGroupSize: 1, unsafe: true }).withheld).toEqual([]);
  });

  it("unsafe alone lets nothing more through", () => {
    expect(diagnosisOf(answersOf(4, 1, about), { unsafe: true }).withheld).toEqual([cell]);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
