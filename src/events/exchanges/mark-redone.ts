import type { EventTable } from "../event-table.js";

/**
 * Marks every exchange after which another party does again an activity that the giver had already done in the
 * case: what was handed over was not right the first time.
 *
 * In time linear in the events: an activity counts as done again until its last time by somebody else, and a giver's
 * exchange is bad while that is still to come for anything it has done so far.
 */
export function markRedone(table: EventTable, marks: Uint8Array, mark: number): void {
  const { caseStart, party, activity } = table;
  const last = lastTimes(table.activities.length);
  const until = new Int32Array(table.parties.length);
  for (let of = 0; of + 1 < caseStart.length; of += 1) {
    const [first, end] = [caseStart[of]!, caseStart[of + 1]!];
    noteLastTimes(last, table, first, end);
    for (let event = first; event < end; event += 1) until[party[event]!] = -1;
    for (let event = first; event < end; event += 1) {
      const giver = party[event]!;
      if (activity[event]! >= 0)
        until[giver] = Math.max(until[giver]!, lastByOthers(last, activity[event]!, giver));
      if (event + 1 < end && party[event + 1] !== giver && until[giver]! > event) marks[event]! |= mark;
    }
  }
}

/** When an activity was last done in a case: by whom, and the last time by anybody else (-1: never). */
interface LastTimes {
  readonly event: Int32Array;
  readonly party: Int32Array;
  readonly byOthers: Int32Array;
}

function lastTimes(activities: number): LastTimes {
  return {
    event: new Int32Array(activities),
    party: new Int32Array(activities),
    byOthers: new Int32Array(activities),
  };
}

function noteLastTimes(last: LastTimes, { party, activity }: EventTable, first: number, end: number): void {
  for (let event = first; event < end; event += 1)
    if (activity[event]! >= 0) last.event[activity[event]!] = -1;
  for (let event = first; event < end; event += 1) {
    const of = activity[event]!;
    if (of < 0) continue;
    const before = last.event[of]!;
    if (before < 0) last.byOthers[of] = -1;
    else if (last.party[of] !== party[event]) last.byOthers[of] = before;
    last.event[of] = event;
    last.party[of] = party[event]!;
  }
}

function lastByOthers({ event, party, byOthers }: LastTimes, of: number, giver: number): number {
  return party[of] === giver ? byOthers[of]! : event[of]!;
}
