import type { Trend } from "../measures/care/need-figures.js";

/** Chance alone brings a change as large about once in twenty: reports tell those that it brings about less often. */
const telling = 0.05;

/** Whether a change since the first wave is worth telling. */
export function isClear(trend: Trend | null): trend is Trend {
  return trend !== null && trend.probability <= telling;
}
