import { describe, expect, test } from "vitest";
import { tooFewAnswers } from "../../src/detectors/too-few-answers.js";
import { diagnose, type EvidenceInput, readChain, type Sign } from "../../src/index.js";
import { line } from "../chains.js";
import { goodAndBad, ratingsOf } from "./ratings-of.js";
import { hostileIds, signsOf, subjectsOf } from "./signs-of.js";

const about = { from: "desk", to: "field", indicator: "respect" } as const;

function found(evidence: readonly EvidenceInput[], minGroupSize = 5): readonly Sign[] {
  return signsOf(line(["desk", "field"], evidence), tooFewAnswers(), { minGroupSize });
}

describe("tooFewAnswers", () => {
  test("finds answers that may not be used, by subject and cause and nothing else, as a blind spot", () => {
    expect(found(ratingsOf(about, goodAndBad(2, 1)))).toEqual([
      {
        detector: "too-few-answers",
        kind: "blindSpot",
        cause: "care",
        question: "Where did too few people answer for their answers to be used?",
        subject: { type: "handoff", from: "desk", to: "field", service: "" },
        reason: { code: "too-few-answers", cause: "care" },
        evidence: [],
      },
    ]);
  });

  test("gives the same sign whatever was answered and by however few", () => {
    const one = found(ratingsOf(about, [3]));
    expect(found(ratingsOf(about, goodAndBad(4, 0)))).toEqual(one);
    expect(found(ratingsOf(about, goodAndBad(0, 2)))).toEqual(one);
    expect(found([{ ...about, good: 3, total: 4, respondents: 4 }])).toEqual(one);
  });

  test("gives one sign for each subject and cause", () => {
    const signs = found([
      ...ratingsOf(about, [3, 4]),
      ...ratingsOf({ ...about, indicator: "on-time" }, [3, 4]),
      ...ratingsOf({ party: "field", indicator: "training" }, [3, 4]),
    ]);
    expect(signs.map(({ subject, cause }) => `${subject.type} ${cause}`).sort()).toEqual([
      "handoff care",
      "handoff coordination",
      "party care",
    ]);
  });

  test("names every cell that was kept back, those of many answers among them", () => {
    const document = line(
      ["desk", "field"],
      [
        ...ratingsOf({ party: "desk", indicator: "training" }, goodAndBad(5, 3)),
        ...ratingsOf({ party: "field", indicator: "training" }, [4]),
      ],
    );
    const teams = {
      ...document,
      parties: [
        ...document.parties.map((party) =>
          party.kind === "customer" ? party : { ...party, memberOf: "house" },
        ),
        { id: "house", kind: "organisation" as const },
      ],
    };
    for (const level of ["department", "organisation"] as const) {
      const { withheld } = diagnose(readChain(teams), { level });
      const signs = signsOf(teams, tooFewAnswers(), { level });
      expect(signs.map(({ subject, cause }) => ({ subject, cause }))).toEqual(withheld);
    }
  });

  test("is silent about answers that are used, and about what is no answer", () => {
    expect(found(ratingsOf(about, goodAndBad(4, 1)))).toEqual([]);
    expect(found(ratingsOf(about, goodAndBad(2, 1)), 3)).toEqual([]);
    expect(found([{ ...about, good: 1, total: 2 }])).toEqual([]);
    expect(found([{ ...about, judged: 0.2 }])).toEqual([]);
    expect(found(ratingsOf({ ...about, side: "giver" }, [4]))).toEqual([]);
  });

  test("takes any id for an id", () => {
    const ids = [...hostileIds, "last"];
    const rows = hostileIds.flatMap((from, place) =>
      ratingsOf({ ...about, from, to: ids[place + 1]! }, [4, 2]),
    );
    expect(subjectsOf(signsOf(line(ids, rows), tooFewAnswers()))).toEqual([...hostileIds].sort());
  });
});
