import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { HandoffEnds } from "../chain/handoff.js";
import { caseEndPart, outcomeIndicator } from "./case-end-part.js";
import { caseEnds } from "./case-ends.js";
import type { EventColumns } from "./event-columns.js";
import type { EventLogOptions } from "./event-log-options.js";
import { exchangePart } from "./exchange-part.js";
import { type Exchanges, exchangesIn } from "./exchanges/exchanges.js";
import { customerIds, logParties } from "./log-parties.js";
import type { OrderedLog } from "./order-events.js";
import { periodAt } from "./period-at.js";

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
  const dated = periodAt(options);
  const parties = logParties(log, options.kind ?? "department");
  const customerOf = customerIds(log, parties);
  const exchanges = exchangesIn(log.table);
  const ends = caseEnds(log, outcome, dated);
  const between = exchangePart(log.table, exchanges, dated, options);
  const outward = caseEndPart(ends, customerOf);
  const customers = [...new Set(ends.intakes.map(({ customer }) => customerOf(customer)))].sort(compareText);
  const chain = {
    parties: [...parties, ...customers.map((id) => ({ id, kind: "customer" as const }))],
    handoffs: [...between.handoffs, ...outward.handoffs].sort(byEnds),
    evidence: [...between.evidence, ...outward.evidence],
    indicators: outcome === undefined ? [] : [outcomeIndicator],
  };
  return { chain, exchanges };
}

function byEnds(a: HandoffEnds, b: HandoffEnds): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
