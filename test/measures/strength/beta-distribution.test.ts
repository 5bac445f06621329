import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { betaDistribution } from "../../../src/measures/strength/beta-distribution.js";

/** alpha, beta, x, the cumulative: by mpmath at 45 digits. */
const cumulatives: readonly (readonly [number, number, number, number])[] = [
  [2.75, 0.25, 0.75, 0.11030642762543354],
  [1, 1, 0.3, 0.3],
  [0.5, 0.5, 0.01, 0.06376856085851985],
  [0.001, 0.001, 0.5, 0.5],
  [0.001, 0.001, 1e-9, 0.4897457971281709],
  [0.001, 10000000.0, 1e-12, 0.989123044646377],
  [0.001, 10000000.0, 1e-8, 0.9981780096973479],
  [10000000.0, 0.001, 0.999999999, 0.004030597043135907],
  [10000000.0, 0.001, 0.999999, 4.16928732477034e-9],
  [0.25, 2000, 0.0001, 0.7098302667393228],
  [2000.75, 0.25, 0.9999, 0.2901131028284893],
  [1.75, 10000000.0, 2e-7, 0.6672944724120085],
  [10000000.0, 3, 0.9999997, 0.42318991320052324],
  [18.5, 4.5, 0.75, 0.23655473871098154],
  [200, 3, 0.98, 0.22934682373860868],
  [2000, 1000, 0.66, 0.21878490883935917],
  [2000, 1000, 0.7, 0.9999592617208395],
  [1500, 500, 0.75, 0.49656618159318083],
  [100000.0, 50000.0, 0.6667, 0.5106815818238012],
  [10000000.0, 10000000.0, 0.5, 0.5],
  [10000000.0, 10000000.0, 0.5001, 0.8144533146406578],
  [10000000.0, 10000000.0, 0.4996, 0.00017330932576538783],
  [10000000.0, 500000.0, 0.9523, 0.10906019436451758],
  [3000000.0, 10000000.0, 0.2308, 0.6038874058562276],
  [2e-6, 3.5, 0.01, 0.9999941006064015],
];

/** alpha, beta, p, the quantile: by bisecting the same, on the logit scale. */
const quantiles: readonly (readonly [number, number, number, number])[] = [
  [2.75, 0.25, 0.025, 0.49090210025754016],
  [2.75, 0.25, 0.975, 0.9999998897301245],
  [1, 1, 0.3, 0.3],
  [0.5, 0.5, 1e-6, 2.46740110027031e-12],
  [0.001, 0.001, 0.4999, 0.4500972457743271],
  [0.001, 0.001, 0.5003, 0.6458505845645851],
  [0.001, 0.001, 0.3, 1.4142853421408587e-222],
  [0.001, 2, 0.999, 0.15856672392073073],
  [0.25, 2000, 0.025, 1.318547862573458e-10],
  [0.25, 2000, 0.975, 0.0008581013884219003],
  [2000.75, 0.25, 0.025, 0.9991422202012347],
  [2000.75, 0.25, 0.975, 0.9999999998681947],
  [18.5, 4.5, 0.025, 0.6236132115955105],
  [18.5, 4.5, 0.975, 0.9353453114838568],
  [1.75, 10000000.0, 0.975, 5.131050605165452e-7],
  [10000000.0, 3, 0.025, 0.9999992775315665],
  [10000000.0, 0.001, 0.001, 0.999999973522972],
  [2000, 1000, 0.025, 0.64969698327279],
  [2000, 1000, 0.999999999, 0.7168533746719153],
  [100000.0, 50000.0, 0.975, 0.6690501420783825],
  [10000000.0, 10000000.0, 0.025, 0.499780869372639],
  [10000000.0, 500000.0, 0.975, 0.9525096806095231],
  [30, 40, 1e-12, 0.10198034625099188],
  [30, 40, 1e-300, 2.2387105121286788e-11],
  [1, 10000000.0, 1e-12, 1.0000000000005e-19],
  [3, 1, 0.999999999999, 0.9999999999996667],
  [2e-6, 3.5, 0.99999, 0.0012592368809190876],
];

describe("the reference values hold", () => {
  test.each(cumulatives)("cumulative of Beta(%d, %d) at %d", (alpha, beta, x, expected) => {
    expect(difference(betaDistribution(alpha, beta).cumulative(x), expected)).toBeLessThan(1e-12);
  });

  test.each(quantiles)("quantile of Beta(%d, %d) at %d", (alpha, beta, p, expected) => {
    expect(difference(betaDistribution(alpha, beta).quantile(p), expected)).toBeLessThan(1e-11);
  });
});

