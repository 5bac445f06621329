import { fileURLToPath } from "node:url";
import {
  type Cause,
  type ChainDocument,
  type Diagnosis,
  diagnose,
  type EvidenceInput,
  readChain,
} from "../../src/index.js";
import { type BetaDistribution, betaDistribution } from "../../src/measures/strength/beta-distribution.js";
import { priorOf } from "../../src/measures/strength/prior-of.js";
import { line, restaurant } from "../chains.js";
import { type Random, seededRandom } from "../seeded-random.js";

/** Chains whose handoffs get strengths: one with needs, splits and requests, one plain line. */
export const shapes: Readonly<Record<string, ChainDocument>> = {
  restaurant: { ...restaurant, parties: restaurant.parties.map(({ strength: _, ...party }) => party) },
  line: line(["a", "b", "c", "d", "e", "f"]),
};

/** How often the interval held the truth, and how far off the estimate was on the mean, in shares (0..1). */
export interface Coverage {
  readonly covered: number;
  readonly bias: number;
  /** Standard error of the bias, from chain to chain. */
  readonly error: number;
  readonly width: number;
}

/** A way to tell how strong a handoff is from the counts of its causes. */
export type Estimator = (counts: readonly Counts[]) => readonly number[];

/** Counts of one handoff, cause by cause. */
type Counts = readonly { readonly good: number; readonly total: number }[];

const indicators: Readonly<Record<Cause, string>> = {
  information: "questions-answered",
  coordination: "on-time",
  care: "respect",
};

/** Draws the true strengths of a handoff's causes. */
type Truth = (random: Random) => readonly number[];

/** Strengths as they are found in practice: 0.8 on the mean, 0.55 to 0.96 nine times in ten. */
const strength = (random: Random) => betaDistribution(8, 2).quantile(random());

/** What three causes of a handoff may have to do with one another. */
export const truths = {
  "one cause": (random) => [strength(random)],
  "three equal causes": (random) => Array(3).fill(strength(random)),
  "three causes, each by itself": (random) => [strength(random), strength(random), strength(random)],
  "one cause much weaker": (random) => {
    const weakest = strength(random);
    return [weakest, 0.3 * weakest + 0.7, 0.5 * weakest + 0.5];
  },
} as const satisfies Readonly<Record<string, Truth>>;

/**
 * Draws true strengths, counts so many exchanges under every cause of every handoff, and holds what the diagnosis
 * says of the service level against the truth.
 */
export function coverage(
  shape: ChainDocument,
  truth: Truth,
  exchanges: number,
  chains: number,
  seed = 1,
): Coverage {
  const misses: number[] = [];
  let [covered, width] = [0, 0];
  for (const { document, counts, level } of trials(shape, truth, exchanges, chains, seed)) {
    const { mean, low, high } = levelOf({ ...document, evidence: evidenceOf(document, counts) });
    if (low! <= level && level <= high!) covered += 1;
    width += high! - low!;
    misses.push(mean - level);
  }
  return { covered: covered / chains, width: width / chains, ...biasOf(misses) };
}

/** How far off the service level is on the mean when handoffs are as strong as an estimator has it. */
export function biasWith(
  estimate: Estimator,
  shape: ChainDocument,
  truth: Truth,
  exchanges: number,
  chains: number,
  seed = 1,
): Pick<Coverage, "bias" | "error"> {
  const misses: number[] = [];
  for (const { document, counts, level } of trials(shape, truth, exchanges, chains, seed)) {
    misses.push(levelOf(withStrengths(document, estimate(counts))).mean - level);
  }
  return biasOf(misses);
}

function biasOf(misses: readonly number[]): Pick<Coverage, "bias" | "error"> {
  const bias = meanOf(misses);
  const variance = meanOf(misses.map((miss) => (miss - bias) ** 2));
  return { bias, error: Math.sqrt(variance / misses.length) };
}

