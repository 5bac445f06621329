import { compareText } from "../../chain/compare-text.js";
import { type CauseOf, countedEvidence } from "../../chain/counted-evidence.js";
import type { Evidence, ObservedFigures } from "../../chain/evidence.js";
import { groupBy } from "../../chain/group-by.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";
import type { AdmittedQuestion } from "../../privacy/admit-question.js";

/** What is known of one subject under one indicator: what was counted, answered, else judged. */
export interface IndicatorShare {
  readonly indicator: string;
  readonly basis: "observed" | "rated" | "judged";
  /** Share of exchanges that went well, or of favourable answers, 0..1. */
  readonly share: number;
  /** Exchanges, or people; 0 for a judgement. */
  readonly total: number;
  /** The answers, question by question. */
  readonly questions: readonly AdmittedQuestion[];
}

/**
 * What is known of a subject, indicator by indicator. Of counts and answers the weaker speaks, as it does for a cause;
 * judgements where neither is there. Answers of several waves are taken together, as those of as many people as the
 * wave with most.
 *
 * @param rows - counts and judgements about it.
 * @param questions - what people were asked about it.
 */
export function indicatorShares(
  rows: readonly Evidence[],
  questions: readonly AdmittedQuestion[],
  causeOf: CauseOf,
): readonly IndicatorShare[] {
  const counted = groupBy(countedEvidence(rows, causeOf), ({ indicator }) => indicator);
  const asked = groupBy(questions, ({ indicator }) => indicator);
  const indicators = [...new Set([...counted.keys(), ...asked.keys()])].sort(compareText);
  return indicators.flatMap(
    (indicator) => shareOf(indicator, counted.get(indicator) ?? [], asked.get(indicator) ?? []) ?? [],
  );
}

type Told = Pick<IndicatorShare, "basis" | "share" | "total">;

function shareOf(
  indicator: string,
  rows: readonly Evidence[],
  questions: readonly AdmittedQuestion[],
): IndicatorShare | null {
  const [observed, rated] = [observedIn(rows), ratedIn(questions)];
  const weaker = observed && rated && rated.share < observed.share ? rated : (observed ?? rated);
  const told = weaker ?? judgedIn(rows);
  return told && { indicator, ...told, questions };
}

function observedIn(rows: readonly Evidence[]): Told | null {
  const counts = rows.filter((row): row is Evidence & ObservedFigures => "total" in row);
  const total = orderedSum(counts.map((row) => row.total));
  const good = orderedSum(counts.map((row) => row.good));
  return total > 0 ? { basis: "observed", share: good / total, total } : null;
}

function ratedIn(questions: readonly AdmittedQuestion[]): Told | null {
  const share = weightedMean(questions.map(({ share, people }) => ({ mean: share, weight: people })));
  if (!share) return null;
  return { basis: "rated", share: share.mean, total: mostPeople(questions) };
}

/** How many people answered questions that the same may have answered: as many as the one with most. */
export function mostPeople(questions: readonly Pick<AdmittedQuestion, "people">[]): number {
  return questions.reduce((most, { people }) => Math.max(most, people), 0);
}

function judgedIn(rows: readonly Evidence[]): Told | null {
  const judgements = rows.flatMap((row) =>
    "judged" in row ? [{ mean: row.judged, weight: row.lifted ?? 1 }] : [],
  );
  const mean = weightedMean(judgements)?.mean;
  return mean === undefined ? null : { basis: "judged", share: mean, total: 0 };
}
