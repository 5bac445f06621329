import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { HandoffFigures } from "../../measures/chain-figures.js";
import type { ChartContent } from "./chart-content.js";
import type { ChartStyle } from "./chart-style.js";
import { chartText } from "./chart-text.js";
import { figureAxis } from "./figure-axis.js";
import { foremostHandoffs } from "./foremost-handoffs.js";
import { handoffLabels } from "./handoff-labels.js";
import { handoffRows, rowStep } from "./handoff-rows.js";
import { toldTable } from "./told-table.js";
import { tooltip } from "./tooltip.js";

/** How long work waits where a log saw it wait: from the median to the 95th percentile, the longest first. */
export function waitsChart({ handoffs }: Diagnosis, style: ChartStyle): ChartContent {
  const { messages, colours } = style;
  const { labels, hints } = messages.charts;
  const waiting = handoffs.filter(({ observed }) => observed?.waitHours !== undefined);
  const chosen = foremostHandoffs(waiting, style.most, longestWait);
  const names = handoffLabels(chosen, style);
  const values = chosen.map((handoff, place) => waitRow(handoff, names[place]!, style));
  const told = [
    ["handoff", labels.handoff],
    ["medianTold", labels.median],
    ["p95Told", labels.p95],
  ] as const;
  const y = handoffRows(names, messages);
  const longest = longestWait(chosen[0]) || 1;
  const along = (field: string) =>
    figureAxis(field, labels.hours, messages, {
      scale: { type: "sqrt", domain: [0, longest], nice: true },
    });
  const [median, p95] = [labels.median, labels.p95].map((word) => chartText(word, messages.direction));
  const scale = { domain: [median, p95], range: [colours.strong, colours.weak] };
  const ends = (field: string, word: string | undefined) => ({
    mark: { type: "point", filled: true, opacity: 1, size: 70 },
    encoding: {
      y,
      x: along(field),
      color: { datum: word, type: "nominal", title: null, scale },
      tooltip: tooltip(told, messages),
    },
  });
  return {
    hint: hints.waits,
    shown: chosen.length,
    all: waiting.length,
    values,
    view: {
      height: { step: rowStep },
      layer: [
        {
          mark: { type: "rule", strokeWidth: 2, color: colours.border },
          encoding: { y, x: along("median"), x2: { field: "p95" } },
        },
        ends("median", median),
        ends("p95", p95),
      ],
    },
    table: toldTable(told, values, 1),
  };
}

function longestWait(handoff: HandoffFigures | undefined): number {
  return handoff?.observed?.waitHours?.p95 ?? 0;
}

function waitRow({ observed }: HandoffFigures, name: string, { messages }: ChartStyle) {
  const { median, p95 } = observed!.waitHours!;
  const told = (hours: number) => chartText(messages.charts.duration(hours), messages.direction);
  return { handoff: name, median, p95, medianTold: told(median), p95Told: told(p95) };
}
