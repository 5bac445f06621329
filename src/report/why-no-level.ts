import type { Diagnosis } from "../diagnosis/diagnosis.js";

/** Why a chain has no service level. */
export type NoLevel = "no-customer" | "nothing-known" | "no-delivery" | "closed-loop";

/** Why a diagnosis has no overall service level; `null` where it has one. */
export function whyNoLevel({ overall, customers, handoffs, parties }: Diagnosis): NoLevel | null {
  if (overall.serviceLevel !== null) return null;
  if (customers.length === 0) return "no-customer";
  if (customers.every(({ received }) => received === null)) return "no-delivery";
  const known = [...handoffs, ...parties].some(({ basis }) => basis !== "assumed");
  return known ? "closed-loop" : "nothing-known";
}
