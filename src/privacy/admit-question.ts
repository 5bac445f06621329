import { type AnswerFigures, type Evidence, isFavourable } from "../chain/evidence.js";
import type { Flow } from "../chain/handoff.js";
import { orderedSum } from "../chain/ordered-sum.js";
import type { Subject } from "../chain/subject.js";
import type { JudgedQuestion } from "./answer-door.js";
import { bandOf } from "./band-of.js";
import { peopleAtLeast } from "./count-votes.js";
import { type Exceeded, exceededOf } from "./exceeded-of.js";
import { leastGroupSize } from "./least-group-size.js";
import { votersOf } from "./voters-of.js";

/** What may be told of the answers of receivers to one question: about one subject, under one indicator, in one wave. */
export interface AdmittedQuestion {
  readonly subject: Subject;
  readonly flow: Flow | undefined;
  readonly indicator: string;
  /** The wave, as stated; `null` where answers are not dated. */
  readonly at: string | null;
  /** How many answered; of counts under one indicator, their respondents. */
  readonly people: number;
  /** Share of favourable answers, 0..1; the middle of the band where one is told. */
  readonly share: number;
  /** Lowest and highest share, where no more than that is told. */
  readonly band: readonly [number, number] | null;
  /** How many got more than they expected; `null` where too few told what they expected. */
  readonly exceeded: Exceeded | null;
}

/** A question that was asked and of whose answers nothing may be told. */
export interface WithheldQuestion {
  readonly subject: Subject;
  readonly indicator: string;
}

/** What may be told of a question that may be shown. */
export function admitQuestion(question: JudgedQuestion, minGroupSize: number): AdmittedQuestion {
  const { subject, flow, indicator, at, rows, coarse, gapShown } = question;
  const people = votersOf(rows).length + peopleAtLeast(rows);
  const share = favourableShare(rows);
  const band = minGroupSize < leastGroupSize ? null : bandOf(share, people, coarse);
  return {
    subject,
    flow,
    indicator,
    at: at ?? null,
    people,
    share: band === null ? share : (band[0] + band[1]) / 2,
    band,
    exceeded: gapShown ? exceededOf(rows, minGroupSize) : null,
  };
}

/** Each answer counts the same, as the door has judged the question by. */
function favourableShare(rows: readonly Evidence[]): number {
  const answers = rows.flatMap(answersIn);
  return orderedSum(answers.map(({ good }) => good)) / orderedSum(answers.map(({ count }) => count));
}

function answersIn(row: Evidence): readonly { readonly good: number; readonly count: number }[] {
  if ("rating" in row) return [{ good: isFavourable(row) ? 1 : 0, count: 1 }];
  const { good, total, respondents } = row as Evidence & AnswerFigures;
  return total > 0 ? [{ good: (respondents * good) / total, count: respondents }] : [];
}
