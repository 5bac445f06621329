import type { EventTable } from "../../events/event-table.js";
import { addToPair, mapPairs, pairTotals } from "./pair-totals.js";

/** How often one party had a step done by another and went on itself. */
export interface Subcontract {
  /** Who had the case before and after. */
  readonly from: string;
  /** Who did the one step in between. */
  readonly to: string;
  readonly count: number;
  /** `count` over the number of cases in the log; more than 1 where it happens several times in a case. */
  readonly perCase: number;
}

/**
 * Subcontracting between parties: three neighbouring events of a case of which the first and the last are by
 * one party and the middle one by another. Every such place in the log counts, also several of one party in a
 * case, and places that overlap. Unlike ping-pong it takes events as they stand: work of two events in between
 * is no longer the single step that somebody was asked for.
 *
 * Sorted by `from`, then `to`, in code-unit order; pairs that never did it are left out.
 *
 * Source: van der Aalst, Reijers & Song 2005, "Discovering Social Networks from Event Logs" (*CSCW* 14:
 * 549–593), at distance 2; divided by the number of cases.
 */
export function subcontracting(table: EventTable): readonly Subcontract[] {
  const { caseIds, caseStart, parties, party } = table;
  const counts = pairTotals(parties.length);
  for (let place = 0; place < caseIds.length; place += 1) {
    for (let event = caseStart[place]! + 2; event < caseStart[place + 1]!; event += 1) {
      const from = party[event]!;
      const to = party[event - 1]!;
      if (from !== to && party[event - 2] === from) addToPair(counts, from, to, 1);
    }
  }
  return mapPairs(counts, (from, to, count) => ({
    from: parties[from]!,
    to: parties[to]!,
    count,
    perCase: count / caseIds.length,
  }));
}
