import { type Markup, svg } from "../markup/markup.js";
import { breakAttributes } from "./break-attributes.js";
import { lineStrokes } from "./line-strokes.js";
import type { MapDrawing } from "./map-drawing.js";
import { strengthBand } from "./strength-band.js";

/** Draws a handoff from its giver to its receiver. */
export function drawHandoff(drawing: MapDrawing, line: number): Markup {
  const { content, breaks, geometry, names, style, pen } = drawing;
  const { numbered, lines } = content;
  const { handoff } = lines[line]!;
  const figures = numbered.handoffs[handoff]!;
  const { from, to, service, flow, status } = figures;
  const band = strengthBand(figures, numbered.diagnosis.settings.target);
  const name = style.messages.names.handoff(
    names.inSentence(from),
    names.inSentence(to),
    names.text(service),
  );
  const { classes, attributes } = breakAttributes(breaks.atLine.get(line) ?? []);
  const strokes = lineStrokes(
    geometry.tracks[line]!,
    { band, isRequest: flow === "request" },
    style.colours,
    pen.x,
  );
  return svg`<g id="${style.idPrefix}-handoff-${handoff}" class="map-handoff is-${flow} is-${band}${breaks.route.lines.has(line) && " is-on-route"}${classes}" data-handoff="${handoff}" data-from="${numbered.giver[handoff]!}" data-to="${numbered.receiver[handoff]!}" data-status="${status}"${attributes}>${style.titles && svg`<title>${style.messages.map.handoff(name, figures)}</title>`}${strokes}</g>`;
}
