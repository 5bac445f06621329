import type { Evidence } from "../chain/evidence.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { type Rating, votersOf } from "./voters-of.js";

/** What people got, less what they expected, as shares of the scale: below 0 where they got less. */
export interface Gap {
  /** Who told what they expected. */
  readonly people: number;
  /** The mean over people of each one's mean gap, -1..1. */
  readonly mean: number;
  /** The standard deviation among people. */
  readonly deviation: number;
  /** Whether the mean is told to a quarter of the scale only. */
  readonly rounded: boolean;
}

/** People whose gaps differ less than this have answered nearly alike, which a figure should not tell of each. */
const alike = 0.05;

/**
 * The gap between what people got (perception, P) and what they expected (E): P − E (Parasuraman, Zeithaml & Berry
 * 1988, *Journal of Retailing* 64(1): 12–40). Where people nearly agree it is told to a quarter of the scale, short of
 * both ends. `null` where fewer than two told what they expected.
 */
export function gapOf(rated: readonly Evidence[]): Gap | null {
  const voters = votersOf(rated.filter((row) => "expected" in row));
  if (voters.length < 2) return null;
  const gaps = voters.map((own) => orderedSum(own.map(gap)) / own.length);
  const mean = orderedSum(gaps) / gaps.length;
  const squares = orderedSum(gaps.map((one) => (one - mean) ** 2));
  const deviation = Math.sqrt(squares / (gaps.length - 1));
  const rounded = deviation < alike;
  if (!rounded) return { people: gaps.length, mean, deviation, rounded };
  return { people: gaps.length, mean: toQuarter(mean), deviation: alike, rounded };
}

function toQuarter(mean: number): number {
  return Math.min(3, Math.max(-3, Math.round(mean * 4))) / 4 + 0;
}

function gap({ rating, expected, scale: [lowest, highest] }: Rating): number {
  return (rating - expected!) / (highest - lowest);
}
