import { betaDistribution } from "./beta-distribution.js";
import type { Posterior } from "./posterior.js";

/** Equally likely values of the one share, at each of which the other is asked. */
const steps = 64;

/**
 * The probability that one share is below another, the two taken as independent: the mean, over equally likely values
 * of the second, of the chance that the first is below. Off by less than 0.001.
 */
export function chanceBelow(one: Posterior, other: Posterior): number {
  const share = betaDistribution(one.alpha, one.beta);
  const values = betaDistribution(other.alpha, other.beta);
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += share.cumulative(values.quantile((step + 0.5) / steps));
  return sum / steps;
}
