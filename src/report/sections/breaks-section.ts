import { heading, paragraph } from "../block.js";
import { firstBreaks } from "../first-breaks.js";
import type { Section } from "../section.js";
import { breakBlocks } from "./break-blocks.js";

/** The first breaks one by one, as they are ranked, and how many more there are. */
export const breaksSection: Section = (diagnosis, style) => {
  const { first, rest } = firstBreaks(diagnosis, style);
  return [
    heading(2, style.messages.breaks.title[diagnosis.settings.rankBy]),
    ...first.flatMap((found, place) => breakBlocks(found, place + 1, diagnosis, style)),
    ...(rest === null ? [] : [paragraph(rest)]),
  ];
};
