import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { chartContentOf } from "./charts/chart-content-of.js";
import { chartFrame } from "./charts/chart-frame.js";
import type { ChartName } from "./charts/chart-name.js";
import type { ChartSpec } from "./charts/chart-spec.js";
import { chartStyle } from "./charts/chart-style.js";
import { checkDrawing } from "./check-drawing.js";
import { checkTold } from "./check-told.js";
import { english } from "./languages/english.js";
import type { Messages } from "./messages/messages.js";

/** How to draw a chart. */
export interface ChartOptions {
  /** The words of the chart, English where absent; with them its digits, and the side where reading begins. */
  readonly messages?: Messages;
  /** The paper that the chart lies on. */
  readonly theme?: "light" | "dark";
  /** So many handoffs are drawn, of the matrix so many departments; at least 1. The chart says how many there are. */
  readonly most?: number;
}

/**
 * Draws a diagnosis as a chart, as a Vega-Lite specification: a plain object with its data in it, which loads nothing.
 * Notebooks, editors and dashboards draw it; {@link display} shows it in a cell. It is of version 6, and uses nothing
 * that version 5 lacks.
 *
 * - `losses`: what each handoff costs, in points, stacked by cause; the costliest first.
 * - `strengths`: how well each handoff serves its receiver, with 95 % intervals where it was measured, and the target;
 *   the weakest first, without those that are only assumed.
 * - `matrix`: who serves whom, department by department: how well as a colour, how much as a size. What belongs to no
 *   department, or where departments or larger units are looked at, stands for itself. First come those furthest from
 *   the end customers.
 * - `waits`: how long work waited where an event log saw it, from the median to the 95th percentile; the longest first.
 *
 * Where there is nothing to draw it says so. Every row of `data.values` has the same fields of fixed names; names of
 * parties and services are data, never a field, an expression or markup. The same diagnosis gives the same chart, in
 * whatever order its rows stand.
 *
 * @throws `RangeError` for an unknown chart and for an option out of its range, naming it; `TypeError` for what is no
 * diagnosis or catalogue.
 *
 * @example
 * ```ts
 * await embed("#chart", toVegaLite(diagnosis, "losses") as VisualizationSpec); // vega-embed, in a page
 * ```
 */
export function toVegaLite(
  diagnosis: Diagnosis,
  chart: ChartName = "losses",
  { messages = english, theme = "light", most = 20 }: ChartOptions = {},
): ChartSpec {
  checkTold("toVegaLite", diagnosis, "a diagnosis", messages);
  checkDrawing("toVegaLite", { chart, theme, most });
  const style = chartStyle(diagnosis, messages, theme, most);
  return chartFrame(chart, chartContentOf(chart, diagnosis, style), style);
}
