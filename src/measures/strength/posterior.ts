import type { Estimate } from "../service-level/level-interval.js";
import { betaDistribution } from "./beta-distribution.js";
import { type Prior, priorOf } from "./prior-of.js";
import type { Pool } from "./tally-evidence.js";

/** From here on more exchanges change no digit that anybody would read; the distribution is worked out for these. */
const enoughExchanges = 1e9;

/** What evidence says of a share, after the prior. */
export interface Posterior {
  /** Exchanges that went well, or votes for it, of how many. */
  readonly good: number;
  readonly total: number;
  /** What all subjects of the pool are pulled toward; one object for all. */
  readonly prior: Prior;
  /** Shapes of the beta distribution. */
  readonly alpha: number;
  readonly beta: number;
  /** Mean and equal-tailed 95 % interval. */
  readonly strength: Estimate;
  readonly variance: number;
  /** Probability that the share is below the target. */
  readonly belowTarget: number;
}

/**
 * The posteriors of all subjects of a pool, by subject. Subjects with the same counts share one, worked out
 * once: a large chain has far fewer different counts than handoffs.
 *
 * @param apart - subjects that do not inform the prior.
 * @returns a function of the subject; `undefined` where it has no evidence.
 */
export function posteriors(
  { good, total }: Pool,
  target: number,
  apart: (subject: number) => boolean,
): (subject: number) => Posterior | undefined {
  const informing = total.map((n, subject) => (apart(subject) ? 0 : n));
  const prior = priorOf(good, informing);
  const known = new Map<number, Map<number, Posterior>>();
  return (subject) => {
    const n = total[subject]!;
    if (!(n > 0)) return undefined;
    const ofTotal = known.get(n) ?? new Map<number, Posterior>();
    known.set(n, ofTotal);
    const g = good[subject]!;
    const posterior = ofTotal.get(g) ?? posteriorOf(prior, g, n, target);
    ofTotal.set(g, posterior);
    return posterior;
  };
}

function posteriorOf(prior: Prior, good: number, total: number, target: number): Posterior {
  const scale = Math.min(1, enoughExchanges / total);
  const shapes = { alpha: prior.alpha + good * scale, beta: prior.beta + (total - good) * scale };
  const share = betaDistribution(shapes.alpha, shapes.beta);
  return {
    good,
    total,
    prior,
    ...shapes,
    strength: { mean: share.mean, low: share.quantile(0.025), high: share.quantile(0.975) },
    variance: share.variance,
    belowTarget: share.cumulative(target),
  };
}
