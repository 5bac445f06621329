import { describe, expect, test } from "vitest";
import { holm } from "../../../src/measures/parity/holm.js";
import { permutationTest } from "../../../src/measures/parity/permutation-test.js";
import { type Random, seededRandom } from "../../seeded-random.js";

/** How well each person of a chain finds itself cared for, 0..1, and where it stands. */
interface Person {
  readonly supplier: boolean;
  readonly manager: boolean;
  readonly department: number;
  readonly score: number;
}

const seeds = Array.from({ length: 100 }, (_, number) => number + 1);

/** Below .05 a difference is found. Where there is none this happens five times in 100, or less: Holm's promise. */
const found = (adjusted: number) => adjusted < 0.05;

describe("comparing suppliers with employees, managers with others, and departments with each other", () => {
  test("flags a chain where all are treated alike for at most 5 of 100 seeds", () => {
    const flagged = seeds.filter((seed) => verdictsOf(peopleOf(seed, 0)).some(found));
    expect(flagged.length).toBeLessThanOrEqual(5);
  });

  test("finds suppliers worse off by .2 for at least 90 of 100 seeds", () => {
    const unequal = seeds.filter((seed) => found(verdictsOf(peopleOf(seed, 0.2))[0]!));
    expect(unequal.length).toBeGreaterThanOrEqual(90);
  });
});

/** 45 people of suppliers and 60 employees in four departments, one in five of them a manager. */
function peopleOf(seed: number, gap: number): readonly Person[] {
  const random = seededRandom(seed);
  return Array.from({ length: 105 }, (_, number) => {
    const supplier = number < 45;
    const score = 0.6 - (supplier ? gap : 0) + 0.25 * bell(random);
    return {
      supplier,
      manager: number % 5 === 0,
      department: number % 4,
      score: Math.min(1, Math.max(0, score)),
    };
  });
}

/** A normal number (Box & Muller 1958). */
function bell(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The adjusted probabilities of the three comparisons. */
function verdictsOf(people: readonly Person[]): readonly number[] {
  const scores = (belongs: (person: Person) => boolean) => people.filter(belongs).map(({ score }) => score);
  const comparisons = [
    [scores(({ supplier }) => supplier), scores(({ supplier }) => !supplier)],
    [true, false].map((is) => scores(({ supplier, manager }) => !supplier && manager === is)),
    [0, 1, 2, 3].map((is) => scores(({ supplier, department }) => !supplier && department === is)),
  ];
  return holm(comparisons.map((groups) => permutationTest(groups, { permutations: 1999 })!.probability));
}
