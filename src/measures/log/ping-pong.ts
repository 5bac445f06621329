import type { EventTable } from "../../events/event-table.js";
import { addToPair, mapPairs, type PairTotals, pairTotals } from "./pair-totals.js";
import { type Stretches, stretches } from "./stretches.js";

/** Cases that came back. */
export interface PingPong {
  /** Straight back, after one other party. */
  readonly direct: readonly DirectPingPong[];
  /** Back in a roundabout way, after two or more other parties. */
  readonly indirect: readonly IndirectPingPong[];
  /** Sums of the lists' counts. */
  readonly totals: { readonly direct: number; readonly indirect: number };
  /** Cases with at least one direct, one indirect, and one of either. */
  readonly cases: { readonly direct: number; readonly indirect: number; readonly either: number };
}

/** A case left `from`, went to `via`, and was straight back. */
export interface DirectPingPong {
  readonly from: string;
  readonly via: string;
  readonly count: number;
}

/** A case came back to a party after two or more others had had it. */
export interface IndirectPingPong {
  readonly party: string;
  readonly count: number;
}

/**
 * How often cases come back to a party that had let go of them. Neighbouring events by the same party count as
 * one turn, so a party that acts twice before it lets go has not been sent anything back. Every return counts
 * once, by the way since the party last had the case: direct (A, x, A) or indirect (A, x, …, y, A). A case that
 * bounces A, x, A, x has two direct ones: x went back to A, and A to x.
 *
 * Lists are in code-unit order of their names; what never happened is left out.
 *
 * Source: Celonis, documentation of ping-pong cases (direct and indirect, there of activities); the question is
 * that of the BPI Challenge 2013 (Volvo IT). That neighbours are joined first is weaklink's own rule.
 */
export function pingPong(table: EventTable): PingPong {
  const { parties } = table;
  const returns = countReturns(stretches(table), parties.length);
  const direct = mapPairs(returns.direct, (from, via, count) => ({
    from: parties[from]!,
    via: parties[via]!,
    count,
  }));
  const indirect = parties
    .map((party, place) => ({ party, count: returns.indirect[place]! }))
    .filter(({ count }) => count > 0);
  return {
    direct,
    indirect,
    totals: { direct: sumOf(direct), indirect: sumOf(indirect) },
    cases: returns.cases,
  };
}

interface Returns {
  readonly direct: PairTotals;
  /** By party. */
  readonly indirect: Int32Array;
  readonly cases: { direct: number; indirect: number; either: number };
}

function countReturns({ caseStart, party }: Stretches, partyCount: number): Returns {
  const returns = {
    direct: pairTotals(partyCount),
    indirect: new Int32Array(partyCount),
    cases: { direct: 0, indirect: 0, either: 0 },
  };
  const last = new Int32Array(partyCount).fill(-1);
  for (let place = 0; place + 1 < caseStart.length; place += 1) {
    countInCase(returns, party, caseStart[place]!, caseStart[place + 1]!, last);
  }
  return returns;
}

/** @param last - by party, the last stretch in this or an earlier case: one before `start` is none. */
function countInCase(
  returns: Returns,
  party: Int32Array,
  start: number,
  end: number,
  last: Int32Array,
): void {
  let [direct, indirect] = [0, 0];
  for (let stretch = start; stretch < end; stretch += 1) {
    const holder = party[stretch]!;
    if (last[holder]! >= start && last[holder] === stretch - 2) {
      addToPair(returns.direct, holder, party[stretch - 1]!, 1);
      direct = 1;
    } else if (last[holder]! >= start) {
      returns.indirect[holder]! += 1;
      indirect = 1;
    }
    last[holder] = stretch;
  }
  returns.cases.direct += direct;
  returns.cases.indirect += indirect;
  returns.cases.either += Math.max(direct, indirect);
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
