import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { type Combination, combinationsWithout, independent } from "./combination.js";
import { connected } from "./connected.js";
import { countPeople, type People } from "./people.js";
import { remainderOf } from "./remainder-of.js";
import { smallCombination } from "./small-combination.js";

/** A sum over answers, each taken with its share, that some output shows or would show. */
export interface AnswerSum {
  readonly terms: readonly AnswerTerm[];
  /** Whether so few people are in it that it is shown in bands, not as it is. */
  readonly coarse: boolean;
}

/** An unknown of an answer, by number, and the share with which it is in a sum: a fraction of two whole numbers. */
export interface AnswerTerm {
  readonly answer: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A sum that asks to be shown. */
export interface CandidateSum extends AnswerSum {
  /** Whose answers are in it; beyond one more than the group size, not all of them need be told. */
  readonly people: People;
  /** The lower, the later it gives way to others. */
  readonly rank: number;
  /** How many votes are in it; of equal rank, the smaller sum gives way. */
  readonly size: number;
  /** Settles ties. */
  readonly key: string;
}

/** What an audit looks at. */
export interface AuditedSums {
  readonly candidates: readonly CandidateSum[];
  /** Sums that earlier outputs showed: they cannot be taken back. */
  readonly shown: readonly AnswerSum[];
  readonly peopleOf: (answer: number) => People;
}

/**
 * Tells which sums must not be shown, so that nobody can combine what is shown, by adding and subtracting whatever
 * way, into a figure that rests on the answers of fewer than `groupSize` people; nor can one of the people themselves,
 * who knows their own answers and takes them out. Exact: by linear algebra over everything shown, not by rules of
 * thumb.
 *
 * What rests on exactly `groupSize` people is shown in bands, so that none of them can take their own answer out. So
 * all sums together must leave no fewer than that, and those that are shown as they are no fewer than one more.
 */
export function auditSums(sums: AuditedSums, groupSize: number): ReadonlySet<CandidateSum> {
  const refused = new Set(sums.candidates.filter(({ people }) => countPeople(people) < groupSize));
  const left = sums.candidates.filter((sum) => !refused.has(sum));
  for (const component of connected<Sum, number>([...left, ...sums.shown], answersIn)) {
    const asThey = component.filter(({ coarse }) => !coarse);
    for (const sum of giveUp(asThey, sums.peopleOf, groupSize)) refused.add(sum);
    const rest = component.filter((sum) => !refused.has(sum as CandidateSum));
    for (const sum of giveUp(rest, sums.peopleOf, groupSize - 1)) refused.add(sum);
  }
  return refused;
}

type Sum = CandidateSum | AnswerSum;

function answersIn({ terms }: AnswerSum): readonly number[] {
  return terms.map(({ answer }) => answer);
}

/** The candidates to give up until no combination of the rest shows answers of `few` people or fewer. */
function giveUp(
  component: readonly Sum[],
  peopleOf: AuditedSums["peopleOf"],
  few: number,
): ReadonlySet<CandidateSum> {
  const given = new Set<CandidateSum>();
  let left = component;
  while (left.length > 1) {
    const giving = givingWay(left, peopleOf, few);
    if (giving.size === 0) break;
    for (const sum of giving) given.add(sum);
    left = left.filter((sum) => !giving.has(sum as CandidateSum));
  }
  return given;
}

/** The candidates to give up now: one for every combination found that singles out few people. */
function givingWay(
  sums: readonly Sum[],
  peopleOf: AuditedSums["peopleOf"],
  few: number,
): ReadonlySet<CandidateSum> {
  const classes = classesOf(sums, peopleOf, few);
  const isLarge = (column: number) => countPeople(classes.people[column]!) > few;
  const rows = independent(combinationsWithout(classes.rows, isLarge));
  const giving = new Set<CandidateSum>();
  for (const tangle of connected(rows, ({ shows }) => [...shows.keys()])) {
    const found = smallCombination(tangle, (column) => classes.people[column]!, few);
    if (found === undefined) continue;
    const involved = (found === "unsettled" ? tangle : [found]).flatMap(({ of }) => [...of.keys()]);
    const candidates = [...new Set(involved)].flatMap((place) => candidate(sums[place]!));
    const [last] = candidates.toSorted(lastFirst);
    if (last === undefined) continue;
    const alike = found === "unsettled" ? candidates.filter(({ rank }) => rank === last.rank) : [last];
    for (const sum of alike) giving.add(sum);
  }
  return giving;
}

function candidate(sum: Sum): readonly CandidateSum[] {
  return "people" in sum ? [sum] : [];
}

function lastFirst(a: CandidateSum, b: CandidateSum): number {
  return b.rank - a.rank || a.size - b.size || compareText(b.key, a.key);
}

/** Answers that stand in the same sums with the same shares: no combination tells them apart. */
interface AnswerClasses {
  readonly rows: readonly Combination[];
  readonly people: readonly People[];
}

function classesOf(
  sums: readonly Sum[],
  peopleOf: AuditedSums["peopleOf"],
  groupSize: number,
): AnswerClasses {
  const shares = new Map<number, string>();
  for (const [place, { terms }] of sums.entries()) {
    for (const { answer, numerator, denominator } of terms)
      shares.set(answer, `${shares.get(answer) ?? ""} ${place}:${remainderOf(numerator, denominator)}`);
  }
  const rows = sums.map((_, place) => ({ shows: new Map<number, number>(), of: new Map([[place, 1]]) }));
  const people: People[] = [];
  for (const [signature, answers] of groupBy(shares.keys(), (answer) => shares.get(answer)!)) {
    for (const entry of signature.slice(1).split(" ")) {
      const [place, share] = entry.split(":");
      rows[Number(place)]!.shows.set(people.length, Number(share));
    }
    people.push(peopleAmong(answers, peopleOf, groupSize));
  }
  return { rows, people };
}

/** The people of some answers; beyond one more than the group size, the rest makes no difference. */
export function peopleAmong(
  answers: Iterable<number>,
  peopleOf: AuditedSums["peopleOf"],
  groupSize: number,
): People {
  const people = new Set<number>();
  for (const answer of answers) {
    for (const person of peopleOf(answer)) people.add(person);
    if (people.size > groupSize && countPeople(people) > groupSize) break;
  }
  return people;
}
