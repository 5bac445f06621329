import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { HandoffFigures, Status } from "../../measures/chain-figures.js";
import { intervalText } from "../interval-text.js";
import type { ChartContent } from "./chart-content.js";
import type { ChartStyle } from "./chart-style.js";
import { chartText } from "./chart-text.js";
import { figureAxis } from "./figure-axis.js";
import { foremostHandoffs } from "./foremost-handoffs.js";
import { handoffLabels } from "./handoff-labels.js";
import { handoffRows, rowStep } from "./handoff-rows.js";
import { toldTable } from "./told-table.js";
import { tooltip } from "./tooltip.js";
import { wordColours } from "./word-colours.js";

/** How well handoffs serve, the weakest first, with intervals and the target; what is only assumed is left out. */
export function strengthsChart({ handoffs, settings }: Diagnosis, style: ChartStyle): ChartContent {
  const { messages, colours } = style;
  const { labels, hints } = messages.charts;
  const known = handoffs.filter(({ basis }) => basis !== "assumed");
  const chosen = foremostHandoffs(known, style.most, ({ strength }) => 1 - strength.mean);
  const names = handoffLabels(chosen, style);
  const values = chosen.map((handoff, place) => strengthRow(handoff, names[place]!, style));
  const told = [
    ["handoff", labels.handoff],
    ["basis", labels.basis],
    ["status", labels.status],
    ["told", labels.strength],
    ["interval", labels.interval],
  ] as const;
  const y = handoffRows(names, messages);
  const along = (field: string) =>
    figureAxis(field, labels.strength, messages, { scale: { domain: [0, 1] }, axis: { format: ".0%" } });
  const colour = wordColours("status", null, statusColours(style), values);
  const target = { type: "rule", color: colours.faint, strokeDash: [4, 3] };
  return {
    hint: hints.strengths(settings.target),
    shown: chosen.length,
    all: known.length,
    values,
    view: {
      height: { step: rowStep },
      layer: [
        { mark: target, encoding: { x: { datum: settings.target } } },
        {
          transform: [{ filter: { field: "low", valid: true } }],
          mark: { type: "rule", strokeWidth: 2 },
          encoding: { y, x: along("low"), x2: { field: "high" }, color: colour },
        },
        {
          mark: { type: "point", filled: true, opacity: 1, size: 70 },
          encoding: { y, x: along("strength"), color: colour, tooltip: tooltip(told, messages) },
        },
      ],
    },
    table: toldTable(told, values, 3),
  };
}

function strengthRow({ strength, basis, status }: HandoffFigures, name: string, { messages }: ChartStyle) {
  const { mean, low, high } = strength;
  const { page, percent, direction } = messages;
  return {
    handoff: name,
    strength: mean,
    low,
    high,
    told: chartText(percent(mean), direction),
    interval: chartText(intervalText(strength, messages), direction),
    basis: chartText(messages.basis[basis], direction),
    status: chartText(page.statuses[status], direction),
  };
}

/** From what is broken to what is good enough. */
function statusColours({ messages, colours }: ChartStyle) {
  const { weakest, weak, good, strong, unknown } = colours;
  const shades = { broken: weakest, suspect: weak, costly: good, sound: strong, unmeasured: unknown };
  return (Object.keys(shades) as Status[]).map(
    (status) => [chartText(messages.page.statuses[status], messages.direction), shades[status]] as const,
  );
}
