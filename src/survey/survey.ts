import type { Cause } from "../chain/indicator.js";
import type { Level } from "../chain/level.js";
import type { Subject } from "../chain/subject.js";
import type { IntraclassCorrelation } from "./intraclass-correlation.js";
import type { AnswerCounts } from "./survey-answers.js";

/** What a survey shows, as far as it may be shown: every figure has passed the privacy door. */
export interface Survey {
  /** The unit by which questions and response are told. */
  readonly level: Level;
  readonly minGroupSize: number;
  readonly answers: AnswerCounts;
  /** Parties of which at least `minGroupSize` people answered, by id. */
  readonly response: readonly ResponseRate[];
  /** Parties of which somebody was asked, but fewer answered: nothing is told of these. */
  readonly quiet: readonly string[];
  readonly questions: readonly QuestionFigures[];
  readonly indicators: readonly IndicatorFigures[];
  readonly agreement: readonly CauseAgreement[];
  /** Mean gap over indicators, and the same weighted by their importance; `null` where nothing tells it. */
  readonly gap: { readonly mean: number; readonly weighted: number | null } | null;
}

/** How many of a party's people answered. */
export interface ResponseRate {
  readonly party: string;
  readonly respondents: number;
  /** People on the roster, else the party's headcount; `null` where neither is known. */
  readonly invited: number | null;
  /** Respondents of invited, at most 1. */
  readonly rate: number | null;
}

/** What was answered to one question: about one subject, under one indicator, from one side, in one wave. */
export interface QuestionFigures {
  readonly subject: Subject;
  readonly side: "receiver" | "giver";
  readonly indicator: string;
  /** The wave, as written; `null` where answers are not dated, and where they may not be shown. */
  readonly at: string | null;
  /** `null` where the answers may not be shown. */
  readonly figures: AnswerSummary | null;
}

/** Answers in figures. */
export interface AnswerSummary {
  readonly respondents: number;
  readonly answers: number;
  /** Mean answer; `null` where scales differ, where nearly all answered alike, and beside a band. */
  readonly mean: number | null;
  /** Standard deviation of answers; `null` where the mean is not told as it is. */
  readonly deviation: number | null;
  readonly scale: readonly [number, number] | null;
  /** Share of favourable answers, 0..1; the middle of the band where one is told. */
  readonly favourable: number;
  /** Lowest and highest share, where the share itself would say what everybody, or each of a few, answered. */
  readonly band: readonly [number, number] | null;
  /** What people got less what they expected, as a share of the scale, -1..1; `null` where too few told. */
  readonly gap: number | null;
}

/** All questions under one indicator that may be shown, receivers' side, together. */
export interface IndicatorFigures {
  readonly indicator: string;
  readonly questions: number;
  readonly answers: number;
  /** Mean by answers of the questions that tell one; `null` where none does, or scales differ. */
  readonly mean: number | null;
  readonly favourable: number;
  /** Mean gap of the questions that tell one, by answers. */
  readonly gap: number | null;
  /** Mean points of importance. */
  readonly importance: number | null;
}

/** Whether the answers under one cause may be averaged within their groups at all. */
export interface CauseAgreement {
  readonly cause: Cause;
  /** What was asked about: what handoffs give, or what parties get from the organisation. */
  readonly about: "handoff" | "party";
  /** Whether the indicators measure one thing: Cronbach's alpha, of people who answered all, `minGroupSize` at least. */
  readonly alpha: number | null;
  /** Whether groups differ, by one mean answer a person; `null` where nobody differs from their own group. */
  readonly correlation: IntraclassCorrelation | null;
  /** The median over groups of how far their people agree, and of how many groups that is. */
  readonly agreement: number | null;
  readonly groups: readonly GroupAgreement[];
}

/** How far the people of one group agree about one subject: r_wg(j); `null` beside a band, and where scales differ. */
export interface GroupAgreement {
  readonly subject: Subject;
  readonly agreement: number | null;
}
