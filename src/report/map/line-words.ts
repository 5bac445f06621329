import { cutText } from "./fit-text.js";
import type { MapBreaks } from "./map-breaks.js";
import type { MapContent } from "./map-content.js";
import type { MapMeasures } from "./map-measures.js";
import type { MapNames } from "./map-names.js";
import type { MapStyle } from "./map-style.js";
import { textWidth } from "./text-width.js";

/** Lines up to which every one has words beside it; with more, only those whose break is numbered. */
export const fewLines = 30;
const widestWords = 128;

/** The words beside each line that has some: the service and its strength, or for how many handoffs it stands. */
export function lineWords(
  { lines, numbered }: MapContent,
  { atLine }: MapBreaks,
  names: MapNames,
  { messages }: MapStyle,
  { label }: MapMeasures,
): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const [line, { handoff, handoffs }] of lines.entries()) {
    const isTold = lines.length <= fewLines || (atLine.get(line) ?? []).some(({ isNumbered }) => isNumbered);
    if (handoff < 0) words.set(line, messages.map.bundle(handoffs));
    else if (isTold) {
      const { service, strength, basis } = numbered.handoffs[handoff]!;
      const share = basis === "assumed" ? null : strength.mean;
      const figureWidth = textWidth(messages.map.label("", share), label.fontSize);
      const name = cutText(names.shown(service), widestWords - figureWidth, label.fontSize);
      words.set(line, messages.map.label(names.isolated(name), share));
    }
  }
  return words;
}
