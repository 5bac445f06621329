import type { Evidence } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";

/**
 * How many different people have certainly answered: as many as are named; or of those who are not named, as
 * many as answered under one indicator, whichever is more. Somebody without a name may be one of the named, and
 * may have answered under other indicators too.
 */
export function differentPeople(rated: readonly Evidence[]): number {
  const named = new Set(rated.flatMap((row) => ("by" in row && row.by !== undefined ? plain(row.by) : [])));
  const unnamed = rated.filter((row) => !("by" in row));
  const byIndicator = [...groupBy(unnamed, (row) => row.indicator).values()];
  return byIndicator.reduce((most, rows) => Math.max(most, people(rows)), named.size);
}

/** One person may be written in several ways; for counting people these are one. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Cc}]/gu, "");
}

function people(rows: readonly Evidence[]): number {
  return rows.reduce((sum, row) => sum + ("respondents" in row ? row.respondents : 1), 0);
}
