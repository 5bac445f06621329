import type { Instant } from "../../events/time/instant.js";

const hour = 3_600_000;

/** Hours around the clock from one instant to another; below 0 where the other is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (to - from) / hour;
}
