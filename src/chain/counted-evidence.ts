import { type Evidence, sourceOf } from "./evidence.js";
import { groupBy } from "./group-by.js";
import type { Cause } from "./indicator.js";

/** Tells the cause of an indicator. */
export type CauseOf = (indicator: string) => Cause;

/**
 * Of one subject's evidence, what counts. What was stated for exactly this subject and what was lifted into
 * it may tell of the same exchanges (a log with rows of teams and of their employees), so for each cause and
 * source the larger counts; answers of single people are pooled as answers; a subject's own judgement wins
 * over its members'.
 */
export function countedEvidence(evidence: readonly Evidence[], causeOf: CauseOf): readonly Evidence[] {
  if (!evidence.some(isLifted) || evidence.every(isLifted)) return evidence;
  const counts = new Map<string, boolean>();
  for (const [pool, rows] of groupBy(evidence, (row) => poolOf(row, causeOf)))
    counts.set(pool, liftedCounts(rows));
  return evidence.filter((row) => "rating" in row || counts.get(poolOf(row, causeOf)) === isLifted(row));
}

function isLifted(row: Evidence): boolean {
  return row.lifted !== undefined;
}

function poolOf(row: Evidence, causeOf: CauseOf): string {
  return `${sourceOf(row)} ${causeOf(row.indicator)} ${row.side ?? ""}`;
}

function liftedCounts(rows: readonly Evidence[]): boolean {
  const stated = rows.filter((row) => !isLifted(row));
  if (rows.some((row) => "judged" in row)) return stated.length === 0;
  return totalOf(rows.filter(isLifted)) > totalOf(stated);
}

function totalOf(rows: readonly Evidence[]): number {
  return rows.reduce((total, row) => total + ("total" in row ? row.total : 0), 0);
}
