/**
 * Why a handoff breaks.
 * - `information`: it does not arrive, is late, wrong, incomplete or unanswered.
 * - `coordination`: out of step; waiting, rework, unclear roles, clashing goals.
 * - `care`: the internal customer is poorly served, or not heeded.
 */
export type Cause = "information" | "coordination" | "care";

/** Every {@link Cause}, in the order that settles ties. */
export const causes = ["information", "coordination", "care"] as const satisfies readonly Cause[];

/** The two sides of care: being served (`service`) and being heeded (`attention`). */
export type Aspect = "service" | "attention";

/** The four principles of internal marketing, under which remedies are organised. */
export type Principle = "motivation" | "alignment" | "information" | "training";

/** What was looked at when a handoff or a party was observed, rated or judged. */
export interface Indicator {
  readonly id: string;
  readonly cause: Cause;
  /** For care only: which side of it. */
  readonly aspect?: Aspect;
  readonly principle?: Principle;
  /** A few words for people; the id where absent. */
  readonly label?: string;
}
