import type { Evidence } from "./evidence.js";
import type { Handoff } from "./handoff.js";
import type { Indicator } from "./indicator.js";
import type { Party } from "./party.js";

/**
 * The internal customer chain: who serves whom with what on the way to the end customer, and what is known
 * about it. Plain readonly data in the document's order, valid throughout: every id resolves, every evidence
 * names its service. A handoff whose two ends are one party exists only after {@link rollUp}: a *within-tie*.
 */
export interface Chain {
  readonly parties: readonly Party[];
  readonly handoffs: readonly Handoff[];
  readonly evidence: readonly Evidence[];
  /** The chain's own indicators, beside {@link indicatorCatalogue}. */
  readonly indicators: readonly Indicator[];
}
