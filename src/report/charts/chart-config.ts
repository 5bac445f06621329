import type { ChartStyle } from "./chart-style.js";
import { numberSigns } from "./number-signs.js";

const font = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Colours, type and number signs of all charts: the same as those of the map and the page. */
export function chartConfig({ messages, colours }: ChartStyle): Readonly<Record<string, unknown>> {
  const { ink, faint, border, lane, paper } = colours;
  const words = { labelColor: ink, titleColor: faint, labelFontSize: 12, titleFontSize: 12 };
  const anchor = messages.direction === "rtl" ? "end" : "start";
  return {
    font,
    background: paper,
    padding: 16,
    locale: { number: numberSigns(messages) },
    view: { stroke: null },
    axis: {
      ...words,
      titleFontWeight: "normal",
      gridColor: lane,
      domainColor: border,
      tickColor: border,
      labelLimit: 440,
    },
    legend: {
      ...words,
      titleFontWeight: "normal",
      orient: "bottom",
      columns: 3,
      labelLimit: 300,
      titleLimit: 400,
    },
    title: {
      anchor,
      frame: "bounds",
      offset: 14,
      color: ink,
      fontSize: 16,
      fontWeight: 600,
      subtitleColor: faint,
      subtitleFontSize: 12,
      subtitlePadding: 6,
    },
  };
}
