/** Two-sided 95 % point of the normal distribution. */
const z = 1.959963984540054;

/** A share with its 95 % interval; both ends `null` where nothing behind it was measured. */
export interface Estimate {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The interval of a service level by the delta method on the logit scale, which keeps it within 0..1. It
 * covers what was measured: judgements, declarations and assumptions carry no spread.
 *
 * @param variance - of the service level, as its gradient passes on the variances of the strengths.
 */
export function levelInterval(mean: number, variance: number, measured: boolean): Estimate {
  if (!measured) return { mean, low: null, high: null };
  const spread = mean * (1 - mean);
  if (!(spread > 0) || !(variance > 0)) return { mean, low: mean, high: mean };
  const reach = (z * Math.sqrt(variance)) / spread;
  const logit = Math.log(mean / (1 - mean));
  return { mean, low: logistic(logit - reach), high: logistic(logit + reach) };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
