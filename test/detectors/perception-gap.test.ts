import { describe, expect, test } from "vitest";
import { perceptionGap } from "../../src/detectors/perception-gap.js";
import { diagnose, type EvidenceInput, readChain, type Sign } from "../../src/index.js";
import { line } from "../chains.js";
import { goodAndBad, ratingsOf } from "./ratings-of.js";
import { signsOf } from "./signs-of.js";

const about = { from: "desk", to: "field", indicator: "respect" } as const;

type GoodAndBad = readonly [good: number, bad: number];

function seenBy(receivers: GoodAndBad, givers: GoodAndBad): readonly EvidenceInput[] {
  return [
    ...ratingsOf(about, goodAndBad(...receivers)),
    ...ratingsOf({ ...about, side: "giver" }, goodAndBad(...givers)),
  ];
}

function found(evidence: readonly EvidenceInput[], target = 0.75): readonly Sign[] {
  return signsOf(line(["desk", "field"], evidence), perceptionGap(), { target });
}

describe("perceptionGap", () => {
  test("finds a handoff that its giver thinks well of and its receiver does not, as a risk", () => {
    const counted = { ...about, good: 90, total: 100 };
    const document = line(["desk", "field"], [counted, ...seenBy([6, 14], [18, 3])]);
    const [cause] = diagnose(readChain(document)).handoffs[0]!.causes;
    expect(signsOf(document, perceptionGap())).toEqual([
      {
        detector: "perception-gap",
        kind: "risk",
        cause: "care",
        question: "Who thinks well of a service that its receiver does not think well of?",
        subject: { type: "handoff", from: "desk", to: "field", service: "" },
        reason: {
          code: "perception-gap",
          givers: cause!.givers!.strength.mean,
          receivers: cause!.rated!.strength.mean,
          target: 0.75,
          probability: cause!.ratedBelowGivers,
        },
        evidence: [expect.objectContaining({ source: "rated", good: 6, total: 20 })],
      },
    ]);
  });

  test("is silent where both think well of it, where neither does, and where only the receiver does", () => {
    expect(found(seenBy([18, 3], [18, 3]))).toEqual([]);
    expect(found(seenBy([2, 18], [12, 8]))).toEqual([]);
    expect(found(seenBy([18, 3], [6, 14]))).toEqual([]);
  });

  test("holds both against the target that is set", () => {
    expect(found(seenBy([2, 18], [12, 8]), 0.5)).toHaveLength(1);
    expect(found(seenBy([6, 14], [18, 3]), 0.95)).toEqual([]);
    expect(found(seenBy([6, 14], [18, 3]), 0.2)).toEqual([]);
  });

  test("asks for evidence: few answers that differ do not convict", () => {
    expect(found(seenBy([5, 4], [8, 2]))).toEqual([]);
  });

  test("is silent where givers were not asked, or four of either side answered", () => {
    expect(found(seenBy([6, 14], [0, 0]))).toEqual([]);
    expect(found(seenBy([6, 14], [4, 0]))).toEqual([]);
    expect(found(seenBy([0, 4], [18, 3]))).toEqual([]);
  });

  test("tells causes apart, and gives the same strength with and without the givers", () => {
    const givers = ratingsOf({ ...about, indicator: "on-time", side: "giver" }, goodAndBad(18, 3));
    const receivers = ratingsOf(about, goodAndBad(6, 14));
    expect(found([...receivers, ...givers])).toEqual([]);
    const strengthOf = (rows: readonly EvidenceInput[]) =>
      diagnose(readChain(line(["desk", "field"], rows))).handoffs[0]!.strength;
    expect(strengthOf(seenBy([6, 14], [18, 3]))).toEqual(strengthOf(receivers));
  });
});
