import type { Flow, HandoffEnds } from "./handoff.js";

/**
 * Where evidence comes from: `observed` is counts of exchanges, `rated` is answers of people, `judged` is
 * somebody's estimate in a workshop.
 */
export type Source = "observed" | "rated" | "judged";

/** Exchanges that went well, of all exchanges looked at; `good` at most `total`. */
export interface ObservedFigures {
  readonly good: number;
  readonly total: number;
}

/** Favourable answers, of all answers that `respondents` different people gave. */
export interface AnswerFigures extends ObservedFigures {
  readonly respondents: number;
}

/** One person's answer. */
export interface RatingFigures {
  readonly rating: number;
  /** Lowest and highest answer possible. */
  readonly scale: readonly [number, number];
  /** What this person expected; the answer is favourable when it reaches it. Three quarters of the scale where absent. */
  readonly expected?: number;
  /** Who answered; one unknown person where absent. Never leaves the chain: no result, report or error shows it. */
  readonly by?: string;
}

/** Somebody's estimate, 0..1. */
export interface JudgedFigures {
  readonly judged: number;
}

/** The figures of one piece of evidence: of one source, in one of four forms. */
export type EvidenceFigures = ObservedFigures | AnswerFigures | RatingFigures | JudgedFigures;

/** What evidence is about: a handoff, or a party's own part of the work. */
export type EvidencePlace = HandoffEnds | { readonly party: string };

/**
 * An observation about a handoff or a party under one indicator. When A rates B, that is evidence on the
 * handoff from B to A: B supplies, A is the customer.
 */
export type Evidence = EvidencePlace &
  EvidenceFigures & {
    /** Id of an indicator of the catalogue or of the chain. */
    readonly indicator: string;
    /** When, in any form that sorts as text; kept for reading, not used in figures. */
    readonly at?: string;
    /**
     * Whose view of a handoff answers are: the receiver's where absent. What givers say of their own service is
     * in no strength; it shows where the two sides see a handoff differently.
     */
    readonly side?: "giver";
    /** Present after {@link rollUp}: the flow declared for the handoff it came with. */
    readonly flow?: Flow;
    /** Present after {@link rollUp}: came from members of the subject, with this volume or headcount. */
    readonly lifted?: number;
  };

/** Where a piece of evidence comes from, told by its figures. */
export function sourceOf(evidence: EvidenceFigures): Source {
  if ("judged" in evidence) return "judged";
  return "rating" in evidence || "respondents" in evidence ? "rated" : "observed";
}

/** Whether one person's answer is favourable: it reaches what was expected, or three quarters of its scale. */
export function isFavourable({ rating, scale: [lowest, highest], expected }: RatingFigures): boolean {
  return rating >= (expected ?? lowest + 0.75 * (highest - lowest));
}
