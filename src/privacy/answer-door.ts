import type { Chain } from "../chain/chain.js";
import type { CauseOf } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { keyOf } from "../chain/key-of.js";
import { type Level, rankOf } from "../chain/level.js";
import type { AnswerCell } from "./answer-cell.js";
import { auditSums, type CandidateSum } from "./audit-sums.js";
import { type CandidateSums, candidateSums } from "./candidate-sums.js";
import { cellsByLevel, type NumberedCell } from "./cells-by-level.js";
import { bookOf, emptyBook, type Ledger, type LedgerBook } from "./ledger.js";
import { countPeople, type People } from "./people.js";
import { registerAnswers } from "./register-answers.js";
import { answerOf, gapTerms, plainTerms, pointTerms, voteTerms } from "./vote-terms.js";

/** What the door asks before it opens. */
export interface DoorOptions {
  /** The level that is shown. */
  readonly level: Level;
  /** So many different people at least stand behind every figure. Below 3 nothing else is kept back. */
  readonly minGroupSize: number;
  /** What was shown before. */
  readonly ledger?: Ledger | undefined;
  /** Lists of answers, by place among the chain's evidence, whose mean importance is to be shown, by name. */
  readonly points?: ReadonlyMap<string, readonly number[]>;
}

/** A cell at the door, and what of it may be shown. */
export interface JudgedCell extends AnswerCell {
  /** Whether so few people answered that what is shown of them is shown in bands. */
  readonly coarse: boolean;
  readonly shown: boolean;
  /** Whether the gaps to what people expected may be shown, too, which not all may have told. */
  readonly gapShown: boolean;
}

/** The answers to one question, of one wave where answers are dated. */
export interface JudgedQuestion extends JudgedCell {
  readonly indicator: string;
  readonly at: string | undefined;
}

/** What may be shown of the answers of a chain at one level. */
export interface AnswerDoor {
  /** By subject, side and cause. */
  readonly cells: readonly JudgedCell[];
  /** By subject, side, indicator and date; none at the level of organisations. */
  readonly questions: readonly JudgedQuestion[];
  /** Names of the lists whose mean importance may be shown. */
  readonly points: ReadonlySet<string>;
}

/** Gaps give way before votes, and single questions before whole cells. */
const rankOfGap = 10;
const rankOfQuestion = 20;

/**
 * The one door through which answers of people reach any figure. It decides once for all levels of a chain, with
 * what a ledger says was shown before: looked at by team and by department, the same chain never shows two figures
 * of which one subtracted from the other leaves a few people's answers. The coarser figure goes first, so that what
 * is shown at one level does not depend on whether there are levels below it. What it shows is entered in the ledger.
 */
export function answerDoor(chain: Chain, options: DoorOptions): AnswerDoor {
  const rated = chain.evidence.filter((row) => sourceOf(row) === "rated");
  const { level, minGroupSize, ledger, points = new Map() } = options;
  const book = ledger === undefined ? emptyBook() : bookOf(ledger);
  if (rated.length === 0) return { cells: [], questions: [], points: new Set() };
  const numbers = registerAnswers(chain, rated, book);
  const peopleOf = (answer: number) => book.people[answerOf(answer)]!;
  const sums = candidateSums(peopleOf, minGroupSize);
  const asking = askAtLevels(chain, rated, numbers, sums).find(({ levels }) => levels.includes(level))!;
  const pointsOf = askForPoints(chain, rated, numbers, points, sums);

  const refused = refusedSums(sums.all(), book, peopleOf, minGroupSize);
  for (const sum of sums.all()) if (!refused.has(sum)) enter(book, sum);
  const mayShow = (key: string) => key !== "" && !refused.has(sums.get(key));
  const judge = ({ cell, votes, gap }: AskingCell): JudgedCell => ({
    ...cell,
    coarse: sums.get(votes).coarse,
    shown: mayShow(votes),
    gapShown: mayShow(gap) && !sums.get(gap).coarse,
  });
  return {
    cells: asking.cells.map(judge),
    questions: asking.questions.map((question) => ({ ...judge(question), ...questionOf(question.cell) })),
    points: new Set(
      [...pointsOf].filter(([, key]) => mayShow(key) && !sums.get(key).coarse).map(([name]) => name),
    ),
  };
}

/** What was once shown as it is stays so, though it would be shown in bands now. */
function enter({ shown }: LedgerBook, { key, terms, coarse }: CandidateSum): void {
  shown.set(key, { terms, coarse: coarse && (shown.get(key)?.coarse ?? true) });
}

function questionOf({ answers }: NumberedCell): Pick<JudgedQuestion, "indicator" | "at"> {
  const { row, at } = answers[0]!;
  return { indicator: row.indicator, at };
}

/** A cell, and the keys of the sums it would show. */
interface AskingCell {
  readonly cell: NumberedCell;
  readonly votes: string;
  readonly gap: string;
}

/** Enters what every level would show. */
function askAtLevels(
  chain: Chain,
  rated: readonly Evidence[],
  numbers: readonly number[],
  sums: CandidateSums,
) {
  const indicators = indicatorsOf(chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  return cellsByLevel(chain, rated, numbers, causeOf).map(({ levels, cellsBy }) => {
    const rank = -rankOf(levels.at(-1)!);
    const enter = (termsOf: typeof voteTerms, first: number) => (cell: NumberedCell) => ({
      cell,
      votes: sums.enter(termsOf(cell.answers), first),
      gap: sums.enter(gapTerms(cell.answers), first + rankOfGap),
    });
    return {
      levels,
      cells: cellsBy(({ indicator }) => causeOf(indicator)).map(enter(voteTerms, rank)),
      questions: hasQuestions(levels)
        ? cellsBy(byQuestion).map(enter(plainTerms, rank + rankOfQuestion))
        : [],
    };
  });
}

/** Single questions are told by department and below: the sum over a whole organisation would cost one of them. */
function hasQuestions(levels: readonly Level[]): boolean {
  return rankOf(levels[0]!) <= rankOf("department");
}

function byQuestion({ indicator, at }: Evidence): string {
  return keyOf(indicator, at ?? "");
}

/** Enters the lists whose mean importance would be shown; answers their keys by name. */
function askForPoints(
  { evidence }: Chain,
  rated: readonly Evidence[],
  numbers: readonly number[],
  points: ReadonlyMap<string, readonly number[]>,
  sums: CandidateSums,
): ReadonlyMap<string, string> {
  const numberOf = new Map(rated.map((row, place) => [row, numbers[place]!]));
  return new Map(
    Array.from(points, ([name, places]) => {
      const answers = places.map((place) => numberOf.get(evidence[place]!)!);
      return [name, sums.enter(pointTerms(answers), rankOfQuestion)];
    }),
  );
}

/** Below this size, which only the option `unsafe` allows, the data is not about people. */
const leastProtected = 3;

function refusedSums(
  candidates: readonly CandidateSum[],
  { shown }: LedgerBook,
  peopleOf: (answer: number) => People,
  groupSize: number,
): ReadonlySet<CandidateSum> {
  if (groupSize < leastProtected)
    return new Set(candidates.filter(({ people }) => countPeople(people) < groupSize));
  return auditSums({ candidates, shown: [...shown.values()], peopleOf }, groupSize);
}
