import type { Principle } from "../../chain/indicator.js";

/** Every {@link Principle}, in the order in which reports tell them. */
export const principles = [
  "motivation",
  "alignment",
  "information",
  "training",
] as const satisfies readonly Principle[];

/**
 * How far the four principles of internal marketing are lived up to, each 0..1: the plain mean over the indicators
 * of a principle of the share of exchanges, or of answers, that were good. `null` where nobody looked.
 */
export type Scorecard = Readonly<Record<Principle, number | null>>;

/** Of what nobody looked at. */
export const blankScorecard: Scorecard = Object.freeze({
  motivation: null,
  alignment: null,
  information: null,
  training: null,
});
