import { chartConfig } from "./chart-config.js";
import type { ChartContent } from "./chart-content.js";
import type { ChartName } from "./chart-name.js";
import type { ChartSpec } from "./chart-spec.js";
import type { ChartStyle } from "./chart-style.js";
import { chartText } from "./chart-text.js";

/** Pixels: the field that marks are drawn in. */
const width = 480;

/** Sets a chart's marks into a specification with its title, data and colours; without data it says that there is none. */
export function chartFrame(name: ChartName, content: ChartContent, style: ChartStyle): ChartSpec {
  const { messages } = style;
  const { titles, none } = messages.charts;
  const isEmpty = content.values.length === 0;
  const lines = isEmpty ? [] : chartLines(content, style);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: [titles[name], ...(isEmpty ? [none[name]] : lines)].join(". "),
    title: {
      text: chartText(titles[name], messages.direction),
      ...(lines.length > 0 && { subtitle: lines.map((line) => chartText(line, messages.direction)) }),
    },
    width,
    ...(isEmpty ? note(none[name], style) : { data: { values: content.values }, ...content.view }),
    config: chartConfig(style),
  };
}

/** What stands below a chart's title: how to read it, and how much of it is not drawn. */
export function chartLines({ hint, shown, all }: ChartContent, { messages }: ChartStyle): readonly string[] {
  return shown < all ? [hint, messages.charts.shown(shown, all)] : [hint];
}

function note(text: string, { messages, colours }: ChartStyle) {
  const words = chartText(text, messages.direction);
  return {
    data: { values: [] },
    height: 40,
    layer: [
      {
        data: { values: [{}] },
        mark: { type: "text", text: words, color: colours.faint, fontSize: 13 },
      },
    ],
  };
}
