import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { ChartContent } from "./chart-content.js";
import type { ChartName } from "./chart-name.js";
import type { ChartStyle } from "./chart-style.js";
import { lossesChart } from "./losses-chart.js";
import { matrixChart } from "./matrix-chart.js";
import { strengthsChart } from "./strengths-chart.js";
import { waitsChart } from "./waits-chart.js";

const charts: Readonly<Record<ChartName, (diagnosis: Diagnosis, style: ChartStyle) => ChartContent>> = {
  losses: lossesChart,
  strengths: strengthsChart,
  matrix: matrixChart,
  waits: waitsChart,
};

/** What a chart of a diagnosis shows. */
export function chartContentOf(chart: ChartName, diagnosis: Diagnosis, style: ChartStyle): ChartContent {
  return charts[chart](diagnosis, style);
}
