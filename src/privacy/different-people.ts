import type { Evidence } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";

/**
 * How many different people have certainly answered: everybody who is named, and of those who are not, as
 * many as answered under one indicator, since the same person may have answered under others too.
 */
export function differentPeople(rated: readonly Evidence[]): number {
  const named = new Set(rated.flatMap((row) => ("by" in row ? row.by : [])));
  const unnamed = rated.filter((row) => !("by" in row));
  const byIndicator = [...groupBy(unnamed, (row) => row.indicator).values()];
  return named.size + byIndicator.reduce((most, rows) => Math.max(most, people(rows)), 0);
}

function people(rows: readonly Evidence[]): number {
  return rows.reduce((sum, row) => sum + ("respondents" in row ? row.respondents : 1), 0);
}
