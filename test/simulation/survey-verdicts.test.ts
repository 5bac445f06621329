import { describe, expect, test } from "vitest";
import { type ChainDocument, diagnose, type EvidenceInput, readChain } from "../../src/index.js";
import { happening, hub } from "../detectors/signs-of.js";
import { type Random, seededRandom } from "../seeded-random.js";

const givers = Array.from({ length: 20 }, (_, place) => `giver ${place}`);
const weak = "giver 7";
const surveys = 100;

describe("of 20 handoffs, each 80 % favourable in truth, with 8 to 14 raters each", () => {
  test("any is called broken in 1 of 100 surveys", () => {
    const found = brokenBySurvey(false);
    expect(found.filter((broken) => broken.length > 0).length).toBeLessThanOrEqual(5);
  });

  test("one among them of 40 %, with 30 raters, is called broken in 95 of 100; others in 10", () => {
    const found = brokenBySurvey(true);
    expect(found.filter((broken) => broken.includes(weak)).length).toBeGreaterThanOrEqual(85);
    expect(found.filter((broken) => broken.some((giver) => giver !== weak)).length).toBeLessThanOrEqual(15);
  });
});

/** Survey by survey, the givers whose handoffs are called broken; no answers of any are kept back. */
function brokenBySurvey(hasWeakest: boolean): readonly (readonly string[])[] {
  return Array.from({ length: surveys }, (_, place) => {
    const document = surveyed(seededRandom(place + 1), hasWeakest);
    const { handoffs, withheld } = diagnose(readChain(document), { gains: 0 });
    expect(withheld).toEqual([]);
    return handoffs.filter(({ status }) => status === "broken").map(({ from }) => from);
  });
}

function surveyed(random: Random, hasWeakest: boolean): ChainDocument {
  const answers = givers.flatMap((giver) =>
    hasWeakest && giver === weak
      ? answersAbout(giver, 0.4, 30, random)
      : answersAbout(giver, 0.8, 8 + Math.floor(7 * random()), random),
  );
  return hub(Object.fromEntries(givers.map((giver) => [giver, null])), answers);
}

/** So many people of the hub rate a giver from 1 to 5: 4 or 5 with the chance given, else less. */
function answersAbout(
  giver: string,
  favourable: number,
  raters: number,
  random: Random,
): readonly EvidenceInput[] {
  return Array.from({ length: raters }, (_, person) => {
    const isGood = happening(1, favourable, random) === 1;
    const rating = isGood ? 4 + Math.floor(2 * random()) : 1 + Math.floor(3 * random());
    return { from: giver, to: "hub", indicator: "respect", rating, scale: [1, 5], by: `person ${person}` };
  });
}
