import { compareText } from "../chain/compare-text.js";
import type { AnswerFault } from "./answer-row.js";
import { faultReason } from "./register/fault-reason.js";
import type { RejectedAnswer, SurveyAnswer, SurveyAnswers } from "./survey-answers.js";
import type { SurveyContext } from "./survey-context.js";

/** A survey while it is read, whatever its form. */
export interface AnswerReading {
  readonly name: string;
  readonly context: SurveyContext;
  readonly answers: SurveyAnswer[];
  readonly rejected: RejectedAnswer[];
  readonly respondents: Map<string, Set<string>>;
  /** What has been answered, by whom. */
  readonly seen: Set<string>;
  /** Puts a fault into words. */
  readonly reasonOf: (fault: AnswerFault) => string;
  missing: number;
  rejectedAnswers: number;
}

export function answerReading(name: string, context: SurveyContext): AnswerReading {
  return {
    name,
    context,
    answers: [],
    rejected: [],
    respondents: new Map(),
    seen: new Set(),
    reasonOf: faultReason(context),
    missing: 0,
    rejectedAnswers: 0,
  };
}

/** What has been read, once the file has ended. */
export function answersRead(reading: AnswerReading): SurveyAnswers {
  const { answers, rejected, missing, rejectedAnswers } = reading;
  const accepted = answers.length;
  return {
    answers,
    rejected,
    respondents: new Map(
      [...reading.respondents]
        .sort(([a], [b]) => compareText(a, b))
        .map(([respondent, parties]) => [respondent, [...parties].sort(compareText)]),
    ),
    counts: {
      read: accepted + missing + rejectedAnswers,
      accepted,
      missing,
      rejected: rejectedAnswers,
    },
  };
}
