import type { EvidenceInput, EvidenceInputPlace } from "../../../src/index.js";

/** What a question asks, and when. */
export type Question = EvidenceInputPlace & { readonly indicator: string; readonly at?: string };

/** The answers of ten people, unless told otherwise, so many of them favourable; the same ten whatever is asked. */
export function votes(favourable: number, question: Question, people = 10): readonly EvidenceInput[] {
  return Array.from({ length: people }, (_, person) => ({
    ...question,
    rating: person < favourable ? 5 : 2,
    scale: [1, 5] as const,
    by: `person ${person}`,
  }));
}

/** As {@link votes}, of people who expected 3 and of whom so many got more, the others just that. */
export function exceeding(more: number, question: Question, people = 10): readonly EvidenceInput[] {
  return votes(more, question, people).map((row, person) => ({
    ...row,
    rating: person < more ? 4 : 3,
    expected: 3,
  }));
}
