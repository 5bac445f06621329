import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { pointsLost } from "../points-lost.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";
import { type PrincipleColumns, principleColumns } from "./principle-columns.js";

/** What reaches the end customers altogether, and how the diagnosis was made. */
export interface OverallRow extends EstimateColumns<"serviceLevel">, PrincipleColumns {
  readonly level: string;
  readonly target: number;
  readonly ceiling: number | null;
  /** Ceiling less service level; `null` where there is none. */
  readonly lost: number | null;
  readonly residual: number;
  /** How many were found. */
  readonly breaks: number;
  readonly risks: number;
  readonly blindSpots: number;
}

/** The one row of the table `overall`. */
export function overallRow({ settings, overall, breaks, risks, blindSpots }: Diagnosis): OverallRow {
  return {
    level: settings.level,
    target: settings.target,
    ...estimateColumns("serviceLevel", overall.serviceLevel),
    ceiling: overall.ceiling,
    lost: pointsLost(overall),
    residual: overall.residual,
    breaks: breaks.length,
    risks: risks.length,
    blindSpots: blindSpots.length,
    ...principleColumns(overall.principles),
  };
}
