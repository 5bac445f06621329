import type { Chain } from "../chain/chain.js";
import type { CauseOf } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { indicatorsOf } from "../chain/indicators-of.js";
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
  /** Whether figures of single questions are to be shown beside the cells. */
  readonly questions?: boolean;
  /** Lists of answers, by place among the chain's evidence, whose mean importance is to be shown, by name. */
  readonly points?: ReadonlyMap<string, readonly number[]>;
}

/** A cell at the door, and what of it may be shown. */
export interface JudgedCell extends AnswerCell {
  /** Whether so few people answered that what is shown of them is shown in bands. */
  readonly coarse: boolean;
  readonly shown: boolean;
  /** The same of the gaps to what people expected, which not all may have told. */
  readonly gapCoarse: boolean;
  readonly gapShown: boolean;
}

/** What may be shown of the answers of a chain at one level. */
export interface AnswerDoor {
  /** By subject, side and cause. */
  readonly cells: readonly JudgedCell[];
  /** By subject, side and indicator; empty unless asked for. */
  readonly questions: readonly JudgedCell[];
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
  if (rated.length === 0) return { cells: [], questions: [], points: new Set() };
  const book = options.ledger === undefined ? emptyBook() : bookOf(options.ledger);
  const peopleOf = (answer: number) => book.people[answerOf(answer)]!;
  const asked = ask(chain, rated, book, candidateSums(peopleOf, options.minGroupSize), options);
  const refused = refusedSums(asked.sums.all(), book, peopleOf, options.minGroupSize);
  for (const sum of asked.sums.all())
    if (!refused.has(sum)) book.shown.set(sum.key, { terms: sum.terms, coarse: sum.coarse });
  const mayShow = (key: string) => key !== "" && !refused.has(asked.sums.get(key));
  const judge = ({ cell, votes, gap }: AskingCell): JudgedCell => ({
    ...cell,
    coarse: asked.sums.get(votes).coarse,
    shown: mayShow(votes),
    gapCoarse: asked.sums.get(gap).coarse,
    gapShown: mayShow(gap),
  });
  const points = asked.points.filter(({ sum }) => mayShow(sum)).map(({ name }) => name);
  return { cells: asked.cells.map(judge), questions: asked.questions.map(judge), points: new Set(points) };
}

/** A cell, and the keys of the sums it would show. */
interface AskingCell {
  readonly cell: NumberedCell;
  readonly votes: string;
  readonly gap: string;
}

/** Enters what all levels would show, and tells the cells of the level asked for. */
function ask(
  chain: Chain,
  rated: readonly Evidence[],
  book: LedgerBook,
  sums: CandidateSums,
  { level, questions = false, points = new Map() }: DoorOptions,
) {
  const indicators = indicatorsOf(chain);
  const causeOf: CauseOf = (indicator) => indicators.get(indicator)!.cause;
  let cells: readonly AskingCell[] = [];
  let single: readonly AskingCell[] = [];
  const numbers = registerAnswers(chain, rated, book);
  for (const { levels, cellsBy } of cellsByLevel(chain, rated, numbers, causeOf)) {
    const rank = -rankOf(levels.at(-1)!);
    const entered = cellsBy(causeOf).map((cell) => ({
      cell,
      votes: sums.enter(voteTerms(cell.answers), rank),
      gap: sums.enter(gapTerms(cell.answers), rank + rankOfGap),
    }));
    if (!levels.includes(level)) continue;
    cells = entered;
    if (!questions) continue;
    single = cellsBy((indicator) => indicator).map((cell) => ({
      cell,
      votes: sums.enter(plainTerms(cell.answers), rankOfQuestion),
      gap: sums.enter(gapTerms(cell.answers), rankOfQuestion + rankOfGap),
    }));
  }
  const numberOf = new Map(rated.map((row, place) => [row, numbers[place]!]));
  const lists = Array.from(points, ([name, places]) => ({
    name,
    sum: sums.enter(pointTerms(places.map((place) => numberOf.get(chain.evidence[place]!)!)), rankOfQuestion),
  }));
  return { sums, cells, questions: single, points: lists };
}

/** Below this size, which only the option `unsafe` allows, the data is not about people. */
const leastProtected = 3;

function refusedSums(
  candidates: readonly CandidateSum[],
  { shown }: LedgerBook,
  peopleOf: (answer: number) => People,
  groupSize: number,
): ReadonlySet<CandidateSum> {
  if (groupSize >= leastProtected)
    return auditSums({ candidates, shown: [...shown.values()], peopleOf }, groupSize);
  return new Set(candidates.filter(({ people }) => countPeople(people) < groupSize));
}
