import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { type Block, heading, paragraph } from "../block.js";
import { chartContentOf } from "../charts/chart-content-of.js";
import { chartFrame, chartLines } from "../charts/chart-frame.js";
import type { ChartName } from "../charts/chart-name.js";
import { chartStyle } from "../charts/chart-style.js";
import { markupText } from "../markup/markup.js";
import { writeHtml } from "../page/write-html.js";
import { writeMarkdown } from "../write-markdown.js";
import { chartFormats } from "./display-bundle.js";
import type { DisplaySettings } from "./display-settings.js";
import { fragment } from "./fragment.js";
import type { ShownFormats } from "./self-shown.js";

/** How a chart alone shows itself: as a chart, or in words as the table behind it. */
export function chartFormatsOf(
  diagnosis: Diagnosis,
  chart: ChartName,
  { messages, theme, most }: DisplaySettings,
): ShownFormats {
  const style = chartStyle(diagnosis, messages, theme, most);
  const { titles, none } = messages.charts;
  const content = chartContentOf(chart, diagnosis, style);
  const isEmpty = content.values.length === 0;
  const lines = isEmpty ? [none[chart]] : chartLines(content, style);
  const blocks: readonly Block[] = [
    heading(3, titles[chart]),
    ...lines.map(paragraph),
    ...(isEmpty ? [] : [content.table]),
  ];
  const firstRows = isEmpty ? [] : content.table.rows.slice(0, 3).map((cells) => cells.join(" · "));
  return {
    text: () => [titles[chart], ...lines, ...firstRows].join("\n"),
    markdown: () => writeMarkdown(blocks),
    html: () => markupText(fragment(writeHtml(blocks), messages)),
    others: () => chartFormats(chartFrame(chart, content, style)),
  };
}
