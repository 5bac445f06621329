import { svg } from "../markup/markup.js";
import { drawBundle } from "./draw-bundle.js";
import { drawHandoff } from "./draw-handoff.js";
import { drawHeaders } from "./draw-headers.js";
import { drawLabels } from "./draw-labels.js";
import { drawLanes } from "./draw-lanes.js";
import { drawOthers } from "./draw-others.js";
import { drawParty } from "./draw-party.js";
import { drawRoute } from "./draw-route.js";
import type { MapContent } from "./map-content.js";
import type { MapDrawing } from "./map-drawing.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Part } from "./part.js";
import { pen } from "./pen.js";
import { knownBands, strengthBand } from "./strength-band.js";

/** Draws the chain itself, with the headers of its columns: boxes above lines, marks above both. */
export function drawChain(scene: MapScene, style: MapStyle, left: number, top: number): Part {
  const { geometry, content, breaks } = scene;
  const inside = pen(style.direction, geometry.width, style.colours);
  const drawing: MapDrawing = { ...scene, style, pen: inside };
  const headers = drawHeaders(scene, style, inside);
  const lanes = drawLanes(drawing);
  const lines = drawOrder(content, breaks.route.lines).map((line) =>
    content.lines[line]!.handoff < 0 ? drawBundle(drawing, line) : drawHandoff(drawing, line),
  );
  const boxes = content.nodes.map(({ party }, node) =>
    party < 0 ? drawOthers(drawing, node) : drawParty(drawing, node),
  );
  const markup = svg`<g transform="translate(${left} ${top + headers.height})">${headers.markup}<g class="map-groups">${lanes.bands}</g><g class="map-routes">${drawRoute(drawing)}</g><g class="map-handoffs">${lines}</g><g class="map-group-names">${lanes.names}</g><g class="map-parties">${boxes}</g><g class="map-labels">${drawLabels(scene, style, inside)}</g></g>`;
  return { markup: [markup], height: headers.height + geometry.height };
}

/** Lines of strong handoffs first, so that weak ones, and the way of the costliest break, lie above them. */
function drawOrder({ lines, numbered }: MapContent, onRoute: ReadonlySet<number>): readonly number[] {
  const order = ["bundle", "unknown", ...knownBands];
  const { target } = numbered.diagnosis.settings;
  const ranks = lines.map(({ handoff }, line) => {
    const band = handoff < 0 ? "bundle" : strengthBand(numbered.handoffs[handoff]!, target);
    return order.indexOf(band) + (onRoute.has(line) ? order.length : 0);
  });
  return [...lines.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
}
