import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import type { AnswerTerm, CandidateSum } from "./audit-sums.js";
import { countPeople, type People } from "./count-people.js";
import { peopleAmong } from "./people-among.js";

/** Sums that ask to be shown, each once, however many figures it stands behind. */
export interface CandidateSums {
  /**
   * Enters a sum for a figure of this rank; a sum of several figures has the best rank of any.
   *
   * @returns its key.
   */
  readonly enter: (terms: readonly AnswerTerm[], rank: number) => string;
  readonly get: (key: string) => CandidateSum;
  /** All sums but empty ones, best rank first, in an order that does not depend on that of rows. */
  readonly byRank: () => readonly (readonly CandidateSum[])[];
}

/** Gathers candidates, whose people are told as far as the group size asks for them. */
export function candidateSums(peopleOf: (answer: number) => People, groupSize: number): CandidateSums {
  const sums = new Map<string, CandidateSum>();
  const ranks = new Map<string, number>();
  return {
    enter(unsorted, rank) {
      const terms = unsorted.toSorted((a, b) => a.answer - b.answer);
      const key = terms
        .map(({ answer, numerator, denominator }) => `${answer}:${numerator}/${denominator}`)
        .join();
      if (!sums.has(key)) {
        const answers = terms.map(({ answer }) => answer);
        const people = peopleAmong(answers, peopleOf, groupSize);
        sums.set(key, { terms, people, coarse: countPeople(people) <= groupSize, size: terms.length, key });
      }
      ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
      return key;
    },
    get: (key) => sums.get(key)!,
    byRank: () => {
      const filled = [...sums.values()].filter(({ terms }) => terms.length > 0);
      const sorted = filled.sort((a, b) => compareText(a.key, b.key));
      const groups = [...groupBy(sorted, ({ key }) => ranks.get(key)!)];
      return groups.sort(([a], [b]) => a - b).map(([, group]) => group);
    },
  };
}
