import type { EvidenceInput } from "../../src/index.js";

/** What a rating is about, and what else is known of it. */
export type RatingPlace = {
  readonly indicator: string;
  readonly expected?: number;
  readonly side?: "giver";
} & ({ readonly from: string; readonly to: string } | { readonly party: string });

/** Ratings of different people on a scale of 1 to 5; receivers and givers are not the same people. */
export function ratingsOf(place: RatingPlace, ratings: readonly number[]): readonly EvidenceInput[] {
  const who = place.side ?? "receiver";
  return ratings.map((rating, person) => ({ ...place, rating, scale: [1, 5], by: `${who} ${person}` }));
}

/** So many ratings of 5, and then so many of 2. */
export function goodAndBad(good: number, bad: number): readonly number[] {
  return [...Array.from({ length: good }, () => 5), ...Array.from({ length: bad }, () => 2)];
}
