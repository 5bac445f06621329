import type { EventTable } from "../../events/event-table.js";
import { stretches } from "./stretches.js";

/** How often cases changed hands. */
export interface Reassignments {
  /** Changes of party over all cases. */
  readonly total: number;
  /** Mean changes of a case; `null` without cases. */
  readonly perCase: number | null;
  /** Changes of the case that had the most. */
  readonly most: number;
  /** How many cases had how many changes, from the fewest; numbers of changes that no case had are left out. */
  readonly distribution: readonly { readonly changes: number; readonly cases: number }[];
}

/**
 * How often the cases of a log changed hands: in each case, the places where an event is by another party than
 * the one before. The reassignment count of service desks. It says nothing of who decided on a change: the
 * narrower sense of the word, a supervisor who moves work (van der Aalst, Reijers & Song 2005), needs event
 * types that few logs have.
 *
 * Source: Dudok & van den Brand 2013, "Mining an Incident Management Process" (BPI Challenge 2013), where it goes
 * with the time to resolution.
 */
export function reassignments(table: EventTable): Reassignments {
  const casesByChanges = countCases(stretches(table).caseStart);
  const distribution = [...casesByChanges]
    .map(([changes, cases]) => ({ changes, cases }))
    .sort((a, b) => a.changes - b.changes);
  const total = distribution.reduce((sum, { changes, cases }) => sum + changes * cases, 0);
  const cases = distribution.reduce((sum, row) => sum + row.cases, 0);
  return {
    total,
    perCase: cases > 0 ? total / cases : null,
    most: distribution.at(-1)?.changes ?? 0,
    distribution,
  };
}

function countCases(caseStart: Int32Array): Map<number, number> {
  const casesByChanges = new Map<number, number>();
  for (let place = 0; place + 1 < caseStart.length; place += 1) {
    const changes = caseStart[place + 1]! - caseStart[place]! - 1;
    casesByChanges.set(changes, (casesByChanges.get(changes) ?? 0) + 1);
  }
  return casesByChanges;
}
