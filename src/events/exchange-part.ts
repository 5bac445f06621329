import type { Evidence } from "../chain/evidence.js";
import type { Handoff, HandoffEnds, ObservedExchanges } from "../chain/handoff.js";
import type { EventLogOptions } from "./event-log-options.js";
import type { EventTable } from "./event-table.js";
import type { Exchanges } from "./exchanges/exchanges.js";
import { judgeOnTime } from "./exchanges/judge-on-time.js";
import { type PairTally, tallyPair, waitsOf } from "./exchanges/tally-pair.js";
import { waitBetween } from "./exchanges/wait-between.js";
import { type LogPart, service } from "./log-part.js";
import type { PeriodAt } from "./period-at.js";

/** The handoffs over which cases went from party to party, in order of their ends, and how that went. */
export function exchangePart(
  table: EventTable,
  exchanges: Exchanges,
  periodAt: PeriodAt,
  { onTime, calendar }: EventLogOptions,
): LogPart {
  const waitOf = waitBetween(table, calendar);
  const isOnTime = judgeOnTime(onTime, table, exchanges, waitOf);
  const handoffs: Handoff[] = [];
  const evidence: Evidence[] = [];
  const told = { onTime: onTime !== undefined, redone: table.activities.length > 0 };
  for (const [pair, { from, to }] of exchanges.pairs.entries()) {
    const ends = { from: table.parties[from]!, to: table.parties[to]!, service };
    const tallies = tallyPair(table, exchanges, pair, periodAt, isOnTime);
    handoffs.push(handoffOf(ends, tallies, waitsOf(exchanges, pair, waitOf)));
    for (const tally of tallies) addEvidence(evidence, ends, tally, told);
  }
  return { handoffs, evidence };
}

function handoffOf(
  { from, to }: HandoffEnds,
  tallies: readonly PairTally[],
  waitHours: NonNullable<ObservedExchanges["waitHours"]>,
): Handoff {
  let [exchanges, returned] = [0, 0];
  for (const tally of tallies) {
    exchanges += tally.total;
    returned += tally.returned;
  }
  const observed = { exchanges, returned, waitHours };
  return { from, to, service, flow: "delivery", volume: exchanges, redundant: false, observed };
}

function addEvidence(
  evidence: Evidence[],
  { from, to }: HandoffEnds,
  { at, total, returned, redone, onTime }: PairTally,
  told: { readonly onTime: boolean; readonly redone: boolean },
): void {
  add("complete-and-accurate", total - returned);
  if (told.onTime) add("on-time", onTime);
  if (told.redone) add("right-first-time", total - redone);

  function add(indicator: string, good: number): void {
    const row = { from, to, service, indicator, good, total };
    evidence.push(at === undefined ? row : { ...row, at });
  }
}
