import { chainOfLog } from "./chain-of-log.js";
import type { EventColumns } from "./event-columns.js";
import type { EventLog, ReadEventLog } from "./event-log.js";
import type { EventLogOptions } from "./event-log-options.js";
import type { EventTable } from "./event-table.js";
import type { LogReading } from "./log-reading.js";
import { orderEvents } from "./order-events.js";

/** Makes the chain of a log that has been read to its end. */
export function settleLog(
  reading: LogReading,
  columns: EventColumns,
  options: EventLogOptions,
): ReadEventLog {
  options.signal?.throwIfAborted();
  const ordered = orderEvents(reading.store);
  const { chain, exchanges } = chainOfLog(ordered, columns, options);
  const rejected = reading.rejected.map((row) => ({ file: reading.name, ...row }));
  return { chain, rejected, log: logOf(reading, ordered.table, exchanges.event.length) };
}

function logOf(reading: LogReading, table: EventTable, exchanges: number): EventLog {
  const { rows, rejectedRows, withoutCase, store } = reading;
  const [from, to] = spanOf(table);
  return {
    cases: table.caseIds.length,
    events: table.party.length,
    exchanges,
    parties: table.parties.length,
    from,
    to,
    rows: { read: rows, accepted: rows - rejectedRows, rejected: rejectedRows },
    skipped: { withoutParty: store.withoutParty, withoutCase },
    table,
  };
}

function spanOf({ start, complete }: EventTable): readonly [from: string | null, to: string | null] {
  if (start.length === 0) return [null, null];
  const first = start.reduce((a, b) => Math.min(a, b));
  const last = complete.reduce((a, b) => Math.max(a, b));
  return [new Date(first).toISOString(), new Date(last).toISOString()];
}
