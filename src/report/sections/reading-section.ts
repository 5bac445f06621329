import { heading, list } from "../block.js";
import type { Section } from "../section.js";

/** How to read the report. */
export const readingSection: Section = (_, { messages }) => {
  const { title, lines } = messages.reading;
  return [heading(2, title), list(lines)];
};
