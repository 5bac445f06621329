import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type ChainDocument, diagnose, readChain } from "../../src/index.js";
import { measureChain } from "../../src/measures/measure-chain.js";
import { networkValues } from "../../src/measures/service-level/network-values.js";
import { weigh } from "../../src/measures/service-level/share-loss.js";
import { restaurant, ring, workshop } from "../chains.js";
import { randomDocument, runs } from "../random-chain.js";
import { seededRandom } from "../seeded-random.js";
import { simulation } from "./simulate.js";

const exchanges = 60_000;

/** Chance of five sigma, twice a billion, for each customer that is compared. */
const sigmas = 5;

const small = fc.sample(randomDocument({ parties: 8 }), { numRuns: 60, seed: 11 });

describe("the service level is the share of exchanges that arrive whole", () => {
  test.each([
    ["restaurant", restaurant],
    ["workshop", workshop],
    ["ring", ring],
  ])("%s", (_, document) => {
    expectAsSimulated(withVolumes(document), 1);
  });

  test.each(small.map((document, seed) => [seed, document] as const))("random chain %d", (seed, document) => {
    expectAsSimulated(document, seed);
  });

  it("of chains that hold needs, splits, redundancy and requests", () => {
    const handoffs = small.flatMap((document) => diagnose(readChain(document)).handoffs);
    const stated = small.flatMap((document) => document.handoffs);
    expect(handoffs.filter(({ flow }) => flow === "request").length).toBeGreaterThan(50);
    expect(stated.filter(({ need }) => need !== undefined).length).toBeGreaterThan(50);
    expect(stated.filter(({ redundant }) => redundant).length).toBeGreaterThan(50);
  });
});

describe("the slope of the service level in every strength", () => {
  it("from one sweep backwards is that of small steps", () => {
    fc.assert(
      fc.property(randomDocument({ parties: 14 }), (document) => {
        const { levels } = measureChain({ chain: readChain(document), answers: [], questions: [] }, 0.75, 0);
        const { network, strengths, weights, gradient } = levels;
        const levelAt = (input: Float64Array, own: Float64Array) =>
          weigh(weights, networkValues(network, { input, own }, 0).values);
        strengths.input.forEach((_, place) => {
          const slope = slopeAt(strengths.input, place, (input) => levelAt(input, strengths.own));
          expectNear(gradient.input[place]!, slope);
        });
        strengths.own.forEach((_, place) => {
          const slope = slopeAt(strengths.own, place, (own) => levelAt(strengths.input, own));
          expectNear(gradient.own[place]!, slope);
        });
      }),
      { ...runs, numRuns: 300 },
    );
  });

  /** By steps to both sides; from 0 upwards and from 1 downwards only, of second order as well. */
  function slopeAt(
    strengths: Float64Array,
    place: number,
    level: (strengths: Float64Array) => number,
  ): number {
    const step = 1e-5;
    const at = (by: number) =>
      level(strengths.map((strength, nth) => (nth === place ? strength + by : strength)));
    const sided = (by: number) => (4 * at(by) - at(2 * by) - 3 * at(0)) / (2 * by);
    if (strengths[place]! < step) return sided(step);
    if (strengths[place]! + step > 1) return sided(-step);
    return (at(step) - at(-step)) / (2 * step);
  }

  function expectNear(found: number, slope: number): void {
    if (!(Math.abs(found - slope) <= 1e-6 * Math.max(1, Math.abs(slope)))) expect(found).toBe(slope);
  }
});

function withVolumes(document: ChainDocument): ChainDocument {
  const { handoffs } = readChain(document);
  return {
    ...document,
    handoffs: document.handoffs.map((handoff, place) => ({ ...handoff, volume: handoffs[place]!.volume })),
  };
}

function expectAsSimulated(document: ChainDocument, seed: number): void {
  const { customers, handoffs } = diagnose(readChain(document));
  const isWhole = simulation(
    document,
    handoffs.map(({ flow }) => flow),
    seededRandom(seed),
  );
  for (const { id, serviceLevel } of customers) {
    if (serviceLevel === null) continue;
    let whole = 0;
    for (let exchange = 0; exchange < exchanges; exchange += 1) if (isWhole(id)) whole += 1;
    const { mean } = serviceLevel;
    const error = Math.sqrt(Math.max(mean * (1 - mean), 1 / exchanges) / exchanges);
    const found = whole / exchanges;
    if (!(Math.abs(found - mean) <= sigmas * error))
      expect(`${id}: ${found}`).toBe(`${id}: ${mean} ± ${sigmas * error}`);
  }
}
