import type { Evidence } from "../chain/evidence.js";
import type { Handoff, HandoffEnds } from "../chain/handoff.js";
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
    const sum = (count: "total" | "returned") => tallies.reduce((all, tally) => all + tally[count], 0);
    const observed = {
      exchanges: sum("total"),
      returned: sum("returned"),
      waitHours: waitsOf(exchanges, pair, waitOf),
    };
    handoffs.push({ ...ends, flow: "delivery", volume: observed.exchanges, redundant: false, observed });
    for (const tally of tallies) addEvidence(evidence, ends, tally, told);
  }
  return { handoffs, evidence };
}

function addEvidence(
  evidence: Evidence[],
  ends: HandoffEnds,
  { at, total, returned, redone, onTime }: PairTally,
  told: { readonly onTime: boolean; readonly redone: boolean },
): void {
  const place = at === undefined ? ends : { ...ends, at };
  evidence.push({ ...place, indicator: "complete-and-accurate", good: total - returned, total });
  if (told.onTime) evidence.push({ ...place, indicator: "on-time", good: onTime, total });
  if (told.redone) evidence.push({ ...place, indicator: "right-first-time", good: total - redone, total });
}
