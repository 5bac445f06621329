import { compareText } from "../../chain/compare-text.js";
import { type CauseOf, countedEvidence } from "../../chain/counted-evidence.js";
import { type Evidence, type ObservedFigures, sourceOf } from "../../chain/evidence.js";
import { type Cause, causes } from "../../chain/indicator.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import { countAnswers } from "./count-answers.js";
import { evidenceBySubject } from "./evidence-by-subject.js";
import { type MeanRating, meanRating } from "./mean-rating.js";

/** Exchanges or votes by subject. */
export interface Pool {
  readonly good: Float64Array;
  readonly total: Float64Array;
}

/** What is known of the subjects of one kind under one cause. */
export interface CauseTally {
  readonly observed: Pool;
  readonly rated: Pool;
  /** Mean of the estimates, `NaN` where nobody judged. */
  readonly judged: Float64Array;
  /** Indicators behind it, sorted; `undefined` without evidence. */
  readonly indicators: readonly (readonly string[] | undefined)[];
  readonly ratings: ReadonlyMap<number, MeanRating>;
}

/** Tallies of handoffs, or of parties, by cause. */
export type Tallies = Readonly<Record<Cause, CauseTally>>;

/**
 * Sums evidence by subject, cause and source.
 *
 * @param subjects - the subject of every piece of evidence, a number below `count`; -1 leaves it out.
 */
export function tallyEvidence(
  evidence: readonly Evidence[],
  subjects: Int32Array,
  count: number,
  causeOf: CauseOf,
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
  return tallies;
}

function emptyTally(count: number) {
  return {
    observed: { good: new Float64Array(count), total: new Float64Array(count) },
    rated: { good: new Float64Array(count), total: new Float64Array(count) },
    judged: new Float64Array(count).fill(Number.NaN),
    indicators: new Array<readonly string[] | undefined>(count),
    ratings: new Map<number, MeanRating>(),
  };
}

function fill(tally: ReturnType<typeof emptyTally>, subject: number, rows: readonly Evidence[]): void {
  if (rows.length === 0) return;
  tally.indicators[subject] = indicatorsBehind(rows);
  const observed = rows.every(isObserved) ? rows : rows.filter(isObserved);
  tally.observed.good[subject] = orderedSum(observed.map(({ good }) => good));
  tally.observed.total[subject] = orderedSum(observed.map(({ total }) => total));
  if (observed.length === rows.length) return;
  const rated = rows.filter((row) => sourceOf(row) === "rated");
  if (rated.length > 0) fillRated(tally, subject, rated);
  const judged = weightedMean(rows.flatMap(judgement));
  if (judged) tally.judged[subject] = judged.mean;
}

function isObserved(row: Evidence): row is Evidence & ObservedFigures {
  return sourceOf(row) === "observed";
}

function fillRated(tally: ReturnType<typeof emptyTally>, subject: number, rated: readonly Evidence[]): void {
  const votes = countAnswers(rated);
  tally.rated.good[subject] = votes.good;
  tally.rated.total[subject] = votes.total;
  const rating = meanRating(rated);
  if (rating) tally.ratings.set(subject, rating);
}

function judgement(row: Evidence) {
  return "judged" in row ? [{ mean: row.judged, weight: row.lifted ?? 1 }] : [];
}

function indicatorsBehind(rows: readonly Evidence[]): readonly string[] {
  if (rows.length === 1) return [rows[0]!.indicator];
  return [...new Set(rows.map((row) => row.indicator))].sort(compareText);
}
