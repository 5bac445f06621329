/** How much evidence a prior of unknown spread is worth. */
const weakest = 2;
/** Fewer subjects than this do not tell how much subjects differ. */
const enoughSubjects = 5;

/** A beta prior: what one expects of a subject before its own evidence. */
export interface Prior {
  /** How many subjects it was made from. */
  readonly subjects: number;
  /** μ, the share it expects, 0..1. */
  readonly mean: number;
  /** κ, the exchanges or people it is worth. */
  readonly weight: number;
  /** Shapes of the beta distribution: they add up to the weight. */
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The prior that all subjects of one cause and source share, estimated from them: its mean μ is their pooled
 * share, its weight κ the moment estimate of the beta-binomial (Kleinman 1973, *JASA* 68: 46–54), kept
 * between 2 and 20 exchanges so that few subjects cannot claim to be all alike, nor all apart.
 *
 * @param good - exchanges that went well, by subject.
 * @param total - exchanges, by subject; subjects with 0 take no part.
 */
export function priorOf(good: Float64Array, total: Float64Array): Prior {
  const sums = sumUp(good, total);
  const mean = (sums.good + 1) / (sums.total + 2);
  const weight = weightOf(good, total, sums, mean);
  return {
    subjects: sums.subjects,
    mean,
    weight,
    alpha: mean * weight,
    beta: ((sums.total - sums.good + 1) / (sums.total + 2)) * weight,
  };
}

interface Sums {
  readonly good: number;
  readonly total: number;
  readonly squares: number;
  readonly subjects: number;
}

function sumUp(good: Float64Array, total: Float64Array): Sums {
  const sums = { good: 0, total: 0, squares: 0, subjects: 0 };
  for (let subject = 0; subject < total.length; subject += 1) {
    const n = total[subject]!;
    if (!(n > 0)) continue;
    sums.good += good[subject]!;
    sums.total += n;
    sums.squares += n * n;
    sums.subjects += 1;
  }
  return sums;
}

function weightOf(good: Float64Array, total: Float64Array, sums: Sums, mean: number): number {
  const variance = mean * (1 - mean);
  const freedom = sums.subjects - 1;
  const denominator = variance * (sums.total - sums.squares / sums.total - freedom);
  if (sums.subjects < enoughSubjects || !(denominator > 1e-9)) return weakest;
  const correlation = (spread(good, total, mean) - variance * freedom) / denominator;
  return 1 / Math.min(Math.max(correlation, 1 / 21), 1 / 3) - 1;
}

function spread(good: Float64Array, total: Float64Array, mean: number): number {
  let sum = 0;
  for (let subject = 0; subject < total.length; subject += 1) {
    const n = total[subject]!;
    if (n > 0) sum += n * (good[subject]! / n - mean) ** 2;
  }
  return sum;
}
