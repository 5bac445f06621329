import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { orderedSum } from "../chain/ordered-sum.js";
import type { AnswerSummary, IndicatorFigures, QuestionFigures } from "./survey.js";

/**
 * Takes the questions under each indicator together: from their own figures only, so that nothing can be worked out
 * from the whole that the parts do not show.
 *
 * @param importance - mean points by indicator, where they may be shown.
 */
export function indicatorFigures(
  questions: readonly QuestionFigures[],
  importance: ReadonlyMap<string, number>,
): readonly IndicatorFigures[] {
  const received = questions.filter(({ side, figures }) => side === "receiver" && figures !== null);
  const groups = [...groupBy(received, ({ indicator }) => indicator)];
  return groups
    .sort(([a], [b]) => compareText(a, b))
    .map(([indicator, group]) => ({
      indicator,
      questions: group.length,
      ...together(group.map(({ figures }) => figures!)),
      importance: importance.get(indicator) ?? null,
    }));
}

function together(parts: readonly AnswerSummary[]) {
  const gaps = parts.filter(({ gap }) => gap !== null);
  const means = parts.filter(({ mean }) => mean !== null);
  const isOneScale = new Set(means.map(({ scale }) => String(scale))).size === 1;
  return {
    answers: parts.reduce((sum, { answers }) => sum + answers, 0),
    mean: isOneScale ? byAnswers(means, ({ mean }) => mean!) : null,
    favourable: byAnswers(parts, ({ favourable }) => favourable),
    gap: gaps.length > 0 ? byAnswers(gaps, ({ gap }) => gap!) : null,
  };
}

function byAnswers(parts: readonly AnswerSummary[], figure: (part: AnswerSummary) => number): number {
  const sum = orderedSum(parts.map((part) => figure(part) * part.answers));
  return sum / parts.reduce((all, { answers }) => all + answers, 0);
}
