import type { Block, Heading, ListItem, Table } from "./block.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Writes blocks as Markdown. Nothing in their texts works as markup. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case "heading":
      return headingText(block);
    case "paragraph":
      return escapeMarkdown(block.text);
    case "list":
      return block.items.map(itemText).join("\n");
    case "table":
      return tableText(block);
  }
}

function headingText({ level, text, rank }: Heading): string {
  const place = rank === null ? "" : `${rank}. `;
  return `${"#".repeat(level)} ${place}${escapeMarkdown(text)}`;
}

function itemText({ label, text, items }: ListItem): string {
  const head = label === "" ? "" : `**${escapeMarkdown(label)}:**`;
  const line = [head, escapeMarkdown(text)].filter((piece) => piece !== "").join(" ");
  return [`- ${line}`, ...items.map((item) => `  - ${escapeMarkdown(item)}`)].join("\n");
}

function tableText({ columns, rows, textColumns }: Table): string {
  const rule = columns.map((_, column) => (column < textColumns ? "---" : "---:"));
  const lines = [columns.map(escapeMarkdown), rule, ...rows.map((cells) => cells.map(escapeMarkdown))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