describe("the edges are exact", () => {
  const distribution = betaDistribution(2.5, 0.5);

  it("has nothing below 0 and everything below 1", () => {
    expect([-1, 0, 1, 2].map(distribution.cumulative)).toEqual([0, 0, 1, 1]);
  });

  it("has its 0 and 1 quantiles at 0 and 1", () => {
    expect([0, 1].map(distribution.quantile)).toEqual([0, 1]);
  });

  it("has the textbook mean and variance", () => {
    expect(betaDistribution(2, 6)).toMatchObject({ mean: 0.25, variance: 1 / 48 });
  });

  it("answers a not-a-number with a not-a-number, never with a figure", () => {
    expect(distribution.cumulative(Number.NaN)).toBeNaN();
  });

  test.each([0, -1, 1e11, Number.NaN, Number.POSITIVE_INFINITY])("refuses the shape %d", (shape) => {
    expect(() => betaDistribution(shape, 1)).toThrow(RangeError);
    expect(() => betaDistribution(1, shape)).toThrow(RangeError);
  });

  test.each([-0.1, 1.1, Number.NaN])("refuses the chance %d", (p) => {
    expect(() => distribution.quantile(p)).toThrow(RangeError);
  });
});

describe("laws of every beta distribution", () => {
  const shape = fc.double({ min: Math.log(1e-3), max: Math.log(1e7), noNaN: true }).map(Math.exp);
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it("cumulative never falls", () => {
    fc.assert(
      fc.property(shape, shape, share, share, (alpha, beta, one, other) => {
        const { cumulative } = betaDistribution(alpha, beta);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(cumulative(more) - cumulative(less)).toBeGreaterThan(-1e-12);
      }),
    );
  });

  it("cumulative is the rest of its mirror image", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 2 ** 30 }), (alpha, beta, grid) => {
        const x = grid / 2 ** 30;
        const mirrored = 1 - betaDistribution(beta, alpha).cumulative(1 - x);
        expect(difference(betaDistribution(alpha, beta).cumulative(x), mirrored)).toBeLessThan(1e-12);
      }),
    );
  });

  it("quantile undoes cumulative", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: -3, max: 3, noNaN: true }), (alpha, beta, deviations) => {
        const { mean, variance, cumulative, quantile } = betaDistribution(alpha, beta);
        const x = mean + deviations * Math.sqrt(variance);
        const [p, above, below] = [x, x + 1e-6 * x * (1 - x), x - 1e-6 * x * (1 - x)].map(cumulative);
        fc.pre(x > 0 && x < 1 && above - below > 1e-10);
        expect(difference(quantile(p), x)).toBeLessThan(1e-8);
      }),
    );
  });

  it("a quantile has its chance within a hundred-billionth to either side", () => {
    fc.assert(
      fc.property(shape, shape, share, (alpha, beta, p) => {
        const { cumulative, quantile } = betaDistribution(alpha, beta);
        const x = quantile(p);
        expect(cumulative(x - 1e-11)).toBeLessThan(p + 1e-12);
        expect(cumulative(x + 1e-11)).toBeGreaterThan(p - 1e-12);
      }),
    );
  });
});

const oracle = new URL("../../../../shared/oracles/strength.json", import.meta.url);

describe.skipIf(!existsSync(oracle))(
  "posteriors of the oracle (skipped where ../shared/oracles is absent)",
  () => {
    test.each(posteriors())("Beta(%d, %d) against %d: %o", (alpha, beta, target, expected) => {
      const { mean, quantile, cumulative } = betaDistribution(alpha, beta);
      expect(difference(mean, expected.mean)).toBeLessThan(1e-9);
      expect(difference(quantile(0.025), expected.low)).toBeLessThan(1e-9);
      expect(difference(quantile(0.975), expected.high)).toBeLessThan(1e-9);
      expect(difference(cumulative(target), expected.below)).toBeLessThan(1e-9);
    });
  },
);

interface Subject {
  readonly good: number;
  readonly total: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly below: number;
}

interface Entry {
  readonly prior: readonly [number, number];
  readonly target: number;
  readonly subjects: readonly Subject[];
}

function posteriors(): [number, number, number, Subject][] {
  if (!existsSync(oracle)) return [];
  const entries: readonly Entry[] = JSON.parse(readFileSync(oracle, "utf8"));
  return entries.flatMap(({ prior, target, subjects }) =>
    subjects.map((subject): [number, number, number, Subject] => {
      const { good, total } = subject;
      return [prior[0] + good, prior[1] + total - good, target, subject];
    }),
  );
}

function difference(one: number, other: number): number {
  return Math.abs(one - other);
}
