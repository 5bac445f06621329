import { describe, expect, test } from "vitest";
import { type Diagnosis, diagnose, type EvidenceInput, readChain } from "../../../src/index.js";
import { votes } from "../care/votes.js";

/** Stock and bar serve the kitchen, stock serves the bar, and the kitchen serves the guest. */
function diagnosisOf(evidence: readonly EvidenceInput[], indicators = {}): Diagnosis {
  const ends = ["stock kitchen", "bar kitchen", "stock bar", "kitchen guest"].map((pair) => pair.split(" "));
  const chain = readChain({
    parties: [
      { id: "stock", kind: "supplier" },
      { id: "bar", kind: "department" },
      { id: "kitchen", kind: "department" },
      { id: "guest", kind: "customer" },
    ],
    handoffs: ends.map(([from, to]) => ({ from: from!, to: to!, volume: from === "bar" ? 900 : 1 })),
    evidence,
    ...indicators,
  });
  return diagnose(chain);
}

const toKitchen = { from: "stock", to: "kitchen" } as const;
const nothing = { motivation: null, alignment: null, information: null, training: null };

/** Two decimal places are all that these figures have. */
const close = (share: number) => expect.closeTo(share, 12);

const { overall, parties, handoffs } = diagnosisOf([
  ...votes(6, { ...toKitchen, indicator: "respect" }),
  ...votes(8, { ...toKitchen, indicator: "fairness" }),
  { ...toKitchen, indicator: "on-time", good: 90, total: 100 },
  { ...toKitchen, indicator: "training", judged: 0.4 },
  { from: "bar", to: "kitchen", indicator: "on-time", good: 50, total: 100 },
  ...votes(4, { party: "kitchen", indicator: "respect" }),
  { from: "stock", to: "bar", indicator: "respect", good: 3, total: 4 },
  { from: "kitchen", to: "guest", indicator: "on-time", good: 30, total: 100 },
]);

describe("the scorecard of the four principles", () => {
  test("of a handoff is the plain mean of its indicators' shares, principle by principle", () => {
    expect(handoffs.map(({ principles }) => principles)).toEqual([
      { motivation: close((0.6 + 0.8) / 2), alignment: close(0.9), information: null, training: close(0.4) },
      { ...nothing, alignment: close(0.5) },
      { ...nothing, motivation: close(0.75) },
      { ...nothing, alignment: close(0.3) },
    ]);
  });

  test("of a party is the mean of what it gets over each handoff and from the organisation, whatever the volumes", () => {
    expect(parties.map(({ principles }) => principles)).toEqual([
      nothing,
      { ...nothing, motivation: close(0.75) },
      {
        ...{ motivation: close((0.7 + 0.4) / 2), alignment: close((0.9 + 0.5) / 2) },
        ...{ information: null, training: close(0.4) },
      },
      { ...nothing, alignment: close(0.3) },
    ]);
  });

  test("of the organisation is the mean of its internal customers, and not of end customers", () => {
    expect(overall.principles).toEqual({
      ...{ motivation: close((0.75 + 0.55) / 2), alignment: close(0.7), training: close(0.4) },
      information: null,
    });
  });

  test("is blank where nobody looked, and where too few answered", () => {
    for (const evidence of [[], votes(1, { ...toKitchen, indicator: "respect" }, 4)]) {
      const blank = diagnosisOf(evidence);
      const cards = [blank.overall, ...blank.parties, ...blank.handoffs].map(({ principles }) => principles);
      expect(cards).toEqual(cards.map(() => nothing));
    }
  });

  test("takes the weaker of counts and answers, and judgements only beside neither", () => {
    const respect = { ...toKitchen, indicator: "respect" };
    const motivation = (...rows: readonly EvidenceInput[]) =>
      diagnosisOf(rows).handoffs[0]!.principles.motivation;
    const [good, bad] = [9, 2].map((of) => ({ ...respect, good: of, total: 10 }));
    expect(motivation(...votes(6, respect), good!)).toBeCloseTo(0.6, 12);
    expect(motivation(...votes(6, respect), bad!)).toBeCloseTo(0.2, 12);
    expect(motivation(bad!, { ...respect, judged: 1 })).toBeCloseTo(0.2, 12);
    expect(motivation({ ...respect, judged: 1 }, { ...respect, judged: 0.5 })).toBeCloseTo(0.75, 12);
  });

  test("takes an indicator asked in several waves as one, each answer counting the same", () => {
    const wave = (at: string, good: number, people: number) =>
      votes(good, { ...toKitchen, indicator: "respect", at }, people);
    const { principles } = diagnosisOf([...wave("2024", 6, 10), ...wave("2025", 8, 20)]).handoffs[0]!;
    expect(principles.motivation).toBeCloseTo(14 / 30, 12);
  });

  test("counts own indicators under the principle they name, and under none where they name none", () => {
    const own = (principle?: "training") => ({
      indicators: [
        { id: "apprenticeship", cause: "care", aspect: "service", ...(principle && { principle }) },
      ],
    });
    const rows = votes(5, { ...toKitchen, indicator: "apprenticeship" });
    expect(diagnosisOf(rows, own("training")).parties[2]!.principles).toEqual({ ...nothing, training: 0.5 });
    expect(diagnosisOf(rows, own()).parties[2]!.principles).toEqual(nothing);
  });

  test("leaves what givers say of their own service, and what happens inside a unit, out of a party's", () => {
    const ofOwnWork = votes(5, { ...toKitchen, indicator: "respect" }).map((row) => ({
      ...row,
      side: "giver" as const,
    }));
    expect(diagnosisOf(ofOwnWork).overall.principles).toEqual(nothing);
    const inside = diagnose(
      readChain({
        parties: [
          { id: "unit", kind: "department" },
          ...["a", "b"].map((id) => ({ id, kind: "team" as const, memberOf: "unit" })),
        ],
        handoffs: [{ from: "a", to: "b" }],
        evidence: votes(5, { from: "a", to: "b", indicator: "respect" }),
      }),
    );
    expect(inside.parties[0]!.principles).toEqual(nothing);
    expect(inside.withinTies[0]!.causes).toHaveLength(1);
  });
});
