import type { Brief } from "../diagnosis/brief/brief.js";

/** Whether what a report is made of is a brief. */
export function isBrief(told: unknown): told is Brief {
  return typeof told === "object" && told !== null && "named" in told && "party" in told;
}
