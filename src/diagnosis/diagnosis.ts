import type { HandoffEnds } from "../chain/handoff.js";
import type { Cause } from "../chain/indicator.js";
import type { Level } from "../chain/level.js";
import type { Subject } from "../chain/subject.js";
import type { FindingKind, Sighting } from "../detectors/detector.js";
import type { CareFigures } from "../measures/care/measure-care.js";
import type { ChainFigures, Status } from "../measures/chain-figures.js";
import type { Cell } from "../privacy/admit-answers.js";
import type { LogTotals } from "./log-totals.js";
import type { Remedy } from "./remedies-for.js";

/** A sighting, and whose it is. */
export interface Sign extends Sighting {
  /** Id of the detector. */
  readonly detector: string;
  readonly kind: FindingKind;
  readonly question: string;
  readonly cause: Cause | null;
}

/** Signs about the same subject and cause. */
export interface Finding {
  readonly subject: Subject;
  /** `null` where no one cause is known. */
  readonly cause: Cause | null;
  /** Points of the overall service level (0..1) that are lost here through this cause. */
  readonly loss: number;
  readonly signs: readonly Sign[];
  readonly remedies: readonly Remedy[];
}

/** Where the chain breaks, what that costs the end customer and what mending it gives back. */
export interface Break extends Finding {
  readonly status: Status;
  /** Probability that the strength under this cause is below the target; `null` where it was not measured. */
  readonly belowTarget: number | null;
  /**
   * What the overall service level would rise by with this cause mended, the subject then as strong as its
   * next weakest cause; `null` beyond the first `gains` breaks.
   */
  readonly gain: number | null;
  /** The handoffs over which it reaches the end customer it hurts most; empty where no way leads to one. */
  readonly route: readonly HandoffEnds[];
}

/** A detector that threw; the others were heard all the same. */
export interface FailedDetector {
  readonly detector: string;
  readonly message: string;
}

/** How a diagnosis was made. */
export interface DiagnosisSettings {
  readonly level: Level;
  readonly target: number;
  readonly gains: number;
  readonly rankBy: "loss" | "gain";
  readonly minGroupSize: number;
}

/**
 * A chain's figures and findings: plain, readonly, ready for JSON; lists in the document's order, findings
 * ranked by what reaches the end customer. Shares and losses are 0..1.
 */
export interface Diagnosis extends ChainFigures {
  readonly settings: DiagnosisSettings;
  readonly breaks: readonly Break[];
  readonly risks: readonly Finding[];
  readonly blindSpots: readonly Finding[];
  /** How the internal customers fare. */
  readonly care: CareFigures;
  /** What the event log shows altogether; `null` where its figures were not handed in. */
  readonly log: LogTotals | null;
  /**
   * Answers that were not used: too few different people gave them, or what a few answered could be worked out from
   * them together with what is used. Not even their number is told.
   */
  readonly withheld: readonly Cell[];
  /** Subjects of evidence that belongs to no handoff at this level: its two ends lie on different levels. */
  readonly unplaced: readonly Subject[];
  readonly failedDetectors: readonly FailedDetector[];
}
