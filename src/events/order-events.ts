import { compareText } from "../chain/compare-text.js";
import { type Actor, actorsOf } from "./actor.js";
import { type EventBlock, type EventStore, eventCount } from "./event-store.js";
import type { EventTable } from "./event-table.js";
import { namesOf } from "./name-store.js";

/** A log in order: its events, who the parties are, and what is known of every case. */
export interface OrderedLog {
  readonly table: EventTable;
  /** Party and member of everybody who acts, by place in `table.parties`. */
  readonly actors: readonly Actor[];
  /** By event, -1 for none; empty where the log has no such column. */
  readonly customer: Int32Array;
  readonly outcome: Int32Array;
  /** What `customer` and `outcome` stand for. */
  readonly customers: readonly string[];
  readonly outcomes: readonly string[];
}

/**
 * Puts the events of a store in order and empties it. Events of one case keep the file's order where they start
 * together, so a log may be cut by cases and joined in any order, but not shuffled.
 */
export function orderEvents(store: EventStore): OrderedLog {
  const actors = actorsOf(store);
  const cases = inOrder(namesOf(store.names.case), usedCases(store));
  const { activity: named } = store.names;
  const activities = inOrder(
    namesOf(named),
    named.missing.map((isMissing) => 1 - isMissing),
  );
  const parties = inOrder(actors.map(({ id }) => id));
  const caseStart = caseStarts(store, cases);
  const columns = scatter(store, caseStart, cases.rank, parties.rank, activities.rank);
  sortByTime(caseStart, columns);
  const { party, activity, start, complete, customer, outcome } = columns;
  return {
    table: {
      caseIds: cases.names,
      parties: parties.names,
      activities: activities.names,
      caseStart,
      party,
      activity,
      start,
      complete,
    },
    actors: parties.order.map((number) => actors[number]!),
    customer,
    outcome,
    customers: namesOf(store.names.customer),
    outcomes: namesOf(store.names.outcome),
  };
}

/** Names in code-unit order, and the place of every number in it; -1 for names that are not used. */
interface Ranking {
  readonly names: readonly string[];
  readonly order: readonly number[];
  readonly rank: Int32Array;
}

function inOrder(names: readonly string[], used?: Uint8Array): Ranking {
  const order: number[] = [];
  for (let number = 0; number < names.length; number += 1) if (used?.[number] !== 0) order.push(number);
  order.sort((a, b) => compareText(names[a]!, names[b]!));
  const rank = new Int32Array(names.length).fill(-1);
  for (let place = 0; place < order.length; place += 1) rank[order[place]!] = place;
  return { names: order.map((number) => names[number]!), order, rank };
}

function usedCases(store: EventStore): Uint8Array {
  const used = new Uint8Array(store.names.case.count);
  forEachEvent(store, (block, at) => {
    used[block.case[at]!] = 1;
  });
  return used;
}

function caseStarts(store: EventStore, { names, rank }: Ranking): Int32Array {
  const start = new Int32Array(names.length + 1);
  forEachEvent(store, (block, at) => {
    start[rank[block.case[at]!]! + 1]! += 1;
  });
  for (let of = 0; of < names.length; of += 1) start[of + 1]! += start[of]!;
  return start;
}

function forEachEvent(store: EventStore, visit: (block: EventBlock, at: number) => void): void {
  for (const [number, block] of store.blocks.entries()) {
    const length = number === store.blocks.length - 1 ? store.filled : block.case.length;
    for (let at = 0; at < length; at += 1) visit(block, at);
  }
}

/** Columns by event, in order of cases. */
interface Columns {
  readonly party: Int32Array;
  readonly activity: Int32Array;
  readonly start: Float64Array;
  readonly complete: Float64Array;
  readonly customer: Int32Array;
  readonly outcome: Int32Array;
}

/** Moves every event to its case, block by block; a block that has been read is let go. */
function scatter(
  store: EventStore,
  caseStart: Int32Array,
  caseRank: Int32Array,
  partyRank: Int32Array,
  activityRank: Int32Array,
): Columns {
  const count = eventCount(store);
  const { columns: has } = store;
  const start = new Float64Array(count);
  const columns = {
    party: new Int32Array(count),
    activity: new Int32Array(count),
    start,
    complete: has.complete ? new Float64Array(count) : start,
    customer: new Int32Array(has.customer ? count : 0),
    outcome: new Int32Array(has.outcome ? count : 0),
  };
  const next = caseStart.slice();
  for (let blocks = store.blocks; blocks.length > 0; ) {
    const block = blocks.shift()!;
    const length = blocks.length === 0 ? store.filled : block.case.length;
    for (let at = 0; at < length; at += 1) {
      const of = caseRank[block.case[at]!]!;
      const to = next[of]!;
      next[of] = to + 1;
      columns.party[to] = partyRank[block.actor[at]!]!;
      columns.activity[to] = block.activity[at]! < 0 ? -1 : activityRank[block.activity[at]!]!;
      columns.start[to] = block.start[at]!;
      columns.complete[to] = block.complete[at]!;
      if (has.customer) columns.customer[to] = block.customer[at]!;
      if (has.outcome) columns.outcome[to] = block.outcome[at]!;
    }
  }
  return columns;
}

function sortByTime(caseStart: Int32Array, columns: Columns): void {
  const { start } = columns;
  const each = [...new Set(Object.values(columns) as (Int32Array | Float64Array)[])].filter(
    ({ length }) => length > 0,
  );
  for (let of = 0; of + 1 < caseStart.length; of += 1) {
    const [first, end] = [caseStart[of]!, caseStart[of + 1]!];
    if (isAscending(start, first, end)) continue;
    const order = new Int32Array(end - first).map((_, place) => first + place);
    order.sort((a, b) => start[a]! - start[b]! || a - b);
    for (const column of each)
      column.set(
        column.slice(first, end).map((_, place) => column[order[place]!]!),
        first,
      );
  }
}

function isAscending(numbers: Float64Array, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) if (numbers[at]! < numbers[at - 1]!) return false;
  return true;
}
