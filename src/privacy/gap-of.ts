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
  /** Whether the mean was rounded to a tenth of the scale and the deviation raised to one. */
  readonly rounded: boolean;
}

/** People whose gaps differ less than this have answered nearly alike, which a figure should not tell of each. */
const alike = 0.1;

/**
 * The gap between what people got (perception, P) and what they expected (E): P − E (Parasuraman, Zeithaml & Berry
 * 1988, *Journal of Retailing* 64(1): 12–40). Where they nearly agree, or are so few that one could work out what the
 * others said, it is told in tenths of the scale. `null` where fewer than two people told what they expected.
 *
 * @param coarse - whether the group is so small that it is told in tenths anyway.
 */
export function gapOf(rated: readonly Evidence[], coarse: boolean): Gap | null {
  const voters = votersOf(rated.filter((row) => "expected" in row));
  if (voters.length < 2) return null;
  const gaps = voters.map((own) => orderedSum(own.map(gap)) / own.length);
  const mean = orderedSum(gaps) / gaps.length;
  const squares = orderedSum(gaps.map((one) => (one - mean) ** 2));
  const deviation = Math.sqrt(squares / (gaps.length - 1));
  const rounded = coarse || deviation < alike;
  if (!rounded) return { people: gaps.length, mean, deviation, rounded };
  return {
    people: gaps.length,
    mean: Math.round(mean * 10) / 10 + 0,
    deviation: Math.max(alike, Math.round(deviation * 10) / 10),
    rounded,
  };
}

function gap({ rating, expected, scale: [lowest, highest] }: Rating): number {
  return (rating - expected!) / (highest - lowest);
}
