import { isFavourable } from "../chain/evidence.js";
import type { JudgedCell } from "../privacy/answer-door.js";
import { bandOf } from "../privacy/band-of.js";
import { gapOf } from "../privacy/gap-of.js";
import { isUnanimous } from "../privacy/mean-rating.js";
import { type Rating, votersOf } from "../privacy/voters-of.js";
import { meanOf } from "./mean-of.js";
import { sampleVariance } from "./sample-variance.js";
import type { AnswerSummary } from "./survey.js";

/** The figures of a question that may be shown. */
export function answerSummary({ rows, coarse, gapShown }: JudgedCell, isOpen: boolean): AnswerSummary {
  const voters = votersOf(rows);
  const ratings = voters.flat();
  const share = ratings.filter(isFavourable).length / ratings.length;
  const band = isOpen ? null : bandOf(share, voters.length, coarse);
  const isPlain = isOpen || (band === null && !isUnanimous(ratings));
  const scale = commonScale(ratings);
  const told = scale === null ? [] : ratings.map(({ rating }) => rating);
  return {
    respondents: voters.length,
    answers: ratings.length,
    mean: isPlain && told.length > 0 ? meanOf(told) : null,
    deviation: isPlain && told.length > 1 ? Math.sqrt(sampleVariance(told)) : null,
    scale,
    favourable: band === null ? share : (band[0] + band[1]) / 2,
    band,
    gap: gapShown ? (gapOf(rows)?.mean ?? null) : null,
  };
}

/** The scale that all ratings share; `null` where they differ. */
export function commonScale(ratings: readonly Rating[]): readonly [number, number] | null {
  const [first] = ratings;
  if (first === undefined) return null;
  const isCommon = ratings.every(({ scale }) => scale[0] === first.scale[0] && scale[1] === first.scale[1]);
  return isCommon ? [first.scale[0], first.scale[1]] : null;
}
