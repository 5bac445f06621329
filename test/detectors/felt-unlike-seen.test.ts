import { describe, expect, test } from "vitest";
import { feltUnlikeSeen } from "../../src/detectors/felt-unlike-seen.js";
import { diagnose, type EvidenceInput, readChain, type Sign } from "../../src/index.js";
import { line } from "../chains.js";
import { seededRandom } from "../seeded-random.js";
import { goodAndBad, ratingsOf } from "./ratings-of.js";
import { happening, hub, signsOf, subjectsOf } from "./signs-of.js";

const about = { from: "desk", to: "field", indicator: "on-time" } as const;

function found(evidence: readonly EvidenceInput[]): readonly Sign[] {
  return signsOf(line(["desk", "field"], evidence), feltUnlikeSeen());
}

/** What was counted, and how many people found it good and bad. */
function both(
  good: number,
  total: number,
  goodAnswers: number,
  badAnswers: number,
): readonly EvidenceInput[] {
  return [{ ...about, good, total }, ...ratingsOf(about, goodAndBad(goodAnswers, badAnswers))];
}

describe("feltUnlikeSeen", () => {
  test("finds what is felt to be worse than it was counted, with both figures, as a risk", () => {
    const document = line(["desk", "field"], both(190, 200, 8, 12));
    const [cause] = diagnose(readChain(document)).handoffs[0]!.causes;
    expect(signsOf(document, feltUnlikeSeen())).toEqual([
      {
        detector: "felt-unlike-seen",
        kind: "risk",
        cause: "coordination",
        question: "Where do people feel what the counts do not show?",
        subject: { type: "handoff", from: "desk", to: "field", service: "" },
        reason: {
          code: "felt-worse-than-seen",
          felt: cause!.rated!.strength.mean,
          seen: cause!.observed!.strength.mean,
          probability: cause!.ratedBelowObserved,
        },
        evidence: [
          expect.objectContaining({ source: "observed", good: 190, total: 200 }),
          expect.objectContaining({ source: "rated", good: 8, total: 20 }),
        ],
      },
    ]);
  });

  test("finds what is felt to be better, under a code of its own and with the chance of that", () => {
    const [sign, ...others] = found(both(80, 200, 18, 4));
    expect(sign!.reason).toMatchObject({ code: "felt-better-than-seen", seen: expect.closeTo(0.4, 1) });
    expect(sign!.reason.probability).toBeGreaterThanOrEqual(0.975);
    expect(others).toEqual([]);
  });

  test("is silent where answers and counts agree, or are too few to disagree", () => {
    expect(found(both(120, 200, 12, 8))).toEqual([]);
    expect(found(both(1, 1, 3, 5))).toEqual([]);
  });

  test("is silent where only one of the two is there, or each is of another cause", () => {
    expect(found([{ ...about, good: 199, total: 200 }])).toEqual([]);
    expect(found(ratingsOf(about, goodAndBad(1, 20)))).toEqual([]);
    const apart = ratingsOf({ ...about, indicator: "respect" }, goodAndBad(1, 20));
    expect(found([{ ...about, good: 199, total: 200 }, ...apart])).toEqual([]);
    expect(found([{ ...about, judged: 1 }, ...ratingsOf(about, goodAndBad(1, 20))])).toEqual([]);
  });

  test("is silent about the answers of four, and about those of givers", () => {
    expect(found(both(2000, 2000, 0, 4))).toEqual([]);
    expect(subjectsOf(found(both(2000, 2000, 0, 5)))).toEqual(["desk"]);
    const givers = ratingsOf({ ...about, side: "giver" }, goodAndBad(1, 20));
    expect(found([{ ...about, good: 199, total: 200 }, ...givers])).toEqual([]);
  });

  test("finds it of a party's own part, too", () => {
    const own = { party: "field", indicator: "training" };
    const signs = found([{ ...own, good: 199, total: 200 }, ...ratingsOf(own, goodAndBad(5, 15))]);
    expect(signs.map(({ subject, cause }) => [subject, cause])).toEqual([
      [{ type: "party", id: "field" }, "care"],
    ]);
  });

  test("speaks of few handoffs whose answers and counts come from one share, of most where they do not", () => {
    const givers = Array.from({ length: 20 }, (_, place) => `giver ${place}`);
    const speaking = (seen: number, felt: number) => {
      let signs = 0;
      for (let seed = 1; seed <= 8; seed += 1) {
        const random = seededRandom(seed);
        const rows = givers.flatMap((from) => {
          const place = { from, to: "hub", indicator: "on-time" };
          const share = seen + 0.1 * (random() - 0.5);
          const good = happening(20, share + felt - seen, random);
          return [
            { ...place, good: happening(100, share, random), total: 100 },
            ...ratingsOf(place, goodAndBad(good, 20 - good)),
          ];
        });
        signs += signsOf(
          hub(Object.fromEntries(givers.map((giver) => [giver, null])), rows),
          feltUnlikeSeen(),
        ).length;
      }
      return signs / 160;
    };
    expect(speaking(0.7, 0.7)).toBeLessThanOrEqual(0.05);
    expect(speaking(0.9, 0.5)).toBeGreaterThan(0.9);
  });
});
