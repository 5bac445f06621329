import type { HandoffFigures } from "../measures/chain-figures.js";
import type { View } from "./detector.js";

/** Handoffs between internal parties, suppliers and owners among them: those that touch no customer. */
export function betweenInternal({
  handoffs,
  customers,
}: Pick<View, "handoffs" | "customers">): readonly HandoffFigures[] {
  const outside = new Set(customers.map(({ id }) => id));
  return handoffs.filter(({ from, to }) => !outside.has(from) && !outside.has(to));
}
