import type { Brief } from "../../diagnosis/brief/brief.js";
import type { Block } from "../block.js";
import { briefPage } from "../brief/brief-page.js";
import { markupText } from "../markup/markup.js";
import { writeHtml } from "../page/write-html.js";
import { reportStyle } from "../report-style.js";
import { toMarkdown } from "../to-markdown.js";
import type { DisplaySettings } from "./display-settings.js";
import { fragment } from "./fragment.js";
import { type SelfShown, selfShown } from "./self-shown.js";

/** Lets a brief show itself, as the words of its page. */
export function shownBrief(brief: Brief, settings: DisplaySettings): SelfShown {
  const blocks = () => briefPage(brief, reportStyle(brief.named, settings));
  const html = () => markupText(fragment(writeHtml(blocks()), settings.messages));
  return selfShown({
    text: () => briefText(blocks()),
    markdown: () => toMarkdown(brief, settings),
    html,
    others: () => ({ "text/html": html() }),
  });
}

/** Its title and first paragraph. */
function briefText(blocks: readonly Block[]): string {
  const words = blocks.flatMap((block) =>
    block.type === "heading" || block.type === "paragraph" ? [block.text] : [],
  );
  return words.slice(0, 2).join("\n");
}
