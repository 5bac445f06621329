import type { ChartName } from "../charts/chart-name.js";

/** Names of what a chart draws, for axes, legends, tooltips and tables. */
export type ChartLabel =
  | "handoff"
  | "cause"
  | "points"
  | "strength"
  | "interval"
  | "basis"
  | "status"
  | "giver"
  | "receiver"
  | "volume"
  | "hours"
  | "median"
  | "p95";

/** Words of the charts. */
export interface ChartMessages {
  /** Heads each chart. */
  readonly titles: Readonly<Record<ChartName, string>>;
  /** Says how each is read, in a sentence. */
  readonly hints: Readonly<Record<Exclude<ChartName, "strengths">, string>> & {
    /** With the target, 0..1. */
    readonly strengths: (target: number) => string;
  };
  /** Stands in place of a chart that has nothing to draw. */
  readonly none: Readonly<Record<ChartName, string>>;
  /** How much of a chart is drawn, where that is not all. */
  readonly shown: (shown: number, all: number) => string;
  readonly labels: Readonly<Record<ChartLabel, string>>;
  /** A wait, in whatever unit reads well. */
  readonly duration: (hours: number) => string;
}
