import type { Block } from "../block.js";
import { html, type Markup } from "../markup/markup.js";
import { blockSection, type PageSection } from "./page-section.js";
import { writeHtml } from "./write-html.js";

/** Head and sections of a page from the blocks of a report: what stands before its first heading is the head. */
export function briefSections(blocks: readonly Block[]): {
  readonly head: Markup;
  readonly sections: readonly PageSection[];
} {
  const starts = [...blocks.keys()].filter((place) => {
    const block = blocks[place]!;
    return block.type === "heading" && block.level === 2;
  });
  const first = starts[0] ?? blocks.length;
  return {
    head: html`<div class="summary">${writeHtml(blocks.slice(0, first))}</div>`,
    sections: starts.flatMap((start, place) =>
      blockSection(`part-${place + 1}`, blocks.slice(start, starts[place + 1] ?? blocks.length)),
    ),
  };
}
