import { type Markup, svg } from "../markup/markup.js";
import { legendContent } from "./legend-content.js";
import { type LegendItem, legendItems } from "./legend-items.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";
import type { Part } from "./part.js";
import type { Pen } from "./pen.js";
import { textWidth } from "./text-width.js";

const fontSize = 11.5;
const rowHeight = 24;
const afterSample = 7;
const afterItem = 24;

/** Draws the legend into a width, one group of samples after the other, each beginning a row. */
export function drawLegend(
  scene: MapScene,
  style: MapStyle,
  around: Pen,
  place: { readonly x: number; readonly y: number; readonly width: number },
): Part {
  const groups = legendItems(legendContent(scene), style, scene.measures, around);
  let row = 0;
  const markup = groups.flatMap((group) => {
    const rows = inRows(group, place.width);
    const top = place.y + row * rowHeight;
    row += rows.at(-1)!.row + 1;
    return rows.map(({ item, x, row: below }) =>
      drawItem(item, place.x + x, top + (below + 0.5) * rowHeight, around),
    );
  });
  return { markup, height: row * rowHeight };
}

/** Sets items side by side, in a new row where they do not fit. */
function inRows(items: readonly LegendItem[], width: number) {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const wide = textStart(item) + textWidth(item.words, fontSize);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const placed = { item, x, row };
    x += wide + afterItem;
    return placed;
  });
}

function textStart({ sample }: LegendItem): number {
  return sample > 0 ? sample + afterSample : 0;
}

function drawItem(item: LegendItem, x: number, middle: number, around: Pen): Markup {
  const look = { size: fontSize, colour: item.sample > 0 ? "ink" : "faint" } as const;
  return svg`${item.draw(x, middle)}${around.text(x + textStart(item), middle + 4, item.words, look)}`;
}
