import { markdownList } from "../markdown-list.js";
import type { MarkdownSection } from "../markdown-section.js";

/** How to read the report. */
export const readingSection: MarkdownSection = (_, { messages }) => {
  const { title, lines } = messages.reading;
  return [`## ${title}`, markdownList(lines)];
};
