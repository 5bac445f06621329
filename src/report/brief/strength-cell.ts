import type { Estimate } from "../../measures/service-level/level-interval.js";
import type { Messages } from "../messages/messages.js";

/** A strength in a table, with its interval where it was measured. */
export function strengthCell(
  { mean, low, high }: Estimate,
  { percent, customers }: Pick<Messages, "percent" | "customers">,
): string {
  return low === null || high === null
    ? percent(mean)
    : `${percent(mean)} (${customers.interval(low, high)})`;
}
