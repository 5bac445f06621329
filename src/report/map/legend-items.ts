import type { Cause } from "../../chain/indicator.js";
import { type Markup, svg } from "../markup/markup.js";
import { drawMarks } from "./draw-marks.js";
import type { LegendContent } from "./legend-content.js";
import { levelBar } from "./level-bar.js";
import { type LineLook, lineStrokes } from "./line-strokes.js";
import { lineWidth } from "./line-widths.js";
import type { MapMeasures } from "./map-measures.js";
import type { MapStyle } from "./map-style.js";
import { paint } from "./paint.js";
import type { Pen } from "./pen.js";
import { bandBounds, knownBands } from "./strength-band.js";
import { arrowSize, straight, type Track } from "./track.js";

/** A sample of what is on a map, with its words. */
export interface LegendItem {
  readonly words: string;
  /** How wide the sample is; 0 for mere words. */
  readonly sample: number;
  /** Draws it from a place on, about a height. */
  readonly draw: (x: number, middle: number) => Markup | readonly Markup[];
}

type Items = (
  content: LegendContent,
  style: MapStyle,
  measures: MapMeasures,
  pen: Pen,
) => readonly LegendItem[];

/** Length of the lines that are samples. */
const length = 46;

/** What a legend explains, in groups: strengths, lines and bars, marks. */
export function legendItems(...drawing: Parameters<Items>): readonly (readonly LegendItem[])[] {
  return [bandItems, lineItems, markItems]
    .map((items) => items(...drawing))
    .filter((items) => items.length > 0);
}

const bandItems: Items = ({ bands, target }, style, { line }, pen) => {
  const { strength, bands: words } = style.messages.map.legend;
  const samples = shownBands(bands).map((band): LegendItem => {
    const look = { band, isRequest: false };
    const [low, high] = bandBounds(band, target);
    return lineItem(words[band](low, high), Math.max(5, line.most * 0.6), look, style, pen);
  });
  return samples.length === 0 ? [] : [{ words: strength, sample: 0, draw: () => [] }, ...samples];
};

const lineItems: Items = (content, style, { line }, pen) => {
  const words = style.messages.map.legend;
  const { volume, hasRequests, hasRoute, hasBundles, hasLevels, bands } = content;
  const [band = "strong"] = shownBands(bands);
  const plain = { band, isRequest: false };
  const volumes = volume > 0 ? [...new Set([volume, roundFigure(volume / 6)])] : [];
  return [
    ...volumes.map((each) => lineItem(words.volume(each), lineWidth(each, volume, line), plain, style, pen)),
    ...(hasRequests ? [lineItem(words.request, 3, { band, isRequest: true }, style, pen)] : []),
    ...(hasRoute ? [routeItem(plain, style, pen)] : []),
    ...(hasLevels ? [levelItem(style, pen)] : []),
    ...(hasBundles ? [lineItem(words.several, 1.2, { band: null, isRequest: false }, style, pen)] : []),
  ];
};

const markItems: Items = ({ marks }, style, { mark: size }, pen) => {
  const words = style.messages.map.legend;
  const item = (text: string, cause: Cause | null, isSure: boolean): LegendItem => ({
    words: text,
    sample: size,
    draw: (x, y) =>
      drawMarks(
        [{ rank: 1, isNumbered: false, cause, isSure }],
        pen.left(x, size),
        y - size / 2,
        size,
        style,
      ),
  });
  const causes = (["information", "coordination", "care", null] as const).filter((cause) =>
    marks.some((mark) => mark.cause === cause),
  );
  const [first = null] = causes;
  return [
    ...causes.map((cause) => item(words.causes[cause ?? "none"], cause, true)),
    ...(marks.some(({ isSure }) => isSure) ? [item(words.sure, first, true)] : []),
    ...(marks.some(({ isSure }) => !isSure) ? [item(words.unsure, first, false)] : []),
  ];
};

function shownBands(bands: LegendContent["bands"]) {
  return [...knownBands, "unknown" as const].filter((band) => bands.has(band));
}

function lineItem(words: string, width: number, look: LineLook, { colours }: MapStyle, pen: Pen): LegendItem {
  return {
    words,
    sample: length,
    draw: (x, y) => lineStrokes(sampleTrack(x, y, width), look, colours, pen.x),
  };
}

function routeItem(look: LineLook, style: MapStyle, pen: Pen): LegendItem {
  const { words, sample, draw } = lineItem(style.messages.map.legend.route, 3, look, style, pen);
  const band = (x: number, y: number) =>
    svg`<path ${paint(style.colours, { stroke: "route" })} d="M${pen.x(x + 6)} ${y}L${pen.x(x + 40)} ${y}" stroke-width="14" stroke-linecap="round"/>`;
  return { words, sample, draw: (x, y) => svg`${band(x, y)}${draw(x, y)}` };
}

function levelItem(style: MapStyle, pen: Pen): LegendItem {
  const inks = { ink: "ink", border: "border" } as const;
  return {
    words: style.messages.map.legend.level,
    sample: 40,
    draw: (x, middle) => levelBar({ x, middle, length: 40, share: 0.6 }, inks, style, pen),
  };
}

function sampleTrack(x: number, y: number, width: number): Track {
  const end = x + length;
  const curves = [straight(x, y, end - arrowSize(width).length, y)];
  return { curves, width, tip: { x: end, y, dx: 1, dy: 0 } };
}

/** The nearest figure of one digit. */
function roundFigure(value: number): number {
  return Number(value.toPrecision(1));
}
