import type { HandoffEnds } from "../chain/handoff.js";
import { almostCertain } from "../measures/status-of.js";
import { posteriors } from "../measures/strength/posterior.js";
import { priorOf } from "../measures/strength/prior-of.js";

/** Exchanges over a handoff, and how many of them went wrong in the way that is looked at. */
export interface WrongExchanges {
  readonly handoff: HandoffEnds;
  readonly wrong: number;
  readonly total: number;
}

/** A handoff that goes wrong more often than is usual in its chain. */
export interface BeyondUsual extends WrongExchanges {
  /** Share of exchanges that go wrong over all the handoffs, 0..1. */
  readonly usual: number;
  /** Probability that the handoff's true share is above the limit. */
  readonly probability: number;
  /** Share of exchanges that do not go wrong, after the prior. */
  readonly strength: number;
}

/**
 * Handoffs whose share of wrong exchanges is above `times` the usual one, both by what was counted and, with a
 * probability of 0.95 or more, in truth. Few exchanges are drawn toward the usual share by the prior that all
 * the handoffs share, as strengths are. Handoffs of which all are equal, or nothing goes wrong, give none.
 */
export function* beyondUsual(handoffs: readonly WrongExchanges[], times: number): Iterable<BeyondUsual> {
  const counts = inOrder(handoffs);
  const good = Float64Array.from(counts, ({ wrong, total }) => total - wrong);
  const total = Float64Array.from(counts, (count) => count.total);
  const { alpha, beta } = priorOf(good, total);
  const usual = beta / (alpha + beta);
  const limit = times * usual;
  const posteriorOf = posteriors({ good, total }, 1 - limit, () => false);
  for (const [place, count] of counts.entries()) {
    if (!(count.wrong > limit * count.total)) continue;
    const { belowTarget: probability, strength } = posteriorOf(place)!;
    if (probability >= almostCertain) yield { ...count, usual, probability, strength: strength.mean };
  }
}

/** By counts, so that the order of handoffs in the document does not change a bit of the prior. */
function inOrder(handoffs: readonly WrongExchanges[]): readonly WrongExchanges[] {
  return [...handoffs].sort((a, b) => a.total - b.total || a.wrong - b.wrong);
}
