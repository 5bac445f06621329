import { groupBy } from "../chain/group-by.js";
import type { AnswerSum } from "./audit-sums.js";
import type { Combination } from "./combination.js";
import type { People } from "./count-people.js";
import { peopleAmong } from "./people-among.js";
import { remainderOf } from "./remainder-of.js";

/** Answers that stand in the same sums with the same shares: no combination tells them apart. */
export interface AnswerClasses {
  /** Of every sum the classes in it and their shares, as remainders. */
  readonly rows: readonly Combination[];
  /** Who is in each class. */
  readonly people: readonly People[];
}

/** Parts the answers of some sums into classes, sum by sum; of each class only so many people that they are not few. */
export function answerClasses(
  sums: readonly Pick<AnswerSum, "terms">[],
  peopleOf: (answer: number) => People,
  few: number,
): AnswerClasses {
  const classOf = new Map<number, SharedBy>();
  for (const [place, { terms }] of sums.entries()) {
    const parted = new Map<SharedBy, Map<number, SharedBy>>();
    for (const term of terms) {
      const before = classOf.get(term.answer) ?? inNoSum;
      classOf.set(term.answer, part(parted, before, place, remainderOf(term.numerator, term.denominator)));
    }
  }
  const rows = sums.map((_, place) => ({ shows: new Map<number, number>(), of: new Map([[place, 1]]) }));
  const classes = groupBy(classOf.keys(), (answer) => classOf.get(answer)!);
  const people = Array.from(classes.values(), (answers) => peopleAmong(answers, peopleOf, few));
  for (const [column, shared] of [...classes.keys()].entries()) {
    for (let of = shared; of.before !== undefined; of = of.before)
      rows[of.place]!.shows.set(column, of.share);
  }
  return { rows, people };
}

/** The sums that a class of answers is in, the last one first, and its share in each. */
interface SharedBy {
  readonly place: number;
  readonly share: number;
  readonly before: SharedBy | undefined;
}

const inNoSum: SharedBy = { place: -1, share: 0, before: undefined };

/** The part of a class that is in the next sum with one share. */
function part(
  parted: Map<SharedBy, Map<number, SharedBy>>,
  before: SharedBy,
  place: number,
  share: number,
): SharedBy {
  const parts = parted.get(before) ?? new Map<number, SharedBy>();
  parted.set(before, parts);
  const known = parts.get(share) ?? { place, share, before };
  parts.set(share, known);
  return known;
}