function* trials(shape: ChainDocument, truth: Truth, exchanges: number, chains: number, seed: number) {
  const random = seededRandom(seed);
  for (let chain = 0; chain < chains; chain += 1) {
    const strengths = shape.handoffs.map(() => truth(random));
    const counts = strengths.map((causes) =>
      causes.map((strength) => ({ good: binomial(exchanges, strength, random), total: exchanges })),
    );
    const weakest = strengths.map((causes) => Math.min(...causes));
    const document = withStrengths(shape, weakest);
    yield { document, counts, level: levelOf(document).mean };
  }
}

function binomial(count: number, chance: number, random: Random): number {
  let good = 0;
  for (let nth = 0; nth < count; nth += 1) if (random() < chance) good += 1;
  return good;
}

function withStrengths(document: ChainDocument, strengths: readonly number[]): ChainDocument {
  const handoffs = document.handoffs.map((handoff, place) => ({ ...handoff, strength: strengths[place]! }));
  return { ...document, handoffs };
}

function evidenceOf({ handoffs }: ChainDocument, counts: readonly Counts[]): readonly EvidenceInput[] {
  return handoffs.flatMap(({ from, to, service = "" }, place) =>
    counts[place]!.map(
      (count, cause): EvidenceInput => ({
        ...{ from, to, service },
        indicator: Object.values(indicators)[cause]!,
        ...count,
      }),
    ),
  );
}

function levelOf(document: ChainDocument): NonNullable<Diagnosis["overall"]["serviceLevel"]> {
  return diagnose(readChain(document), { gains: 0, detectors: [] }).overall.serviceLevel!;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What could be done about the bias of the weakest of several noisy figures; tried out here, used nowhere. */
export const estimators = {
  /** As the library has it. */
  "weakest mean": (counts) =>
    posteriorsOf(counts).map((causes) => Math.min(...causes.map(({ mean }) => mean))),
  "expected minimum": (counts) => posteriorsOf(counts).map(expectedMinimum),
  "mean by chance of being weakest": (counts) => posteriorsOf(counts).map(meanByChance),
  "weakest mean of two ways": (counts) =>
    twoWays(counts).map(({ centre, causes }) => centre + Math.min(...causes)),
  "expected minimum of two ways": (counts) =>
    twoWays(counts).map(({ centre, causes, spread }) => centre + expectedNormalMinimum(causes, spread)),
} as const satisfies Readonly<Record<string, Estimator>>;

function posteriorsOf(counts: readonly Counts[]): readonly (readonly BetaDistribution[])[] {
  const priors = counts[0]!.map((_, cause) =>
    priorOf(
      Float64Array.from(counts, (causes) => causes[cause]!.good),
      Float64Array.from(counts, (causes) => causes[cause]!.total),
    ),
  );
  return counts.map((causes) =>
    causes.map(({ good, total }, cause) =>
      betaDistribution(priors[cause]!.alpha + good, priors[cause]!.beta + (total - good)),
    ),
  );
}

const steps = 150;

/** ∫ P(all are above x) dx. */
function expectedMinimum(causes: readonly BetaDistribution[]): number {
  return meanOf(midpoints.map((x) => causes.reduce((all, { cumulative }) => all * (1 - cumulative(x)), 1)));
}

const midpoints = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);

function meanByChance(causes: readonly BetaDistribution[]): number {
  const chances = causes.map(({ cumulative }, own) =>
    midpoints
      .map((x) => {
        const here = cumulative(x + 0.5 / steps) - cumulative(x - 0.5 / steps);
        return causes.reduce(
          (all, other, nth) => (nth === own ? all : all * (1 - other.cumulative(x))),
          here,
        );
      })
      .reduce((sum, chance) => sum + chance, 0),
  );
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return causes.reduce((sum, { mean }, cause) => sum + mean * (chances[cause]! / total), 0);
}

/** A handoff's strength over all causes, and by how much each cause is believed to lie off it. */
interface TwoWays {
  readonly centre: number;
  readonly causes: readonly number[];
  /** Standard deviation of what is believed of each cause. */
  readonly spread: number;
}

