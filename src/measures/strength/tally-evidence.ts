import { compareText } from "../../chain/compare-text.js";
import { type CauseOf, countedEvidence } from "../../chain/counted-evidence.js";
import type { Evidence, ObservedFigures } from "../../chain/evidence.js";
import { type Cause, causes } from "../../chain/indicator.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { AdmittedAnswers } from "../../privacy/admit-answers.js";
import { evidenceBySubject } from "./evidence-by-subject.js";

/** Exchanges or votes by subject. */
export interface Pool {
  readonly good: Float64Array;
  readonly total: Float64Array;
}

/** What is known of the subjects of one kind under one cause. */
export interface CauseTally {
  readonly observed: Pool;
  /** What receivers answered. */
  readonly rated: Pool;
  /** What givers answered of their own service. */
  readonly givers: Pool;
  /** Mean of the estimates, `NaN` where nobody judged. */
  readonly judged: Float64Array;
  /** Indicators behind it, sorted; `undefined` without evidence. */
  readonly indicators: readonly (readonly string[] | undefined)[];
  /** The answers behind `rated` and `givers`, by subject. */
  readonly answers: Readonly<Record<AdmittedAnswers["side"], ReadonlyMap<number, AdmittedAnswers>>>;
}

/** Tallies of handoffs, or of parties, by cause. */
export type Tallies = Readonly<Record<Cause, CauseTally>>;

/**
 * Sums evidence by subject, cause and source.
 *
 * @param evidence - counts and judgements; answers come as what the privacy door lets through.
 * @param subjects - the subject of every piece of evidence, a number below `count`; -1 leaves it out.
 * @param subjectOf - the subject of answers, the same way.
 */
export function tallyEvidence(
  evidence: readonly Evidence[],
  subjects: Int32Array,
  count: number,
  causeOf: CauseOf,
  answers: readonly AdmittedAnswers[],
  subjectOf: (answers: AdmittedAnswers) => number,
): Tallies {
  const tallies = {
    information: emptyTally(count),
    coordination: emptyTally(count),
    care: emptyTally(count),
  };
  for (const { subject, rows } of evidenceBySubject(evidence, subjects, count)) {
    const counted = countedEvidence(rows, causeOf);
    const first = causeOf(counted[0]!.indicator);
    if (counted.every((row) => causeOf(row.indicator) === first)) fill(tallies[first], subject, counted);
    else
      for (const cause of causes)
        fill(
          tallies[cause],
          subject,
          counted.filter((row) => causeOf(row.indicator) === cause),
        );
  }
  for (const told of answers) {
    const subject = subjectOf(told);
    if (subject >= 0) fillAnswers(tallies[told.cause], subject, told);
  }
  return tallies;
}

type OpenTally = ReturnType<typeof emptyTally>;

function emptyTally(count: number) {
  return {
    observed: emptyPool(count),
    rated: emptyPool(count),
    givers: emptyPool(count),
    judged: new Float64Array(count).fill(Number.NaN),
    indicators: new Array<readonly string[] | undefined>(count),
    answers: {
      receiver: new Map<number, AdmittedAnswers>(),
      giver: new Map<number, AdmittedAnswers>(),
    },
  };
}

function emptyPool(count: number) {
  return { good: new Float64Array(count), total: new Float64Array(count) };
}

function fill(tally: OpenTally, subject: number, rows: readonly Evidence[]): void {
  if (rows.length === 0) return;
  tally.indicators[subject] = indicatorsBehind(rows);
  const observed = rows.every(isObserved) ? rows : rows.filter(isObserved);
  tally.observed.good[subject] = orderedSum(observed.map(({ good }) => good));
  tally.observed.total[subject] = orderedSum(observed.map(({ total }) => total));
  if (observed.length === rows.length) return;
  const judged = weightedMean(rows.flatMap(judgement));
  if (judged) tally.judged[subject] = judged.mean;
}

function fillAnswers(tally: OpenTally, subject: number, told: AdmittedAnswers): void {
  const pool = told.side === "giver" ? tally.givers : tally.rated;
  pool.good[subject] = told.votes.good;
  pool.total[subject] = told.votes.total;
  tally.answers[told.side].set(subject, told);
  if (told.side === "giver") return;
  const others = tally.indicators[subject] ?? [];
  tally.indicators[subject] = [...new Set([...others, ...told.indicators])].sort(compareText);
}

function isObserved(row: Evidence): row is Evidence & ObservedFigures {
  return "total" in row;
}

function judgement(row: Evidence) {
  return "judged" in row ? [{ mean: row.judged, weight: row.lifted ?? 1 }] : [];
}

function indicatorsBehind(rows: readonly Evidence[]): readonly string[] {
  if (rows.length === 1) return [rows[0]!.indicator];
  return [...new Set(rows.map((row) => row.indicator))].sort(compareText);
}
