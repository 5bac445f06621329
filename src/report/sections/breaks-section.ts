import type { MarkdownSection } from "../markdown-section.js";
import { breakBlocks } from "./break-blocks.js";

/** The first breaks one by one, as they are ranked, and how many more there are. */
export const breaksSection: MarkdownSection = (diagnosis, style) => {
  const { title, none, more } = style.messages.breaks;
  const { breaks, settings } = diagnosis;
  const left = breaks.slice(style.breaks);
  const largest = left.reduce((most, { loss }) => Math.max(most, loss), 0);
  return [
    `## ${title[settings.rankBy]}`,
    ...(breaks.length === 0 ? [none] : []),
    ...breaks.slice(0, style.breaks).flatMap((found, rank) => breakBlocks(found, rank + 1, diagnosis, style)),
    ...(left.length > 0 ? [more(left.length, largest)] : []),
  ];
};
