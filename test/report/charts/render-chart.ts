import { type LoggerInterface, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "../../../src/index.js";

/** A chart as Vega draws it, and all that Vega-Lite and Vega complained about on the way. */
export interface RenderedChart {
  readonly svg: string;
  readonly complaints: readonly string[];
}

/** Compiles and draws a chart as a page or a notebook does, from nothing but its JSON. */
export async function renderChart(chart: ChartSpec): Promise<RenderedChart> {
  const complaints: string[] = [];
  const logger = loggerInto(complaints);
  const spec = JSON.parse(JSON.stringify(chart)) as TopLevelSpec;
  const view = new View(parse(compile(spec, { logger }).spec), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, complaints };
}

function loggerInto(complaints: string[]): LoggerInterface {
  const note = (...texts: readonly unknown[]) => {
    complaints.push(texts.join(" "));
    return logger;
  };
  const pass = () => logger;
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface["level"],
    error: note,
    warn: note,
    info: pass,
    debug: pass,
  };
  return logger;
}
