import type { EventTable } from "../../events/event-table.js";
import { type CausalRelation, causalRelation } from "./causal-relation.js";
import { addToPair, type PairTotals, pairTotals } from "./pair-totals.js";

/**
 * Counts handovers along causal ways. An earlier event hands over to a later one of the case if its activity
 * leads to the later one's, and nothing stands between them but other activities that run in parallel with one
 * of the two: whatever else came between has taken the work from the one, or brought it to the other. So one
 * event can hand over to several that run in parallel, and receive from several, and those that merely happen
 * next to one another hand over nothing.
 *
 * Only the last event of each activity can be a giver: within a case, time goes with events times different
 * activities at worst; where nothing runs in parallel, with events alone.
 *
 * Source: van der Aalst 2011, "Process Mining", p. 224, where a process model says what leads to what; here
 * the log itself does, through `causalRelation`, and the rule of what stands between is weaklink's own.
 */
export function causalHandovers(table: EventTable): PairTotals {
  const walk: Walk = {
    table,
    relation: causalRelation(table),
    counts: pairTotals(table.parties.length),
    last: new Int32Array(table.activities.length).fill(-1),
    recent: new Int32Array(table.activities.length),
    recentCount: 0,
    between: [],
  };
  for (let place = 0; place < table.caseIds.length; place += 1) {
    walkCase(walk, table.caseStart[place]!, table.caseStart[place + 1]!);
  }
  return walk.counts;
}

interface Walk {
  readonly table: EventTable;
  readonly relation: CausalRelation;
  readonly counts: PairTotals;
  /** By activity, its last event in this or an earlier case. */
  readonly last: Int32Array;
  /** Activities of the case so far, the one done last at the end. */
  readonly recent: Int32Array;
  recentCount: number;
  /** What stands between an event and its givers and is not parallel to the event. */
  readonly between: number[];
}

function walkCase(walk: Walk, start: number, end: number): void {
  const { activity } = walk.table;
  walk.recentCount = 0;
  for (let event = start; event < end; event += 1) {
    const done = activity[event]!;
    if (done < 0) continue;
    receive(walk, event);
    if (walk.last[done]! >= start) forget(walk, done);
    walk.recent[walk.recentCount++] = done;
    walk.last[done] = event;
  }
}

/** Counts what an event receives, from its nearest giver back to where no giver can be any more. */
function receive({ table, relation, counts, last, recent, recentCount, between }: Walk, event: number): void {
  const done = table.activity[event]!;
  between.length = 0;
  for (let place = recentCount - 1; place >= 0 && recent[place] !== done; place -= 1) {
    const before = recent[place]!;
    const order = relation.order(before, done);
    if (order === "parallel") continue;
    if (order === "causal" && areParallel(relation, between, before)) {
      addToPair(counts, table.party[last[before]!]!, table.party[event]!, 1);
    }
    if (!relation.hasParallel(before)) return;
    between.push(before);
  }
}

function areParallel(relation: CausalRelation, activities: readonly number[], other: number): boolean {
  for (const activity of activities) if (relation.order(activity, other) !== "parallel") return false;
  return true;
}

function forget(walk: Walk, activity: number): void {
  const place = walk.recent.subarray(0, walk.recentCount).lastIndexOf(activity);
  walk.recent.copyWithin(place, place + 1, walk.recentCount);
  walk.recentCount -= 1;
}
