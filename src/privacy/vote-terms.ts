import type { Evidence, RatingFigures } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import type { AnswerTerm } from "./audit-sums.js";
import { peopleAtLeast } from "./count-votes.js";

/** An answer among those of a cell, and its number. */
export interface NumberedAnswer {
  readonly row: Evidence;
  readonly answer: number;
  /** When it was given, as stated. */
  readonly at: string | undefined;
}

/** With which shares the answers of a cell are in its votes: one person, one vote, which is the mean of their answers. */
export function voteTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  const ratings = answers.filter(({ row }) => "rating" in row);
  const counts = answers.filter(({ row }) => "respondents" in row && row.total > 0);
  const people = peopleAtLeast(counts.map(({ row }) => row));
  const respondents = counts.reduce((sum, { row }) => sum + ("respondents" in row ? row.respondents : 0), 0);
  const share = people === respondents ? whole : { numerator: people, denominator: respondents };
  return [...meanTerms(ratings), ...counts.map(({ answer }) => ({ answer, ...share }))];
}

/** With which shares answers are in the mean gap between what people got and what they expected. */
export function gapTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  return meanTerms(answers.filter(isExpecting)).map(asGap);
}

/** With which shares answers are in a sum that takes each alike. */
export function plainTerms(answers: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  return answers.map(({ answer }) => ({ answer, ...whole }));
}

const whole = { numerator: 1, denominator: 1 } as const;

function isExpecting({ row }: NumberedAnswer): boolean {
  return "expected" in row;
}

/** With which shares the importance that people gave is in its mean. */
export function pointTerms(answers: readonly number[]): readonly AnswerTerm[] {
  return answers.map((answer) => ({ answer: answer + 2 * unknowns, ...whole }));
}

/** An answer holds several unknowns: what was answered, its gap to what was expected, how much it matters. */
const unknowns = 2 ** 32;

function asGap(term: AnswerTerm): AnswerTerm {
  return { ...term, answer: term.answer + unknowns };
}

/** The answer that a term's unknown belongs to. */
export function answerOf(unknown: number): number {
  return unknown % unknowns;
}

function meanTerms(ratings: readonly NumberedAnswer[]): readonly AnswerTerm[] {
  const voters = groupBy(ratings, ({ row, answer }) => (row as Evidence & RatingFigures).by ?? answer);
  return [...voters.values()].flatMap((own) =>
    own.map(({ answer }) => ({ answer, numerator: 1, denominator: own.length })),
  );
}
