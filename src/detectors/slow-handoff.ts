import { handoffSubject } from "../chain/subject.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import { betweenInternal } from "./between-internal.js";
import type { Detector, View } from "./detector.js";
import { weightedMedian } from "./weighted-median.js";

/** When a wait is long. */
export interface SlowHandoffOptions {
  /** So many times the usual wait is too long; 1 or more. */
  readonly times?: number;
}

/** The 95th percentile of the normal distribution, in standard deviations. */
const upper95 = 1.645;

/** The standard error of a median over that of a mean, √(π/2). */
const medianError = 1.2533;

/**
 * Handoffs over which work waits far longer than is usual in the chain. Speaks when the median wait is above
 * `times` the usual one with a probability of 0.95 or more; the usual one is the median of the handoffs' medians,
 * weighted by exchanges. A risk and no break: to be slow against the chain's usual costs nothing by itself, some
 * work may wait. It is priced where the reader of the log was told what is on time.
 *
 * The probability is a normal approximation on the log scale, for waits are skewed: with σ = ln(p95 / median) /
 * 1.645, as in a log-normal distribution, the standard error of a log median is 1.2533 σ / √exchanges. Few
 * exchanges show too little of their spread, one alone or a coarse clock none at all (p95 = median), so a σ
 * smaller than the chain's usual is taken to be that.
 *
 * Silent without waits, about waits with a median of 0, about handoffs that touch a customer, whose pace is
 * theirs; silent throughout where the usual wait is 0, of which there is no multiple, or no handoff shows a
 * spread.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function slowHandoff({ times = 3 }: SlowHandoffOptions = {}): Detector {
  if (!(times >= 1)) throw new RangeError(`slowHandoff: times is ${times}; it must be 1 or more`);
  return {
    id: "slow-handoff",
    cause: "coordination",
    kind: "risk",
    question: "Where does work lie waiting?",
    *detect(view) {
      const waits = waitsIn(view);
      const usual = weightedMedian(waits.map(({ median, exchanges }) => [median, exchanges])) ?? 0;
      const spread = usualSpread(waits);
      if (!(usual > 0) || spread === undefined) return;
      for (const wait of waits) {
        const { handoff, median, exchanges } = wait;
        if (!(median > 0) || !isAbove(wait, times * usual, spread)) continue;
        const reason = { code: "slow-handoff", median, usual, times, exchanges };
        yield { subject: handoffSubject(handoff), reason, evidence: [] };
      }
    },
  };
}

/** How long work waits over one handoff, in hours. */
interface Wait {
  readonly handoff: HandoffFigures;
  readonly exchanges: number;
  readonly median: number;
  /** Standard deviation of the log waits; 0 where none shows. */
  readonly spread: number;
}

function waitsIn(view: View): readonly Wait[] {
  return betweenInternal(view).flatMap((handoff) => {
    const { exchanges = 0, waitHours } = handoff.observed ?? {};
    if (waitHours === undefined || !(exchanges > 0)) return [];
    const { median, p95 } = waitHours;
    const spread = median > 0 && p95 > median ? Math.log(p95 / median) / upper95 : 0;
    return [{ handoff, exchanges, median, spread }];
  });
}

function usualSpread(waits: readonly Wait[]): number | undefined {
  const shown = waits.filter(({ spread }) => spread > 0);
  return weightedMedian(shown.map(({ spread, exchanges }) => [spread, exchanges]));
}

function isAbove({ median, exchanges, spread }: Wait, limit: number, usualSpread: number): boolean {
  const error = (medianError * Math.max(spread, usualSpread)) / Math.sqrt(exchanges);
  return Math.log(median / limit) >= upper95 * error;
}
