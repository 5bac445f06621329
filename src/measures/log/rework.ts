import type { EventTable } from "../../events/event-table.js";
import { addToPair, mapPairs, type PairTotals, pairTotals } from "./pair-totals.js";

/** Work that was done again. */
export interface Rework {
  /** Events of which the log says what was done: the others are in no figure here. */
  readonly events: number;
  /** Events that did again what the same party had done before in the case. */
  readonly repeats: number;
  /** Events that did again what another party had done before in the case. */
  readonly redos: number;
  /** Cases in which anything was done again. */
  readonly cases: number;
  /** By activity, in code-unit order; activities that were never done again are left out. */
  readonly byActivity: readonly ActivityRework[];
  /** Whose work is redone by whom, sorted by `from`, then `to`; adds up to `redos`. */
  readonly referralMatrix: readonly Referral[];
}

/** How often one activity was done, and how often of these again. */
export interface ActivityRework {
  readonly activity: string;
  readonly events: number;
  readonly repeats: number;
  readonly redos: number;
}

/** How often one party did again what another had done. */
export interface Referral {
  /** Who had done it before. */
  readonly from: string;
  /** Who did it again. */
  readonly to: string;
  readonly count: number;
}

/**
 * How often work was done again: an activity that already stood earlier in the same case, a repeat if it was
 * last done by the same party, a redo if by another. It does not matter what came in between, nor whether
 * anything did. The log cannot tell rework from work that is meant to be done several times: which activities
 * those are, `byActivity` leaves to the reader.
 *
 * Silent, that is `null`, where the log says of no event what was done.
 *
 * Source: Swennen 2018, "Using Event Log Knowledge to Support Operational Excellence Techniques" (repeat, redo
 * and referral matrix, as in bupaR). There doing the same twice running is kept apart, and a referral leads from
 * the first who did it to the last; here every event is compared with the one that last did the same, so that
 * work of three parties in turn is two referrals, each between the two who had to do with one another.
 */
export function rework(table: EventTable): Rework | null {
  const { activities, parties } = table;
  const again = countAgain(table);
  const byActivity = activities.map((activity, place) => ({
    activity,
    events: again.events[place]!,
    repeats: again.repeats[place]!,
    redos: again.redos[place]!,
  }));
  const events = sumOf(again.events);
  if (events === 0) return null;
  return {
    events,
    repeats: sumOf(again.repeats),
    redos: sumOf(again.redos),
    cases: again.cases,
    byActivity: byActivity.filter(({ repeats, redos }) => repeats + redos > 0),
    referralMatrix: mapPairs(again.referrals, (from, to, count) => ({
      from: parties[from]!,
      to: parties[to]!,
      count,
    })),
  };
}

/** Counts by activity, referrals by pair of parties. */
interface Again {
  readonly events: Int32Array;
  readonly repeats: Int32Array;
  readonly redos: Int32Array;
  readonly referrals: PairTotals;
  cases: number;
}

function countAgain(table: EventTable): Again {
  const { caseIds, caseStart, parties, activities } = table;
  const none = () => new Int32Array(activities.length);
  const again = {
    events: none(),
    repeats: none(),
    redos: none(),
    referrals: pairTotals(parties.length),
    cases: 0,
  };
  const last = none().fill(-1);
  for (let place = 0; place < caseIds.length; place += 1) {
    const found = countInCase(again, table, caseStart[place]!, caseStart[place + 1]!, last);
    if (found) again.cases += 1;
  }
  return again;
}

/**
 * @param last - by activity, the last event in this or an earlier case: one before `start` is none.
 * @returns whether anything was done again.
 */
function countInCase(
  again: Again,
  { party, activity }: EventTable,
  start: number,
  end: number,
  last: Int32Array,
): boolean {
  let found = false;
  for (let event = start; event < end; event += 1) {
    const done = activity[event]!;
    if (done < 0) continue;
    const before = last[done]!;
    if (before >= start) countOnce(again, done, party[before]!, party[event]!);
    found ||= before >= start;
    again.events[done]! += 1;
    last[done] = event;
  }
  return found;
}

function countOnce({ repeats, redos, referrals }: Again, activity: number, from: number, to: number): void {
  if (from === to) {
    repeats[activity]! += 1;
    return;
  }
  redos[activity]! += 1;
  addToPair(referrals, from, to, 1);
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
