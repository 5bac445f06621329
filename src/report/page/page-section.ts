import type { Block } from "../block.js";
import { html, type Markup } from "../markup/markup.js";
import { writeHtml } from "./write-html.js";

/** A part of a page that its contents lead to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly markup: Markup;
}

/** A part of a page. */
export function pageSection(id: string, title: string, content: Markup): PageSection {
  const markup = html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
  return { id, title, markup };
}

/** A part of a page from blocks that begin with its heading; none without blocks. */
export function blockSection(id: string, blocks: readonly Block[]): readonly PageSection[] {
  const [head, ...rest] = blocks;
  return head?.type === "heading" ? [pageSection(id, head.text, writeHtml(rest))] : [];
}
