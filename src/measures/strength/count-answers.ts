import { type AnswerFigures, type Evidence, isFavourable, type RatingFigures } from "../../chain/evidence.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";

/** Answers of people under one cause, as votes: respondents, and how many of them found it good. */
export interface Votes {
  /** Respondents · favourable share. */
  readonly good: number;
  readonly total: number;
}

type Rating = Evidence & RatingFigures;
type Answers = Evidence & AnswerFigures;

/**
 * Counts answers about one subject and cause as votes: one respondent, one vote, which is the share of
 * favourable answers among theirs. A rating without a name is one unknown person. Counts of answers under
 * several indicators come from the same people, so the indicator with most respondents says how many.
 */
export function countAnswers(rated: readonly Evidence[]): Votes {
  const ratings = rated.filter((row): row is Rating => "rating" in row);
  const counts = rated.filter((row): row is Answers => "respondents" in row && row.total > 0);
  const shares = [...groupBy(ratings.entries(), voter).values()].map(favourableShare);
  const summed = sumCounts(counts);
  return { good: orderedSum(shares) + summed.good, total: shares.length + summed.total };
}

function voter([place, { by }]: readonly [number, Rating]): string | number {
  return by ?? place;
}

function favourableShare(answers: readonly (readonly [number, Rating])[]): number {
  return answers.filter(([, rating]) => isFavourable(rating)).length / answers.length;
}

function sumCounts(counts: readonly Answers[]): Votes {
  if (counts.length === 0) return { good: 0, total: 0 };
  const respondents = orderedSum(counts.map((row) => row.respondents));
  const favourable = orderedSum(counts.map((row) => (row.respondents * row.good) / row.total));
  const byIndicator = [...groupBy(counts, (row) => row.indicator).values()];
  const people = byIndicator.map((rows) => orderedSum(rows.map((row) => row.respondents)));
  const total = people.reduce((most, count) => Math.max(most, count));
  return { good: respondents > 0 ? (total * favourable) / respondents : 0, total };
}
