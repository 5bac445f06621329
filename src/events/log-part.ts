import type { Evidence } from "../chain/evidence.js";
import type { Handoff } from "../chain/handoff.js";

/** What cases are handed on as. */
export const service = "work";

/** A part of the chain that a log shows: handoffs, and what is known of them. */
export interface LogPart {
  readonly handoffs: readonly Handoff[];
  readonly evidence: readonly Evidence[];
}
