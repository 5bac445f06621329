import { compareText } from "../chain/compare-text.js";
import { type AnswerTerm, type CandidateSum, peopleAmong } from "./audit-sums.js";
import { countPeople, type People } from "./people.js";

/** Sums that ask to be shown, each once, however many figures it stands behind. */
export interface CandidateSums {
  /**
   * Enters a sum for a figure of this rank; a sum of several figures has the best rank of any.
   *
   * @returns its key.
   */
  readonly enter: (terms: readonly AnswerTerm[], rank: number) => string;
  readonly get: (key: string) => CandidateSum;
  /** All sums but empty ones, in an order that does not depend on that of rows. */
  readonly all: () => readonly CandidateSum[];
}

/** Gathers candidates, whose people are told as far as the group size asks for them. */
export function candidateSums(peopleOf: (answer: number) => People, groupSize: number): CandidateSums {
  const sums = new Map<string, CandidateSum>();
  return {
    enter(unsorted, rank) {
      const terms = unsorted.toSorted((a, b) => a.answer - b.answer);
      const key = terms
        .map(({ answer, numerator, denominator }) => `${answer}:${numerator}/${denominator}`)
        .join();
      const known = sums.get(key);
      if (known === undefined || rank < known.rank) {
        const people =
          known?.people ??
          peopleAmong(
            terms.map(({ answer }) => answer),
            peopleOf,
            groupSize,
          );
        const coarse = countPeople(people) <= groupSize;
        sums.set(key, { terms, people, coarse, rank, size: terms.length, key });
      }
      return key;
    },
    get: (key) => sums.get(key)!,
    all: () =>
      [...sums.values()].filter(({ terms }) => terms.length > 0).sort((a, b) => compareText(a.key, b.key)),
  };
}
