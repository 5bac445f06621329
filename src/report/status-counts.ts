import type { Break } from "../diagnosis/diagnosis.js";
import type { Status } from "../measures/chain-figures.js";

/** How many breaks there are of each status. */
export function statusCounts(breaks: readonly Break[]): Readonly<Record<Status, number>> {
  const counts = { broken: 0, suspect: 0, costly: 0, sound: 0, unmeasured: 0 };
  for (const { status } of breaks) counts[status] += 1;
  return counts;
}
