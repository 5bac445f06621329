import type { EventTable } from "../event-table.js";
import { markRedone } from "./mark-redone.js";

/** The exchange was sent straight back by the case's very next exchange. */
export const returnedMark = 1;
/** After the exchange, another party did again what its giver had already done in the case. */
export const redoneMark = 2;

/** The exchanges of a log, gathered by giver and receiver. */
export interface Exchanges {
  /** Givers and receivers as places in `parties`, in order. */
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
  /** The exchanges of a pair: from `pairStart[pair]` to `pairStart[pair + 1]`. */
  readonly pairStart: Int32Array;
  /** The giver's last event of every exchange, in the order of the table within a pair; the receiver's first is the next one. */
  readonly event: Int32Array;
  /** What is to be said of the exchange that an event of the table begins: {@link returnedMark}, {@link redoneMark}. */
  readonly marks: Uint8Array;
}

/** Finds the exchanges: neighbouring events of a case by different parties. */
export function exchangesIn(table: EventTable): Exchanges {
  const { pairs, pairOf } = pairsIn(table);
  const marks = new Uint8Array(pairOf.length);
  markReturned(table, marks);
  markRedone(table, marks, redoneMark);
  return { ...gather(pairs.length, pairOf), pairs, marks };
}

/** The pairs that exchange, in order, and the pair of every event that begins an exchange, -1 for others. */
function pairsIn(table: EventTable): Pick<Exchanges, "pairs"> & { readonly pairOf: Int32Array } {
  const partyCount = table.parties.length;
  const pairOf = new Int32Array(table.party.length).fill(-1);
  const numbers = pairNumbers(partyCount);
  const keys: number[] = [];
  forEachExchange(table, (event, from, to) => {
    const key = from * partyCount + to;
    let number = numbers.get(key);
    if (number < 0) {
      number = keys.push(key) - 1;
      numbers.set(key, number);
    }
    pairOf[event] = number;
  });
  const order = keys.slice().sort((a, b) => a - b);
  const rank = new Map(order.map((key, place) => [key, place]));
  const rankOf = Int32Array.from(keys, (key) => rank.get(key)!);
  for (let event = 0; event < pairOf.length; event += 1) {
    if (pairOf[event]! >= 0) pairOf[event] = rankOf[pairOf[event]!]!;
  }
  const pairs = order.map((key) => ({ from: Math.floor(key / partyCount), to: key % partyCount }));
  return { pairs, pairOf };
}

/** Up to so many parties, a table holds the numbers of all their pairs. */
const mostInTable = 2048;

/** The number of a pair by its key, -1 where it has none yet. */
interface PairNumbers {
  get(key: number): number;
  set(key: number, number: number): void;
}

function pairNumbers(partyCount: number): PairNumbers {
  const known = new Map<number, number>();
  if (partyCount > mostInTable)
    return { get: (key) => known.get(key) ?? -1, set: (key, number) => known.set(key, number) };
  const table = new Int32Array(partyCount * partyCount).fill(-1);
  return {
    get: (key) => table[key]!,
    set(key, number) {
      table[key] = number;
    },
  };
}

/** Visits all exchanges, in the order of the table. */
function forEachExchange(
  { caseStart, party }: EventTable,
  visit: (event: number, from: number, to: number, of: number) => void,
): void {
  for (let of = 0; of + 1 < caseStart.length; of += 1) {
    const last = caseStart[of + 1]! - 1;
    for (let event = caseStart[of]!; event < last; event += 1) {
      const from = party[event]!;
      const to = party[event + 1]!;
      if (from !== to) visit(event, from, to, of);
    }
  }
}

function markReturned(table: EventTable, marks: Uint8Array): void {
  let [before, giver, inCase] = [-1, -1, -1];
  forEachExchange(table, (event, from, to, of) => {
    if (of === inCase && to === giver) marks[before]! |= returnedMark;
    before = event;
    giver = from;
    inCase = of;
  });
}

function gather(pairCount: number, pairOf: Int32Array): Pick<Exchanges, "pairStart" | "event"> {
  const pairStart = new Int32Array(pairCount + 1);
  for (const pair of pairOf) if (pair >= 0) pairStart[pair + 1]! += 1;
  for (let pair = 0; pair < pairCount; pair += 1) pairStart[pair + 1]! += pairStart[pair]!;
  const next = pairStart.slice();
  const event = new Int32Array(pairStart[pairCount]!);
  for (let at = 0; at < pairOf.length; at += 1) {
    const pair = pairOf[at]!;
    if (pair < 0) continue;
    event[next[pair]!] = at;
    next[pair]! += 1;
  }
  return { pairStart, event };
}