/**
 * Tells a handoff's causes apart as far as the whole chain shows that they differ by more than counting alone makes
 * them: handoffs and causes are the two ways of an analysis of variance, what neither explains is shrunk by the part
 * of it that is noise of the counts.
 */
function twoWays(counts: readonly Counts[]): readonly TwoWays[] {
  const rates = counts.map((causes) => causes.map(({ good, total }) => good / total));
  const centres = rates.map(meanOf);
  const overall = meanOf(centres);
  const effects = rates[0]!.map((_, cause) => meanOf(rates.map((of) => of[cause]!)) - overall);
  const rests = rates.map((of, place) => of.map((rate, cause) => rate - centres[place]! - effects[cause]!));
  const freedom = (rates.length - 1) * (effects.length - 1);
  const found = rests.flat().reduce((sum, rest) => sum + rest ** 2, 0) / freedom;
  const noises = counts.map((causes, place) => noiseOf(causes, centres[place]!));
  const real = found > 0 ? Math.max(0, 1 - meanOf(noises) / found) : 0;
  const pooled = posteriorsOf(counts.map((causes) => [causes.reduce(sumCounts)]));
  return rests.map((of, place) => ({
    centre: pooled[place]![0]!.mean,
    causes: of.map((rest, cause) => effects[cause]! + real * rest),
    spread: Math.sqrt(real * noises[place]!),
  }));
}

function sumCounts(a: Counts[number], b: Counts[number]): Counts[number] {
  return { good: a.good + b.good, total: a.total + b.total };
}

/** Variance that counting alone gives to a rate, from the rate of all causes; never 0, for a rate of 1 proves nothing. */
function noiseOf(causes: Counts, rate: number): number {
  const share = Math.min(Math.max(rate, 0.02), 0.98);
  return meanOf(causes.map(({ total }) => (share * (1 - share)) / total));
}

/** The mean of the least of independent normal variables of one spread, all of them within −1 and 1. */
function expectedNormalMinimum(means: readonly number[], spread: number): number {
  if (spread === 0) return Math.min(...means);
  const above = (x: number) => means.reduce((all, mean) => all * normalBelow((mean - x) / spread), 1);
  return 2 * meanOf(midpoints.map((x) => above(2 * x - 1))) - 1;
}

/** Abramowitz & Stegun 1964, 26.2.17. */
function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

/** All of it as text: a line for each shape, truth and number of counts. */
export function* report(chains: number): Iterable<string> {
  const points = (share: number) => (100 * share).toFixed(2).padStart(6);
  const counts = [10, 50, 500];
  yield `Interval of the service level, and bias of its estimate, in points; ${chains} chains each\n`;
  yield "shape       truth                          counts  covered   bias  ± s.e.  width";
  for (const [name, shape] of Object.entries(shapes)) {
    for (const [truth, draw] of Object.entries(truths)) {
      for (const exchanges of counts) {
        const { covered, bias, error, width } = coverage(shape, draw, exchanges, chains);
        const figures = `${(100 * covered).toFixed(1).padStart(6)} % ${points(bias)}  ${points(error)} ${points(width)}`;
        yield `${name.padEnd(11)} ${truth.padEnd(30)} ${`${exchanges}`.padStart(6)} ${figures}`;
      }
    }
  }
  yield "\nBias of the service level in points, by how a handoff's strength is told from its causes\n";
  yield `shape       truth                          counts ${Object.keys(estimators)
    .map((name) => name.padStart(name.length + 3))
    .join("")}`;
  for (const [name, shape] of Object.entries(shapes)) {
    for (const [truth, draw] of Object.entries(truths).slice(1)) {
      for (const exchanges of counts) {
        const biases = Object.entries(estimators).map(([estimator, estimate]) =>
          points(biasWith(estimate, shape, draw, exchanges, chains).bias).padStart(estimator.length + 3),
        );
        yield `${name.padEnd(11)} ${truth.padEnd(30)} ${`${exchanges}`.padStart(6)} ${biases.join("")}`;
      }
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const text of report(Number(process.argv[2] ?? 1_000))) process.stdout.write(`${text}\n`);
}
