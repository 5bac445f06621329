import type { Chain } from "../chain/chain.js";
import type { CauseOf } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
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
  /** The whole chain. The date of an answer is its place among the answers, by which it is found again. */
  readonly rolled: Chain;
  /** Parted into cells by whatever `part` tells of an answer as it was stated. */
  readonly cellsBy: (part: (answer: Evidence) => string) => readonly NumberedCell[];
}

/**
 * Rolls a chain up through all levels, each step from the one before; answers the highest first.
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
  const chains = new Map<Level, Chain>();
  levels.reduce((below, level) => {
    const rolled = rollUp(below, level);
    chains.set(level, rolled);
    return rolled;
  }, traced(chain));
  const distinct = groupBy(levels, (level) => chains.get(level)!);
  return Array.from(distinct, ([rolled, alike]) => ({
    levels: alike,
    rolled,
    cellsBy: cellsOf(rolled),
  })).reverse();

  function cellsOf(rolled: Chain): AnswersAtLevel["cellsBy"] {
    return (part) =>
      answerCells(rolled, causeOf, (row) => part(stated(row))).map((cell) => ({
        ...cell,
        answers: cell.rows.map((row) => ({ row, answer: numbers[Number(row.at)]!, at: stated(row).at })),
      }));
  }

  function stated({ at }: Evidence): Evidence {
    return rated[Number(at)]!;
  }
}

/** A chain whose answers are dated with their place among the answers. */
function traced(chain: Chain): Chain {
  let place = 0;
  const trace = (row: Evidence): Evidence => {
    if (sourceOf(row) !== "rated") return row;
    place += 1;
    return { ...row, at: String(place - 1) };
  };
  return { ...chain, evidence: chain.evidence.map(trace) };
}
