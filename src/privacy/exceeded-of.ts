import type { Evidence } from "../chain/evidence.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { bandOf } from "./band-of.js";
import { leastGroupSize } from "./least-group-size.js";
import { type Rating, votersOf } from "./voters-of.js";

/** How many people got more than they expected. */
export interface Exceeded {
  /** Who told what they expected. */
  readonly people: number;
  /** Share of them that got more, 0..1; the middle of the band where one is told. */
  readonly share: number;
  /** Lowest and highest share, where no more than that is told. */
  readonly band: readonly [number, number] | null;
}

/**
 * The share of people whose expectations were exceeded: perception above expectation, P > E. One person, one vote,
 * which is the share of such answers among theirs. `null` where fewer than two answered, and where not every answer came
 * with what was expected: beside the share of all who found it good, it would tell of the few who did not.
 */
export function exceededOf(rated: readonly Evidence[], minGroupSize: number): Exceeded | null {
  const voters = votersOf(rated);
  if (voters.length < 2 || !rated.every((row) => "expected" in row)) return null;
  const share = orderedSum(voters.map(shareExceeding)) / voters.length;
  const band = minGroupSize < leastGroupSize ? null : bandOf(share, voters.length, false);
  return { people: voters.length, share: band === null ? share : (band[0] + band[1]) / 2, band };
}

function shareExceeding(own: readonly Rating[]): number {
  return own.filter(({ rating, expected }) => rating > expected!).length / own.length;
}
