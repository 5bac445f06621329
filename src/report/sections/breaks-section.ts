import { heading, paragraph } from "../block.js";
import type { Section } from "../section.js";
import { breakBlocks } from "./break-blocks.js";

/** The first breaks one by one, as they are ranked, and how many more there are. */
export const breaksSection: Section = (diagnosis, style) => {
  const { title, none, more } = style.messages.breaks;
  const { breaks, settings } = diagnosis;
  const left = breaks.slice(style.breaks);
  const largest = left.reduce((most, { loss }) => Math.max(most, loss), 0);
  return [
    heading(2, title[settings.rankBy]),
    ...(breaks.length === 0 ? [paragraph(none)] : []),
    ...breaks.slice(0, style.breaks).flatMap((found, rank) => breakBlocks(found, rank + 1, diagnosis, style)),
    ...(left.length > 0 ? [paragraph(more(left.length, largest))] : []),
  ];
};
