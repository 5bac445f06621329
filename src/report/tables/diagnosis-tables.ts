import type { BreakRow } from "./break-row.js";
import type { CauseRow } from "./cause-rows.js";
import type { CustomerRow } from "./customer-row.js";
import type { FindingRow } from "./finding-row.js";
import type { HandoffRow } from "./handoff-row.js";
import type { NeedRow } from "./need-rows.js";
import type { OverallRow } from "./overall-row.js";
import type { PartyRow } from "./party-row.js";

/** Points of the overall service level (0..1) lost by why: add up to what is lost, but for `residual`. */
export interface LossByRow {
  /** `information`, `coordination`, `care`, `declared` or `assumed`. */
  readonly by: string;
  readonly loss: number;
}

/** A diagnosis as flat tables: lists of rows without anything nested. */
export interface DiagnosisTables {
  /** One row. */
  readonly overall: readonly OverallRow[];
  readonly customers: readonly CustomerRow[];
  readonly handoffs: readonly HandoffRow[];
  /** One row for each handoff or party and each cause under which something is known of it. */
  readonly causes: readonly CauseRow[];
  readonly parties: readonly PartyRow[];
  readonly losses: readonly LossByRow[];
  /** The first one first. */
  readonly breaks: readonly BreakRow[];
  readonly risks: readonly FindingRow[];
  readonly blindSpots: readonly FindingRow[];
  /** One row for each internal customer and each need, those that nobody asked about included. */
  readonly needs: readonly NeedRow[];
}
