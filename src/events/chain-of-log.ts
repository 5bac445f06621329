import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { Evidence } from "../chain/evidence.js";
import type { Handoff, HandoffEnds } from "../chain/handoff.js";
import type { Indicator } from "../chain/indicator.js";
import type { Party } from "../chain/party.js";
import { type CaseEnd, caseEnds } from "./case-ends.js";
import type { EventColumns } from "./event-columns.js";
import type { EventLogOptions } from "./event-log-options.js";
import { type Exchanges, exchangesIn } from "./exchanges/exchanges.js";
import { judgeOnTime } from "./exchanges/judge-on-time.js";
import { type PairTally, tallyPair, waitsOf } from "./exchanges/tally-pair.js";
import { waitBetween } from "./exchanges/wait-between.js";
import type { OrderedLog } from "./order-events.js";
import { periodOf } from "./time/period-of.js";

/** What cases are handed on as. */
const service = "work";

/** Whether a case's customer was served, by what the log says of its end. */
const outcomeIndicator = {
  id: "outcome",
  cause: "care",
  aspect: "service",
  principle: "alignment",
  label: "case ended well for the customer",
} as const satisfies Indicator;

/** A part of the chain: handoffs and what is known of them. */
interface Part {
  readonly handoffs: readonly Handoff[];
  readonly evidence: readonly Evidence[];
}

/** The chain that a log shows, and its exchanges. */
export interface LogChain {
  readonly chain: Chain;
  readonly exchanges: Exchanges;
}

/**
 * Makes the chain of a log: who handed cases to whom, how often, how long they waited, and how that went. A case comes
 * in as a request of its customer to its first party, and goes out as a delivery of its last party.
 */
export function chainOfLog(log: OrderedLog, { outcome }: EventColumns, options: EventLogOptions): LogChain {
  const exchanges = exchangesIn(log.table);
  const parties = internalParties(log, options.kind ?? "department");
  const customerOf = customerIds(log, parties);
  const { intakes, closes } = caseEnds(log, outcome);
  const parts = [
    exchanged(log, exchanges, options),
    takenIn(intakes, customerOf),
    closed(closes, customerOf),
  ];
  const customers = [...new Set(intakes.map((end) => customerOf(end.customer)))].sort(compareText);
  const chain = {
    parties: [...parties, ...customers.map((id) => ({ id, kind: "customer" as const }))],
    handoffs: parts.flatMap(({ handoffs }) => handoffs).sort(byEnds),
    evidence: parts.flatMap(({ evidence }) => evidence),
    indicators: outcome === undefined ? [] : [outcomeIndicator],
  };
  return { chain, exchanges };
}

function internalParties({ actors }: OrderedLog, kind: Party["kind"]): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const { id, party, isMember } of actors) {
    parties.set(party, { id: party, kind });
    if (isMember) parties.set(id, { id, kind: "employee", memberOf: party });
  }
  return [...parties.values()].sort((a, b) => compareText(a.id, b.id));
}

/** A customer keeps its name unless a party has it; where the log names none it is the `customer`. */
function customerIds({ customers }: OrderedLog, parties: readonly Party[]) {
  const taken = new Set([...parties.map(({ id }) => id), ...customers]);
  const isParty = new Set(parties.map(({ id }) => id));
  const ids = new Map<string | undefined, string>();
  for (const name of [...new Set([...customers].sort(compareText)), undefined]) {
    let id = name ?? "customer";
    if (name === undefined ? taken.has(id) : isParty.has(id)) {
      do id += " (customer)";
      while (taken.has(id));
    }
    taken.add(id);
    ids.set(name, id);
  }
  return (name: string | undefined) => ids.get(name)!;
}

function exchanged(
  { table }: OrderedLog,
  exchanges: Exchanges,
  { onTime, calendar, period, timeZone }: EventLogOptions,
): Part {
  const waitOf = waitBetween(table, calendar);
  const isOnTime = judgeOnTime(onTime, table, exchanges, waitOf);
  const periodAt = period && periodOf(period, timeZone ?? calendar?.timeZone);
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

function takenIn(intakes: readonly CaseEnd[], customerOf: (name: string | undefined) => string): Part {
  const handoffs = intakes.map(
    ({ customer, party, cases }): Handoff => ({
      from: customerOf(customer),
      to: party,
      service,
      flow: "request",
      volume: cases,
      redundant: false,
      strength: 1,
    }),
  );
  return { handoffs, evidence: [] };
}

function closed(closes: readonly CaseEnd[], customerOf: (name: string | undefined) => string): Part {
  const handoffs: Handoff[] = [];
  const evidence: Evidence[] = [];
  for (const { customer, party, cases, judged, good } of closes) {
    const ends = { from: party, to: customerOf(customer), service };
    const strength = judged === 0 ? { strength: 1 } : {};
    handoffs.push({ ...ends, flow: "delivery", volume: cases, redundant: false, ...strength });
    if (judged > 0) evidence.push({ ...ends, indicator: outcomeIndicator.id, good, total: judged });
  }
  return { handoffs, evidence };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function byEnds(a: Ends, b: Ends): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
