import type { Evidence, RatingFigures } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import type { AnswerTerm } from "./audit-sums.js";
import { peopleAtLeast } from "./count-votes.js";

/** An answer among those of a cell, and its number. */
export interface NumberedAnswer {
  readonly row: Evidence;
  readonly answer: number;
}

/** With which shares the answers of a cell are in its votes: one person, one vote, which is the mean of their answers. */
export function voteTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  const ratings = answers.filter(({ row }) => "rating" in row);
  const counts = answers.filter(({ row }) => "respondents" in row && row.total > 0);
  const people = peopleAtLeast(counts.map(({ row }) => row));
  const respondents = counts.reduce((sum, { row }) => sum + ("respondents" in row ? row.respondents : 0), 0);
  return [
    ...meanTerms(ratings),
    ...counts.map(({ answer }) => ({ answer, numerator: people, denominator: respondents || 1 })),
  ];
}

/** With which shares answers are in the mean gap between what people got and what they expected. */
export function gapTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  return meanTerms(answers.filter(isExpecting)).map(asGap);
}

/** With which shares answers are in a sum that takes each alike. */
export function plainTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  return answers.map(({ answer }) => ({ answer, numerator: 1, denominator: 1 }));
}

/** With which shares answers are in a sum of gaps that takes each alike. */
export function plainGapTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  return plainTerms(answers.filter(isExpecting)).map(asGap);
}

function isExpecting({ row }: NumberedAnswer): boolean {
  return "expected" in row;
}

/** The gap of an answer is another unknown than the answer: it has the number below 0 that {@link answerOfGap} undoes. */
function asGap(term: AnswerTerm): AnswerTerm {
  return { ...term, answer: -1 - term.answer };
}

/** The answer that a number of {@link asGap} belongs to; other numbers as they are. */
export function answerOfGap(answer: number): number {
  return answer < 0 ? -1 - answer : answer;
}

function meanTerms(ratings: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  const voters = groupBy(ratings, ({ row, answer }) => (row as Evidence & RatingFigures).by ?? answer);
  return [...voters.values()].flatMap((own) =>
    own.map(({ answer }) => ({ answer, numerator: 1, denominator: own.length })),
  );
}
