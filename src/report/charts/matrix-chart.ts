import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import { bandBounds, bandOf, knownBands } from "../map/strength-band.js";
import type { StrengthBand } from "../messages/map-messages.js";
import type { Messages } from "../messages/messages.js";
import type { ChartContent } from "./chart-content.js";
import type { ChartStyle } from "./chart-style.js";
import { chartText } from "./chart-text.js";
import { distinctLabels } from "./distinct-labels.js";
import { type Exchange, exchangesBetween } from "./exchanges-between.js";
import { type MatrixUnit, matrixUnits } from "./matrix-units.js";
import { toldTable } from "./told-table.js";
import { tooltip } from "./tooltip.js";
import { wordColours } from "./word-colours.js";

const bands = [...knownBands, "unknown"] as const;

/** Pixels from one department to the next. */
const step = 38;

/** Who serves whom, department by department: how well as a colour, how much as a size. */
export function matrixChart(diagnosis: Diagnosis, style: ChartStyle): ChartContent {
  const { messages } = style;
  const { labels, hints } = messages.charts;
  const { target } = diagnosis.settings;
  const units = matrixUnits(diagnosis);
  const chosen = inOrderOfWork(units.slice(0, style.most));
  const names = unitLabels(chosen, style);
  const values = exchangesBetween(diagnosis, chosen).map((each) => exchangeRow(each, names, target, style));
  const told = [
    ["giver", labels.giver],
    ["receiver", labels.receiver],
    ["told", labels.strength],
    ["volumeTold", labels.volume],
  ] as const;
  const strength = chartText(messages.map.legend.strength, messages.direction);
  return {
    hint: hints.matrix,
    shown: chosen.length,
    all: units.length,
    values,
    view: {
      width: { step },
      height: { step },
      mark: { type: "circle", opacity: 1 },
      encoding: {
        ...unitAxes(names, messages),
        size: volumeSize(values, style),
        color: wordColours("band", strength, bandColours(target, style), values),
        tooltip: tooltip(told, messages),
      },
    },
    table: toldTable(told, values, 2),
  };
}

/** Who serves from top to bottom, who is served in the direction of reading. */
function unitAxes(names: readonly string[], { charts, direction }: Messages) {
  const axis = (field: "giver" | "receiver", domain: readonly string[], own: object) => ({
    field,
    type: "nominal",
    title: chartText(charts.labels[field], direction),
    scale: { domain },
    axis: { grid: true, ticks: false, labelLimit: 200, ...own },
  });
  return direction === "rtl"
    ? {
        y: axis("giver", names, { orient: "right" }),
        x: axis("receiver", names.toReversed(), { orient: "top", labelAngle: 40 }),
      }
    : {
        y: axis("giver", names, { orient: "left" }),
        x: axis("receiver", names, { orient: "top", labelAngle: -40 }),
      };
}

function volumeSize(values: readonly { readonly volume: number }[], { messages, colours }: ChartStyle) {
  const busiest = values.reduce((most, { volume }) => Math.max(most, volume), 0) || 1;
  return {
    field: "volume",
    type: "quantitative",
    title: chartText(messages.charts.labels.volume, messages.direction),
    scale: { domain: [0, busiest], range: [24, 1000] },
    legend: {
      values: [busiest / 4, busiest],
      format: ".3~r",
      symbolFillColor: colours.unknown,
      symbolStrokeWidth: 0,
    },
  };
}

/** From those furthest from the end customers to these, so that work moves along the diagonal. */
function inOrderOfWork(units: readonly MatrixUnit[]): readonly MatrixUnit[] {
  return units.toSorted((a, b) => (a.distance === b.distance ? 0 : b.distance - a.distance));
}

function unitLabels(units: readonly MatrixUnit[], { messages, nameOf }: ChartStyle): readonly string[] {
  const names = units.map(({ id }) => messages.names.party(nameOf(id)));
  return distinctLabels(names).map((name) => chartText(name, messages.direction));
}

function exchangeRow(
  { giver, receiver, volume, strength }: Exchange,
  names: readonly string[],
  target: number,
  { messages }: ChartStyle,
) {
  const { percent, figure, unknown, direction } = messages;
  return {
    giver: names[giver]!,
    receiver: names[receiver]!,
    volume,
    strength,
    band: bandWord(bandOf(strength, target), target, messages),
    told: chartText(strength === null ? unknown : percent(strength), direction),
    volumeTold: chartText(figure(volume), direction),
  };
}

function bandWord(band: StrengthBand, target: number, { map, direction }: Messages): string {
  return chartText(map.legend.bands[band](...bandBounds(band, target)), direction);
}

function bandColours(target: number, { messages, colours }: ChartStyle) {
  return bands.map((band) => [bandWord(band, target, messages), colours[band]] as const);
}
