import type { PartyFigures } from "../../measures/chain-figures.js";
import { type Markup, svg } from "../markup/markup.js";
import { boxText } from "./box-text.js";
import { breakAttributes } from "./break-attributes.js";
import { levelBar } from "./level-bar.js";
import type { MapDrawing } from "./map-drawing.js";
import type { MapBox } from "./map-geometry.js";
import { paint } from "./paint.js";

/** Draws a party: its name, and how much of its work is done with nothing broken on the way. */
export function drawParty(drawing: MapDrawing, node: number): Markup {
  const { content, breaks, geometry, names, style } = drawing;
  const { party } = content.nodes[node]!;
  const figures = content.numbered.parties[party]!;
  const { id, kind, serviceLevel } = figures;
  const box = geometry.boxes[node]!;
  const onRoute = breaks.route.nodes.includes(node);
  const { classes, attributes } = breakAttributes(breaks.atNode.get(node) ?? []);
  const lane = content.lanes.lane[node];
  const group = content.lanes.units[lane] !== null && svg` data-group="${lane}"`;
  const name = boxText(drawing, box, kind === "customer" ? "customer-ink" : "ink", serviceLevel !== null);
  return svg`<g id="${style.idPrefix}-party-${party}" class="map-party map-${kind}${onRoute && " is-on-route"}${classes}" data-party="${party}"${group}${attributes}>${style.titles && svg`<title>${style.messages.map.party(names.inSentence(id), kind, figures)}</title>`}${frame(drawing, box, kind, onRoute)}${name}${serviceLevel !== null && level(drawing, box, kind, serviceLevel)}</g>`;
}

/** Round for end customers, square for those outside before the organisation, in between for all others. */
function frame(
  { style: { colours }, pen }: MapDrawing,
  box: MapBox,
  kind: PartyFigures["kind"],
  onRoute: boolean,
): Markup {
  const isCustomer = kind === "customer";
  const isOutside = kind === "supplier" || kind === "owner";
  const radius = isCustomer ? Math.min(22, box.height / 2) : isOutside ? 0 : 7;
  const painted = paint(
    colours,
    { fill: isCustomer ? "customer" : "box", stroke: onRoute ? "ink" : "border" },
    "map-box",
  );
  const edge =
    isOutside &&
    svg`<path ${paint(colours, { stroke: "border" })} d="M${pen.x(box.x + 4)} ${box.y}v${box.height}"/>`;
  return svg`<rect ${painted} x="${pen.left(box.x, box.width)}" y="${box.y}" width="${box.width}" height="${box.height}"${radius > 0 && svg` rx="${radius}"`}${onRoute && svg` stroke-width="2"`}/>${edge}`;
}

/** The service level that a party reaches, as a bar and in figures, below its name. */
function level(
  { style, measures, pen }: MapDrawing,
  box: MapBox,
  kind: PartyFigures["kind"],
  share: number,
): Markup {
  const { fontSize, lineHeight } = measures.figure;
  const content = box.name.length * measures.name.lineHeight + lineHeight;
  const middle = box.y + (box.height + content) / 2 - lineHeight / 2 + 1;
  const isCustomer = kind === "customer";
  const inset = measures.box.padding + (isCustomer ? 6 : 2);
  const [x, end] = [box.x + inset, box.x + box.width - inset];
  const ink = isCustomer ? "customer-ink" : "ink";
  const border = isCustomer ? ink : "border";
  const bar = levelBar({ x, middle, length: end - x - 3.6 * fontSize, share }, { ink, border }, style, pen);
  const look = { size: fontSize, colour: ink, anchor: "end" } as const;
  return svg`${bar}${pen.text(end, middle + 0.36 * fontSize, style.messages.map.share(share), look)}`;
}
