import type { ChanceOfDifference } from "./chance-of-difference.js";

/** Who should be treated alike. */
export type ParityGroups = "suppliers-and-employees" | "managers-and-others" | "units";

/** What should be the same for all: care, or the manner of communication. */
export type ParityCause = "care" | "information";

/** Parties that are compared as one group, or a unit by itself. */
export interface ParityGroup {
  /** `suppliers`, `employees`, `managers`, `others`, or the id of a unit. */
  readonly name: string;
  readonly parties: number;
  /** Mean over its parties of each one's share of favourable answers, 0..1. */
  readonly share: number;
}

/** Whether groups are treated alike, by what their people answered. */
export interface ParityComparison extends ChanceOfDifference {
  readonly between: ParityGroups;
  readonly cause: ParityCause;
  /** The group treated worst first; two, or every unit. */
  readonly groups: readonly ParityGroup[];
  /** Share of the group treated best, less that of the one treated worst, 0..1. */
  readonly difference: number;
  /**
   * How far the groups lie apart: of two groups Cliff's delta without its sign, 0 (not at all) to 1 (no party of one
   * fares as badly as any of the other); of units Cramér's V, 0 to 1.
   */
  readonly effect: number;
  /** The probability after Holm's correction for all comparisons made. */
  readonly adjusted: number;
}

/** How evenly one giver communicates with its receivers, by what these answered. */
export interface Manner extends ChanceOfDifference {
  readonly giver: string;
  readonly receivers: number;
  /** The receivers that are told worst and best, and their shares of favourable answers. */
  readonly worst: { readonly party: string; readonly share: number };
  readonly best: { readonly party: string; readonly share: number };
  /** The probability after Holm's correction for all givers. */
  readonly adjusted: number;
}

/** Whether all are treated alike. */
export interface ParityFigures {
  /** None where fewer than two groups answered. */
  readonly comparisons: readonly ParityComparison[];
  /** Givers whose communication at least two receivers answered about, in order of their ids. */
  readonly manner: readonly Manner[];
}
