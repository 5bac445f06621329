import type { EventLogOptions } from "./event-log-options.js";
import { periodOf } from "./time/period-of.js";

/** The period that an instant falls in; `undefined` where evidence is not dated. */
export type PeriodAt = (instant: number) => string | undefined;

/** The period by which evidence is dated, in the zone of the log's times, else of the calendar. */
export function periodAt({ period, timeZone, calendar }: EventLogOptions): PeriodAt {
  return period === undefined ? () => undefined : periodOf(period, timeZone ?? calendar?.timeZone);
}
