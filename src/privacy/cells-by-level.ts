import type { Chain } from "../chain/chain.js";
import type { CauseOf } from "../chain/counted-evidence.js";
import type { Evidence } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { type Level, levels } from "../chain/level.js";
import { rollUp } from "../chain/roll-up.js";
import { type AnswerCell, answerCells } from "./answer-cell.js";
import type { NumberedAnswer } from "./vote-terms.js";

/** A cell, and its answers with their numbers. */
export interface NumberedCell extends AnswerCell {
  readonly answers: readonly NumberedAnswer[];
}

/** A chain's answers at one level, or at several that are alike in this chain. */
export interface AnswersAtLevel {
  readonly levels: readonly Level[];
  /** Parted into cells by whatever `part` tells of an answer as it was stated. */
  readonly cellsBy: (part: (answer: Evidence) => string) => readonly NumberedCell[];
}

/**
 * Rolls answers up through all levels, each step from the one before.
 *
 * @param rated - the answers of the chain, as stated.
 * @param numbers - the number of each.
 */
export function cellsByLevel(
  chain: Chain,
  rated: readonly Evidence[],
  numbers: readonly number[],
  causeOf: CauseOf,
): readonly AnswersAtLevel[] {
  const traced = { ...chain, evidence: rated.map((row, place) => ({ ...row, at: String(place) })) };
  const chains = new Map<Level, Chain>();
  levels.reduce<Chain>((below, level) => {
    const rolled = rollUp(below, level);
    chains.set(level, rolled);
    return rolled;
  }, traced);
  return Array.from(
    groupBy(levels, (level) => chains.get(level)!),
    ([rolled, alike]) => ({
      levels: alike,
      cellsBy: (part) =>
        answerCells(rolled, causeOf, (row) => part(stated(row))).map((cell) => ({
          ...cell,
          answers: cell.rows.map((row) => ({ row, answer: numbers[Number(row.at)]!, at: stated(row).at })),
        })),
    }),
  );

  function stated({ at }: Evidence): Evidence {
    return rated[Number(at)]!;
  }
}
