import { compareText } from "../chain/compare-text.js";
import { answerClasses } from "./answer-classes.js";
import { type Combination, combinationsWithout, independent, withoutSum } from "./combination.js";
import { connected } from "./connected.js";
import { countPeople, type People } from "./count-people.js";
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
  /** How many answers are in it; the smaller sum gives way. */
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
    const holdsCandidates = "people" in component[0]!;
    if (!holdsCandidates) continue;
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

/** The candidates to give up so that no combination of the rest shows answers of `few` people or fewer. */
function giveUp(
  sums: readonly Sum[],
  peopleOf: AuditedSums["peopleOf"],
  few: number,
): ReadonlySet<CandidateSum> {
  const given = new Set<CandidateSum>();
  if (sums.length < 2) return given;
  const { rows, people } = answerClasses(sums, peopleOf, few);
  const peopleIn = (column: number) => people[column]!;
  let left = combinationsWithout(rows, (column) => countPeople(peopleIn(column)) > few);
  const clean = new Set<Combination>();
  for (;;) {
    const giving = givingWay(sums, independent(left), peopleIn, few, clean);
    if (giving.size === 0) return given;
    for (const place of giving) {
      given.add(sums[place] as CandidateSum);
      left = withoutSum(left, place);
    }
  }
}

/**
 * The candidates to give up now, by place: one for every combination found that singles out few people.
 *
 * @param clean - combinations among which there is none such; those found to be so are added.
 */
function givingWay(
  sums: readonly Sum[],
  rows: readonly Combination[],
  peopleIn: (column: number) => People,
  few: number,
  clean: Set<Combination>,
): ReadonlySet<number> {
  const giving = new Set<number>();
  for (const tangle of connected(rows, ({ shows }) => [...shows.keys()])) {
    if (tangle.every((row) => clean.has(row))) continue;
    const found = smallCombination(tangle, peopleIn, few);
    if (found === undefined) for (const row of tangle) clean.add(row);
    else if (found === "unsettled") for (const place of candidatesIn(tangle, sums)) giving.add(place);
    else for (const place of candidatesIn([found], sums).slice(0, 1)) giving.add(place);
  }
  return giving;
}

/** The places of the candidates in some combinations; who gives way first stands first. */
function candidatesIn(rows: readonly Combination[], sums: readonly Sum[]): readonly number[] {
  const places = [...new Set(rows.flatMap(({ of }) => [...of.keys()]))];
  const candidates = places.flatMap((place) => candidate(sums[place]!).map((sum) => ({ place, sum })));
  return candidates
    .sort((a, b) => a.sum.size - b.sum.size || compareText(b.sum.key, a.sum.key))
    .map(({ place }) => place);
}

function candidate(sum: Sum): readonly CandidateSum[] {
  return "people" in sum ? [sum] : [];
}
