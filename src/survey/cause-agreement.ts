import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { causes } from "../chain/indicator.js";
import type { Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import { medianOf } from "../events/exchanges/median-of.js";
import type { JudgedQuestion } from "../privacy/answer-door.js";
import { bandOf } from "../privacy/band-of.js";
import { countVotes } from "../privacy/count-votes.js";
import { isUnanimous } from "../privacy/mean-rating.js";
import { type Rating, votersOf } from "../privacy/voters-of.js";
import { commonScale } from "./answer-summary.js";
import { cronbachAlpha } from "./cronbach-alpha.js";
import { intraclassCorrelation } from "./intraclass-correlation.js";
import { meanOf } from "./mean-of.js";
import type { CauseAgreement, GroupAgreement } from "./survey.js";
import { withinGroupAgreement } from "./within-group-agreement.js";

/**
 * Tells of each cause whether its answers may be averaged, what parties get and what handoffs give apart, as people
 * are asked different things about the two. Only answers to questions that may be shown take part.
 */
export function causeAgreement(
  questions: readonly JudgedQuestion[],
  minGroupSize: number,
  isOpen: boolean,
): readonly CauseAgreement[] {
  const shown = questions.filter(({ side, shown }) => shown && side === "receiver");
  return causes.flatMap((cause) =>
    (["handoff", "party"] as const).flatMap((about): readonly CauseAgreement[] => {
      const asked = shown.filter((one) => one.cause === cause && one.subject.type === about);
      return asked.length === 0
        ? []
        : [{ cause, about, ...agreementOf(groupsOf(asked), minGroupSize, isOpen) }];
    }),
  );
}

/** The answers about one subject under one cause. */
interface AnswerGroup {
  readonly subject: Subject;
  readonly coarse: boolean;
  readonly voters: readonly (readonly Rating[])[];
}

function groupsOf(questions: readonly JudgedQuestion[]): readonly AnswerGroup[] {
  const bySubject = groupBy(questions, ({ subject }) => subjectKey(subject));
  return [...bySubject]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, asked]) => ({
      subject: asked[0]!.subject,
      coarse: asked.some(({ coarse }) => coarse),
      voters: votersOf(asked.flatMap(({ rows }) => rows)),
    }));
}

function agreementOf(groups: readonly AnswerGroup[], minGroupSize: number, isOpen: boolean) {
  const agreements = groups.map((group) => groupAgreement(group, isOpen));
  const complete = completeAnswers(groups);
  const people = new Set(complete.map(({ by }) => by));
  const correlation = intraclassCorrelation(groups.map(({ voters }) => voters.map(meanShare)));
  return {
    alpha: people.size < minGroupSize ? null : cronbachAlpha(complete.map(({ answers }) => answers)),
    correlation: correlation !== null && correlation.single < 1 ? correlation : null,
    agreement: medianOf(agreements.flatMap(({ agreement }) => agreement ?? [])),
    groups: agreements,
  };
}

function groupAgreement({ subject, coarse, voters }: AnswerGroup, isOpen: boolean): GroupAgreement {
  const ratings = voters.flat();
  const scale = commonScale(ratings);
  const options = scale === null ? 0 : scale[1] - scale[0] + 1;
  const { good, total } = countVotes(ratings);
  const isBanded = !isOpen && (isUnanimous(ratings) || bandOf(good / total, total, coarse) !== null);
  if (isBanded || !Number.isInteger(options) || options < 2) return { subject, agreement: null };
  const items = [...groupBy(ratings, ({ indicator }) => indicator).values()];
  const answers = items.map((item) => item.map(({ rating }) => rating));
  return { subject, agreement: withinGroupAgreement(answers, options) };
}

/** Of each person and subject one row with the answers to all indicators, of those who answered all. */
function completeAnswers(groups: readonly AnswerGroup[]) {
  const asked = groups.flatMap(({ voters }) => voters.flat().map(({ indicator }) => indicator));
  const indicators = [...new Set(asked)].sort(compareText);
  return groups.flatMap(({ voters }) =>
    voters.flatMap((own) => {
      const answers = groupBy(own, ({ indicator }) => indicator);
      if (answers.size < indicators.length) return [];
      return [{ by: own[0]!.by, answers: indicators.map((id) => meanShare(answers.get(id)!)) }];
    }),
  );
}

/** The mean of one person's answers, as a share of their scales. */
function meanShare(own: readonly Rating[]): number {
  return meanOf(own.map(({ rating, scale: [lowest, highest] }) => (rating - lowest) / (highest - lowest)));
}
