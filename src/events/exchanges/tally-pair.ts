import { compareText } from "../../chain/compare-text.js";
import type { EventTable } from "../event-table.js";
import { type Exchanges, redoneMark, returnedMark } from "./exchanges.js";
import type { IsOnTime } from "./judge-on-time.js";
import { quantileOf } from "./quantile-of.js";
import type { WaitOf } from "./wait-between.js";

/** How the exchanges of one giver and receiver went, of one period or all. */
export interface PairTally {
  /** The period; `undefined` where evidence is not dated. */
  readonly at: string | undefined;
  total: number;
  returned: number;
  redone: number;
  onTime: number;
}

/** Counts the exchanges of a pair by period, in order of time. */
export function tallyPair(
  { start }: EventTable,
  { pairStart, event, marks }: Exchanges,
  pair: number,
  periodAt: (instant: number) => string | undefined,
  isOnTime: IsOnTime | undefined,
): readonly PairTally[] {
  const tallies: PairTally[] = [];
  const tallyOf = new Map<string | undefined, PairTally>();
  for (let place = pairStart[pair]!; place < pairStart[pair + 1]!; place += 1) {
    const giver = event[place]!;
    const at = periodAt(start[giver + 1]!);
    const known = tallies[0]?.at === at ? tallies[0] : tallyOf.get(at);
    const tally = known ?? { at, total: 0, returned: 0, redone: 0, onTime: 0 };
    if (known === undefined) {
      tallies.push(tally);
      if (tallies.length > 1) tallyOf.set(at, tally);
    }
    tally.total += 1;
    if ((marks[giver]! & returnedMark) !== 0) tally.returned += 1;
    if ((marks[giver]! & redoneMark) !== 0) tally.redone += 1;
    if (isOnTime?.(giver)) tally.onTime += 1;
  }
  return tallies.sort((a, b) => compareText(a.at ?? "", b.at ?? ""));
}

/** Hours that the exchanges of a pair waited; summed in order of size, so that no order of cases changes a bit. */
export function waitsOf({ pairStart, event }: Exchanges, pair: number, waitOf: WaitOf) {
  const first = pairStart[pair]!;
  const waits = new Float64Array(pairStart[pair + 1]! - first);
  for (let place = 0; place < waits.length; place += 1) waits[place] = waitOf(event[first + place]!);
  waits.sort();
  let sum = 0;
  for (let place = 0; place < waits.length; place += 1) sum += waits[place]!;
  return { median: quantileOf(waits, 0.5), mean: sum / waits.length, p95: quantileOf(waits, 0.95) };
}
