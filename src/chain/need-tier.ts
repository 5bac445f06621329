import { compareText } from "./compare-text.js";
import { customerOrientationItems } from "./customer-orientation.js";
import type { Indicator } from "./indicator.js";
import type { indicatorCatalogue } from "./indicator-catalogue.js";

/**
 * Which needs of internal customers come first: `general` ones, that all have alike (security, respect, fair pay,
 * health), before `individual` ones, such as recognition or training.
 */
export type NeedTier = "general" | "individual";

/** The general needs, in the order in which they are told. */
const general: readonly (typeof indicatorCatalogue)[number]["id"][] = [
  "job-security",
  "respect",
  "fair-pay",
  "health",
];

const orientation: ReadonlySet<string> = new Set(customerOrientationItems.map(({ id }) => id));

/** The tier of a need, by its indicator. */
export function needTier(indicator: string): NeedTier {
  return general.some((id) => id === indicator) ? "general" : "individual";
}

/**
 * Ids of the indicators under which a chain's internal customers can be in need: all of care, general needs first,
 * then the others by id. How far managers and employees think from the customer's side is nobody's need.
 */
export function needsAmong(indicators: Iterable<Indicator>): readonly string[] {
  const individual = Array.from(indicators)
    .filter(({ id, cause }) => cause === "care" && needTier(id) === "individual" && !orientation.has(id))
    .map(({ id }) => id);
  return [...general, ...individual.sort(compareText)];
}
