import type { Evidence, RatingFigures } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";

/** One answer of one person. */
export type Rating = Evidence & RatingFigures;

/** The ratings among some answers, person by person; one without a name is a person by itself. */
export function votersOf(rated: readonly Evidence[]): readonly (readonly Rating[])[] {
  const ratings = rated.filter((row): row is Rating => "rating" in row);
  return [...groupBy(ratings.entries(), ([place, { by }]) => by ?? place).values()].map((own) =>
    own.map(([, rating]) => rating),
  );
}
