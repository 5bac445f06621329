import { medianOf } from "../events/exchanges/median-of.js";

/** What amounts are usual among many, and how far one is from that. */
export interface UsualAmount {
  /** The median. */
  readonly median: number;
  /** How many standard deviations an amount lies above the median, on the log scale; below 0 where it is less. */
  readonly deviations: (amount: number) => number;
}

/** Among fewer, what is usual cannot be told. */
const fewest = 10;

/** MAD times this estimates the standard deviation of a normal distribution. */
const normalMad = 1.4826;

/**
 * What is usual among amounts: a robust z by median and median absolute deviation, on the log scale, because loads and
 * betweenness are skewed and would stand out in sound chains on a linear one. Only amounts above 0 are counted. `null`
 * where there are fewer than ten.
 *
 * Source: Iglewicz and Hoaglin (1993), *How to Detect and Handle Outliers*, who tell outliers from 3.5 on.
 *
 * @param leastSpread - the standard deviation of the logarithms is taken to be at least this, so that where amounts are
 * nearly alike, little more than usual does not stand out.
 */
export function usualAmount(amounts: readonly number[], leastSpread: number): UsualAmount | null {
  const logs = amounts.filter((amount) => amount > 0).map(Math.log);
  if (logs.length < fewest) return null;
  const middle = medianOf(logs)!;
  const spread = Math.max(leastSpread, normalMad * medianOf(logs.map((log) => Math.abs(log - middle)))!);
  return { median: Math.exp(middle), deviations: (amount) => (Math.log(amount) - middle) / spread };
}
