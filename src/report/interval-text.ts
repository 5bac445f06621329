import type { Estimate } from "../measures/service-level/level-interval.js";
import type { Messages } from "./messages/messages.js";

/** The interval of a service level; says so where it has none. */
export function intervalText(level: Estimate | null, { customers }: Pick<Messages, "customers">): string {
  const { low, high } = level ?? { low: null, high: null };
  return low === null || high === null ? customers.noInterval : customers.interval(low, high);
}
