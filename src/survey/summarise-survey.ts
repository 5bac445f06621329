import type { Chain } from "../chain/chain.js";
import type { EvidenceInput } from "../chain/chain-document.js";
import { compareText } from "../chain/compare-text.js";
import type { Evidence } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import type { Level } from "../chain/level.js";
import { subjectKey } from "../chain/subject-key.js";
import { answerDoor, type JudgedQuestion } from "../privacy/answer-door.js";
import { leastGroupSize } from "../privacy/least-group-size.js";
import type { Ledger } from "../privacy/ledger.js";
import { answerSummary } from "./answer-summary.js";
import { causeAgreement } from "./cause-agreement.js";
import { indicatorFigures } from "./indicator-figures.js";
import { meanOf } from "./mean-of.js";
import { responseRates } from "./response-rates.js";
import type { Roster } from "./roster.js";
import type { IndicatorFigures, QuestionFigures, Survey } from "./survey.js";
import type { AnswerCounts, SurveyAnswer } from "./survey-answers.js";
import { weightedGap } from "./weighted-gap.js";

/** What a summary needs beside the answers. */
export interface SummaryOptions {
  readonly level: Level;
  readonly minGroupSize: number;
  readonly ledger: Ledger | undefined;
  readonly roster: Roster | undefined;
  readonly counts: AnswerCounts;
}

/**
 * Sums a survey up, as far as the door lets it.
 *
 * @param evidence - the answers as evidence, in the same order.
 */
export function summariseSurvey(
  chain: Chain,
  answers: readonly SurveyAnswer[],
  evidence: readonly EvidenceInput[],
  { level, minGroupSize, ledger, roster, counts }: SummaryOptions,
): Survey {
  const points = pointsByIndicator(answers);
  const asked: Chain = { ...chain, evidence: evidence as readonly Evidence[] };
  const door = answerDoor(asked, { level, minGroupSize, ledger, points, questions: true });
  const isOpen = minGroupSize < leastGroupSize;
  const questions = inOrder(door.questions.map((question) => questionFigures(question, isOpen)));
  const importance = new Map(
    [...points].flatMap(([indicator, places]) =>
      door.points.has(indicator)
        ? [[indicator, meanOf(places.map((place) => answers[place]!.importance!))] as const]
        : [],
    ),
  );
  const indicators = indicatorFigures(questions, importance);
  return {
    level,
    minGroupSize,
    answers: counts,
    ...responseRates(chain, answers, { level, minGroupSize, roster }),
    questions,
    indicators,
    agreement: causeAgreement(door.questions, minGroupSize, isOpen),
    gap: overallGap(indicators),
  };
}

/** Places of the receivers' answers that tell importance, by indicator. */
function pointsByIndicator(answers: readonly SurveyAnswer[]): ReadonlyMap<string, readonly number[]> {
  const telling = [...answers.keys()].filter((place) => {
    const { importance, side } = answers[place]!;
    return importance !== undefined && side === undefined;
  });
  return groupBy(telling, (place) => answers[place]!.indicator);
}

function questionFigures(question: JudgedQuestion, isOpen: boolean): QuestionFigures {
  const { subject, side, indicator, at, shown } = question;
  const figures = shown ? answerSummary(question, isOpen) : null;
  return { subject, side, indicator, at: shown ? (at ?? null) : null, figures };
}

/** In an order that does not depend on that of rows; of what may not be shown, every question once. */
function inOrder(questions: readonly QuestionFigures[]): readonly QuestionFigures[] {
  const keyed = new Map(
    questions.map((question) => {
      const { subject, side, indicator, at, figures } = question;
      return [keyOf(subjectKey(subject), side, indicator, String(figures !== null), at ?? ""), question];
    }),
  );
  return [...keyed].sort(([a], [b]) => compareText(a, b)).map(([, question]) => question);
}

function overallGap(indicators: readonly IndicatorFigures[]): Survey["gap"] {
  const gaps = indicators.flatMap(({ gap, importance }) =>
    gap === null ? [] : [{ gap, weight: importance }],
  );
  const mean = weightedGap(gaps.map(({ gap }) => ({ gap, weight: 1 })));
  if (mean === null) return null;
  const isWeighed = gaps.every(({ weight }) => weight !== null);
  return {
    mean,
    weighted: isWeighed ? weightedGap(gaps.map(({ gap, weight }) => ({ gap, weight: weight! }))) : null,
  };
}
