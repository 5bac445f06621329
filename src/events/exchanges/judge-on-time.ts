import { describeValue } from "../../input/describe-value.js";
import type { Exchange, OnTime } from "../event-log-options.js";
import type { EventTable } from "../event-table.js";
import type { Exchanges } from "./exchanges.js";
import { quantileOf } from "./quantile-of.js";
import type { WaitOf } from "./wait-between.js";

/** Whether an exchange, by the event that begins it, was on time. */
export type IsOnTime = (event: number) => boolean;

/**
 * What is on time, as it was told.
 *
 * @throws TypeError where a function answers anything but true or false.
 */
export function judgeOnTime(
  onTime: OnTime | undefined,
  table: EventTable,
  { event }: Exchanges,
  waitOf: WaitOf,
): IsOnTime | undefined {
  if (onTime === undefined) return undefined;
  if (typeof onTime === "function") return (at) => asked(onTime, exchangeAt(table, at, waitOf));
  const most = typeof onTime === "number" ? onTime : longestOnTime(onTime.quantile, event, waitOf);
  return (at) => waitOf(at) <= most;
}

/** @throws RangeError for what is no option, before anything is read. */
export function checkOnTime(onTime: OnTime | undefined): void {
  if (onTime === undefined || typeof onTime === "function") return;
  const isHours = typeof onTime === "number" && onTime >= 0;
  const share = typeof onTime === "object" ? onTime?.quantile : undefined;
  const isQuantile = typeof share === "number" && share >= 0 && share <= 1;
  if (isHours || isQuantile) return;
  throw new RangeError("onTime must be hours (0 or more), a function, or { quantile } between 0 and 1");
}

function longestOnTime(share: number, events: Int32Array, waitOf: WaitOf): number {
  if (events.length === 0) return 0;
  return quantileOf(Float64Array.from(events, waitOf).sort(), share);
}

function asked(onTime: (exchange: Exchange) => boolean, exchange: Exchange): boolean {
  const answer: unknown = onTime(exchange);
  if (typeof answer === "boolean") return answer;
  throw new TypeError(`onTime answered ${describeValue(answer)}; it must answer true or false`);
}

function exchangeAt(table: EventTable, event: number, waitOf: WaitOf): Exchange {
  const { caseIds, caseStart, parties, activities, party, activity, start, complete } = table;
  return {
    case: caseIds[caseAt(caseStart, event)]!,
    from: parties[party[event]!]!,
    to: parties[party[event + 1]!]!,
    given: activities[activity[event]!],
    taken: activities[activity[event + 1]!],
    givenAt: complete[event]!,
    takenAt: start[event + 1]!,
    waitHours: waitOf(event),
  };
}

/** The case of an event, by halving. */
function caseAt(caseStart: Int32Array, event: number): number {
  let [low, high] = [0, caseStart.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (caseStart[middle]! <= event) low = middle;
    else high = middle;
  }
  return low;
}
