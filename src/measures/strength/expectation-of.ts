import type { Gap } from "../../privacy/gap-of.js";
import { betaDistribution } from "./beta-distribution.js";

/** What people got against what they expected, P − E, as a share of the scale. */
export interface Expectation {
  /** Who told what they expected. */
  readonly people: number;
  /** The mean gap, -1..1: below 0 where they got less than they expected. */
  readonly gap: number;
  /** Its 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Probability that on the mean people get less than they expect. */
  readonly shortfall: number;
  /** Whether the gap is told to a quarter of the scale only, as people nearly agree. */
  readonly rounded: boolean;
}

/**
 * What is known of a mean gap from the people who told theirs: Student's t around their mean, the posterior of a normal
 * mean under the standard uninformative prior (Gelman et al. 2013, *Bayesian Data Analysis*, 3.2).
 */
export function expectationOf({ people, mean, deviation, rounded }: Gap): Expectation {
  const error = deviation / Math.sqrt(people);
  const reach = studentQuantile(people - 1) * error;
  return {
    people,
    gap: mean,
    low: Math.max(-1, mean - reach),
    high: Math.min(1, mean + reach),
    shortfall: 1 - studentCumulative(mean / error, people - 1),
    rounded,
  };
}

/** The chance that Student's t stays below `t`, by the beta distribution (DLMF 8.17; Abramowitz & Stegun 26.7.1). */
function studentCumulative(t: number, freedom: number): number {
  const tail = betaDistribution(freedom / 2, 0.5).cumulative(freedom / (freedom + t * t)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** What Student's t stays below with a chance of 0.975. */
function studentQuantile(freedom: number): number {
  const share = betaDistribution(freedom / 2, 0.5).quantile(0.05);
  return Math.sqrt((freedom * (1 - share)) / share);
}
