/**
 * People who do not exist fill in a questionnaire, drawn from a seed: some do not answer, some leave questions blank,
 * some are kinder than others. So one can plant an opinion and see whether it is found.
 */
import type { QuestionRow } from "../src/index.js";

/** What people think who are asked one question, on a scale of 1 to 5. */
export interface Opinion {
  /** Their answer, on the mean. */
  readonly rating: number;
  /** What they expect of good service, on the mean. */
  readonly expected: number;
}

/** Who answers, and what they think. */
export interface SeededAnswersOptions {
  /** How many people each party has; parties that are not named here have nobody to ask. */
  readonly people: ReadonlyMap<string, number>;
  readonly opinionOf: (question: QuestionRow) => Opinion;
  readonly seed?: number;
}

/** A survey as it comes back. */
export interface SeededAnswers {
  /** Who was asked, and for which party. */
  readonly roster: readonly { readonly respondent: string; readonly party: string }[];
  /** One answer a row, in the columns of the questionnaire. */
  readonly rows: readonly object[];
}

/** Numbers from 0 up to 1. */
type Random = () => number;

/** What chance decides, as shares. */
const shares = {
  /** Of people who hand the form in. */
  response: 0.9,
  /** Of questions that somebody who does leaves blank. */
  blank: 0.02,
};

/** Standard deviations: of people around the opinion, which goes through all their answers; of answers; of expectations. */
const spread = { people: 0.3, answers: 0.6, expectations: 0.4 };

/** Fills a questionnaire in: the same seed, the same answers. */
export function seededAnswers(
  questions: readonly QuestionRow[],
  { people, opinionOf, seed = 1 }: SeededAnswersOptions,
): SeededAnswers {
  const random = seeded(seed);
  const roster = Array.from(people, ([party, count]) => Array.from({ length: count }, () => party))
    .flat()
    .map((party, place) => ({ respondent: `r${String(place + 1).padStart(3, "0")}`, party }));
  const answering = roster.filter(() => random() < shares.response);
  const rows = answering.flatMap(({ respondent, party }) => {
    const kindness = spread.people * normal(random);
    const asked = questions.filter((question) => question.party === party);
    return asked.map((question) => filledIn({ question, respondent, kindness }, opinionOf(question), random));
  });
  return { roster, rows };
}

interface Asked {
  readonly question: QuestionRow;
  readonly respondent: string;
  /** How much better than others this person thinks of everything, in points. */
  readonly kindness: number;
}

function filledIn({ question, respondent, kindness }: Asked, opinion: Opinion, random: Random): object {
  const isBlank = random() < shares.blank;
  const rating = onScale(opinion.rating + kindness + spread.answers * normal(random));
  const expected = onScale(opinion.expected + spread.expectations * normal(random));
  const importance = 40 + 10 * Math.floor(7 * random());
  return {
    ...question,
    respondent,
    rating: isBlank ? "" : rating,
    ...("expected" in question && { expected }),
    ...("importance" in question && { importance }),
  };
}

function onScale(answer: number): number {
  return Math.min(5, Math.max(1, Math.round(answer)));
}

/** Steps of one length round a ring of 2³² places; of each place the bits are stirred. */
function seeded(seed: number): Random {
  let place = seed;
  return () => {
    place = (place + 0x9e3779b9) | 0;
    const once = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return ((twice ^ (twice >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A number of the standard normal distribution, by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
