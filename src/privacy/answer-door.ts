import type { Chain } from "../chain/chain.js";
import type { CauseOf } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { keyOf } from "../chain/key-of.js";
import { type Level, rankOf } from "../chain/level.js";
import { rollUp } from "../chain/roll-up.js";
import type { AnswerCell } from "./answer-cell.js";
import { auditSums, type CandidateSum } from "./audit-sums.js";
import { type CandidateSums, candidateSums } from "./candidate-sums.js";
import { cellsByLevel, type NumberedCell } from "./cells-by-level.js";
import { countPeople } from "./count-people.js";
import { leastGroupSize } from "./least-group-size.js";
import { bookOf, emptyBook, type Ledger, type LedgerBook } from "./ledger.js";
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
  /** Whether figures of single questions are shown, too. */
  readonly questions?: boolean;
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
  /** The chain at that level; the dates of its answers are not theirs. */
  readonly rolled: Chain;
  /** By subject, side and cause. */
  readonly cells: readonly JudgedCell[];
  /** By subject, side, indicator and date; none unless asked for, and none to be shown at the level of organisations. */
  readonly questions: readonly JudgedQuestion[];
  /** Names of the lists whose mean importance may be shown. */
  readonly points: ReadonlySet<string>;
}

/**
 * The one door through which answers of people reach any figure. It decides once for all levels of a chain, with
 * what a ledger says was shown before: looked at by team and by department, the same chain never shows two figures
 * of which one subtracted from the other leaves a few people's answers. Coarser figures go first, level by level from
 * the highest, and single questions last, each kept to beside what was let through already; so which cells are shown at
 * one level does not depend on whether there are levels below it. What it shows is entered in the ledger.
 */
export function answerDoor(chain: Chain, options: DoorOptions): AnswerDoor {
  const rated = chain.evidence.filter((row) => sourceOf(row) === "rated");
  const { level, minGroupSize, ledger, points = new Map() } = options;
  const book = ledger === undefined ? emptyBook() : bookOf(ledger);
  if (rated.length === 0)
    return { rolled: rollUp(chain, level), cells: [], questions: [], points: new Set() };
  const numbers = registerAnswers(chain, rated, book);
  const sums = candidateSums((answer) => book.people[answerOf(answer)]!, minGroupSize);
  const asking = askAtLevels(chain, options, rated, numbers, sums);
  const pointsOf = askForPoints(chain, rated, numbers, points, sums);
  const shown = letThrough(sums, book, minGroupSize);
  const judge = ({ cell, votes, gap }: AskingCell): JudgedCell => ({
    ...cell,
    coarse: sums.get(votes).coarse,
    shown: shown.has(votes),
    gapShown: shown.has(gap) && !sums.get(gap).coarse,
  });
  const tellsPoints = (key: string) => shown.has(key) && !sums.get(key).coarse;
  return {
    rolled: asking.rolled,
    cells: asking.cells.map(judge),
    questions: asking.questions.map((question) => ({
      ...(hasQuestions(level) ? judge(question) : hide(question)),
      ...questionOf(question.cell),
    })),
    points: new Set([...pointsOf].filter(([, key]) => tellsPoints(key)).map(([name]) => name)),
  };
}

/** Decides rank by rank, and enters in the book what may be shown; answers the keys of that. */
function letThrough(sums: CandidateSums, book: LedgerBook, groupSize: number): ReadonlySet<string> {
  const peopleOf = (answer: number) => book.people[answerOf(answer)]!;
  const shown = new Set<string>();
  for (const candidates of sums.byRank()) {
    const audited = { candidates, shown: [...book.shown.values()], peopleOf };
    const refused =
      groupSize < leastGroupSize ? tooSmall(candidates, groupSize) : auditSums(audited, groupSize);
    for (const sum of candidates) {
      if (refused.has(sum)) continue;
      enter(book, sum);
      shown.add(sum.key);
    }
  }
  return shown;
}

function tooSmall(candidates: readonly CandidateSum[], groupSize: number): ReadonlySet<CandidateSum> {
  return new Set(candidates.filter(({ people }) => countPeople(people) < groupSize));
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

/** Whole cells of all levels come before single questions. */
const rankOfQuestion = 100;

/** Enters what all levels would show, and tells what the level looked at asks for. */
function askAtLevels(
  chain: Chain,
  { level, questions = false }: DoorOptions,
  rated: readonly Evidence[],
  numbers: readonly number[],
  sums: CandidateSums,
) {
  const indicators = indicatorsOf(chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  const asking = cellsByLevel(chain, rated, numbers, causeOf).map(({ levels, rolled, cellsBy }, rank) => {
    const enter = (termsOf: typeof voteTerms, first: number) => (cell: NumberedCell) => ({
      cell,
      votes: sums.enter(termsOf(cell.answers), first),
      gap: sums.enter(gapTerms(cell.answers), first),
    });
    return {
      levels,
      rolled,
      cells: cellsBy(({ indicator }) => causeOf(indicator)).map(enter(voteTerms, rank)),
      questions: (questions ? cellsBy(byQuestion) : []).map(
        hasQuestions(levels[0]!) ? enter(plainTerms, rank + rankOfQuestion) : unentered,
      ),
    };
  });
  return asking.find(({ levels }) => levels.includes(level))!;
}

function unentered(cell: NumberedCell): AskingCell {
  return { cell, votes: "", gap: "" };
}

function hide({ cell }: AskingCell): JudgedCell {
  return { ...cell, coarse: true, shown: false, gapShown: false };
}

/** Single questions are told by department and below: the sum over a whole organisation would cost one of them. */
function hasQuestions(level: Level): boolean {
  return rankOf(level) <= rankOf("department");
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
      return [name, sums.enter(pointTerms(answers), 0)];
    }),
  );
}
