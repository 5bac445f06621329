import type { Instant } from "../../events/time/instant.js";

const day = 86_400_000;

/** Days of 24 hours from one instant to another. */
export function daysBetween(from: Instant, to: Instant): number {
  return (to - from) / day;
}
