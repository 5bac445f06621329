import { type AnswerFigures, type Evidence, isFavourable } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { type Rating, votersOf } from "./voters-of.js";

/** Answers of people under one cause, as votes: respondents, and how many of them found it good. */
export interface Votes {
  /** Respondents · favourable share. */
  readonly good: number;
  readonly total: number;
}

type Counts = Evidence & AnswerFigures;

/**
 * Counts answers about one subject and cause as votes: one respondent, one vote, which is the share of
 * favourable answers among theirs. A rating without a name is one unknown person. Counts of answers under
 * several indicators come from the same people, so the indicator with most respondents says how many.
 */
export function countVotes(rated: readonly Evidence[]): Votes {
  const shares = votersOf(rated).map(favourableShare);
  const counts = rated.filter((row): row is Counts => "respondents" in row && row.total > 0);
  const summed = sumCounts(counts);
  return { good: orderedSum(shares) + summed.good, total: shares.length + summed.total };
}

function favourableShare(answers: readonly Rating[]): number {
  return answers.filter(isFavourable).length / answers.length;
}

function sumCounts(counts: readonly Counts[]): Votes {
  if (counts.length === 0) return { good: 0, total: 0 };
  const respondents = orderedSum(counts.map((row) => row.respondents));
  const favourable = orderedSum(counts.map((row) => (row.respondents * row.good) / row.total));
  const total = peopleAtLeast(counts);
  return { good: respondents > 0 ? (total * favourable) / respondents : 0, total };
}

/** How many people counts of answers tell of: as many as the indicator with most respondents. */
export function peopleAtLeast(rows: readonly Evidence[]): number {
  const counts = rows.filter((row): row is Counts => "respondents" in row);
  const byIndicator = [...groupBy(counts, (row) => row.indicator).values()];
  const people = byIndicator.map((of) => orderedSum(of.map((row) => row.respondents)));
  return people.reduce((most, count) => Math.max(most, count), 0);
}
