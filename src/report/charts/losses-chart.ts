import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { bookLoss } from "../../measures/cause-figures.js";
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
import { wordColours } from "./word-colours.js";

const books = ["information", "coordination", "care", "declared", "assumed"] as const;

/** What each handoff costs, stacked by cause. */
export function lossesChart({ handoffs }: Diagnosis, style: ChartStyle): ChartContent {
  const { messages } = style;
  const { labels, hints } = messages.charts;
  const costing = handoffs.filter(({ loss }) => loss > 0);
  const chosen = foremostHandoffs(costing, style.most, ({ loss }) => loss);
  const names = handoffLabels(chosen, style);
  const values = chosen.flatMap((handoff, place) => bookRows(handoff, names[place]!, style));
  const told = [
    ["handoff", labels.handoff],
    ["cause", labels.cause],
    ["told", labels.points],
  ] as const;
  return {
    hint: hints.losses,
    shown: chosen.length,
    all: costing.length,
    values,
    view: {
      height: { step: rowStep },
      mark: { type: "bar", stroke: style.colours.paper, strokeWidth: 1 },
      encoding: {
        y: handoffRows(names, messages),
        x: { ...figureAxis("points", labels.points, messages), stack: "zero" },
        color: wordColours("cause", null, bookColours(style), values),
        order: { field: "order", type: "quantitative" },
        tooltip: tooltip(told, messages),
      },
    },
    table: toldTable(told, values, 2),
  };
}

function bookRows(handoff: HandoffFigures, name: string, { messages }: ChartStyle) {
  const booked = { information: 0, coordination: 0, care: 0, declared: 0, assumed: 0 };
  bookLoss(booked, handoff);
  return books.flatMap((book, order) => {
    const cause = chartText(messages.losses.rows[book], messages.direction);
    const told = chartText(messages.points(booked[book]), messages.direction);
    return booked[book] > 0 ? [{ handoff: name, cause, points: 100 * booked[book], told, order }] : [];
  });
}

/** Blue, orange and light blue, which no common kind of colour blindness confuses; what nobody measured is grey. */
function bookColours({ messages, colours }: ChartStyle) {
  const { strong, weak, good, faint, border } = colours;
  const shades = { information: strong, coordination: weak, care: good, declared: faint, assumed: border };
  return books.map(
    (book) => [chartText(messages.losses.rows[book], messages.direction), shades[book]] as const,
  );
}
