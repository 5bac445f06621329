import { describe, expect, test } from "vitest";
import { expectationGap } from "../../src/detectors/expectation-gap.js";
import { diagnose, type EvidenceInput, readChain, type Sign } from "../../src/index.js";
import { line } from "../chains.js";
import { seededRandom } from "../seeded-random.js";
import { goodAndBad, ratingsOf } from "./ratings-of.js";
import { hub, signsOf, subjectsOf } from "./signs-of.js";

const about = { from: "desk", to: "field", indicator: "respect" } as const;
const gaps = [-2, -1, -1, 0, -1, -2, -1, 0, -1, -1, 1, -1];
const nothing = gaps.map(() => 0);
const surplus = [1, 0, 1, 1, 0, 1, 0, -1, 1, 1, 1, 0];

/** Answers of people of whom each expects a 4 and gets so much more, or less. */
function gapsFrom4(place: Parameters<typeof ratingsOf>[0], of: readonly number[]): readonly EvidenceInput[] {
  return ratingsOf(
    { ...place, expected: 4 },
    of.map((gap) => 4 + gap),
  );
}

function found(evidence: readonly EvidenceInput[]): readonly Sign[] {
  return signsOf(line(["desk", "field"], evidence), expectationGap());
}

describe("expectationGap", () => {
  test("finds where people get less than they expect, with the gap as a share of the scale, as a break", () => {
    const t95 = 2.201;
    const mean = -10 / 12 / 4;
    const reach = (t95 * 0.8348) / 4 / Math.sqrt(12);
    const counted = { ...about, good: 90, total: 100 };
    expect(found([counted, ...gapsFrom4(about, gaps)])).toEqual([
      {
        detector: "expectation-gap",
        kind: "break",
        cause: "care",
        question: "Where do people get less than they expect?",
        subject: { type: "handoff", from: "desk", to: "field", service: "" },
        reason: {
          code: "expectation-gap",
          gap: expect.closeTo(mean, 9),
          low: expect.closeTo(mean - reach, 4),
          high: expect.closeTo(mean + reach, 4),
          people: 12,
          shortfall: expect.closeTo(0.9972, 3),
        },
        evidence: [expect.objectContaining({ source: "rated", total: 12, indicators: ["respect"] })],
      },
    ]);
  });

  test("finds it of parties, and of each cause apart", () => {
    const rows = [
      ...gapsFrom4({ party: "field", indicator: "training" }, gaps),
      ...gapsFrom4({ ...about, indicator: "on-time" }, gaps),
      ...gapsFrom4(about, surplus),
    ];
    const signs = found(rows);
    expect(signs.map(({ subject, cause }) => [subject.type, cause])).toEqual([
      ["party", "care"],
      ["handoff", "coordination"],
    ]);
  });

  test("is the same on a scale of any length", () => {
    const [short] = found(gapsFrom4(about, gaps));
    const long = gaps.map((gap, person): EvidenceInput => {
      return { ...about, rating: 70 + 20 * gap, expected: 70, scale: [10, 90], by: `p${person}` };
    });
    const [sign] = found(long);
    for (const figure of ["gap", "low", "high", "shortfall"]) {
      expect(sign!.reason[figure]).toBeCloseTo(short!.reason[figure] as number, 9);
    }
  });

  test("sees what a few miss by much where most get what they expect, and no shortfall where many miss a little", () => {
    const few = [...Array.from({ length: 16 }, () => 0), -3, -3, -3, -3];
    const many = [...Array.from({ length: 10 }, () => -1), ...Array.from({ length: 10 }, () => 1)];
    const [sign] = found(gapsFrom4(about, few));
    expect(sign!.evidence[0]!.strength).toBeGreaterThan(0.75);
    expect(found(gapsFrom4(about, many))).toEqual([]);
  });

  test("is silent where people get what they expect, or more, or never told what they expect", () => {
    expect(found(gapsFrom4(about, nothing))).toEqual([]);
    expect(found(gapsFrom4(about, surplus))).toEqual([]);
    expect(found(ratingsOf(about, goodAndBad(2, 20)))).toEqual([]);
    expect(found([{ ...about, good: 1, total: 90 }])).toEqual([]);
  });

  test("is silent about the answers of five, and about what givers expect of themselves", () => {
    expect(found(gapsFrom4(about, [-3, -2, -3, -2, -3]))).toEqual([]);
    expect(subjectsOf(found(gapsFrom4(about, [-3, -2, -3, -2, -3, -2])))).toEqual(["desk"]);
    expect(found(gapsFrom4({ ...about, side: "giver" }, gaps))).toEqual([]);
  });

  test("stands as one break with what else was found under the cause", () => {
    const document = line(["desk", "field"], gapsFrom4(about, [...gaps, ...gaps]));
    const [first, ...others] = diagnose(readChain(document)).breaks;
    expect(first!.signs.map(({ detector }) => detector)).toEqual(["weak-care", "expectation-gap"]);
    expect(others).toEqual([]);
  });

  test("speaks of one handoff in twenty where people get just what they expect on the mean, of most where not", () => {
    const givers = Array.from({ length: 20 }, (_, place) => `giver ${place}`);
    const speaking = (shift: number) => {
      let signs = 0;
      for (let seed = 1; seed <= 10; seed += 1) {
        const random = seededRandom(seed);
        const rows = givers.flatMap((from) =>
          Array.from({ length: 12 }, (_, person): EvidenceInput => {
            const rating = 50 + shift + 30 * (random() - 0.5) + 30 * (random() - 0.5);
            const place = { from, to: "hub", indicator: "respect" };
            return { ...place, rating, expected: 50, scale: [0, 100], by: `person ${person}` };
          }),
        );
        const document = hub(Object.fromEntries(givers.map((giver) => [giver, null])), rows);
        signs += signsOf(document, expectationGap()).length;
      }
      return signs / 200;
    };
    expect(speaking(0)).toBeLessThanOrEqual(0.09);
    expect(speaking(6)).toBeLessThanOrEqual(0.01);
    expect(speaking(-12)).toBeGreaterThan(0.85);
  });
});
