import type { Block, Heading, List, ListItem, Table } from "../block.js";
import { html, type Markup } from "../markup/markup.js";
import { drawBar } from "./draw-bar.js";

/** Writes blocks as HTML. */
export function writeHtml(blocks: readonly Block[]): Markup {
  return html`${blocks.map(blockMarkup)}`;
}

function blockMarkup(block: Block): Markup {
  switch (block.type) {
    case "heading":
      return headingMarkup(block);
    case "paragraph":
      return html`<p>${kept(block.text)}</p>`;
    case "list":
      return listMarkup(block);
    case "table":
      return tableMarkup(block);
  }
}

function headingMarkup({ level, text, rank }: Heading): Markup {
  const words = html`${rank !== null && html`<span class="rank">${rank}</span> `}${text}`;
  if (level === 1) return html`<h1>${words}</h1>`;
  return level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
}

/** A list of which everything has a label is one of facts. */
function listMarkup({ items }: List): Markup {
  return items.every(({ label }) => label !== "")
    ? html`<dl>${items.map(factMarkup)}</dl>`
    : html`<ul>${items.map((item) => html`<li>${labelMarkup(item)}${saidMarkup(item)}</li>`)}</ul>`;
}

/** Without the end tags that HTML can do without: a page tells more than a thousand facts. */
function factMarkup(item: ListItem): Markup {
  return html`<dt>${item.label}<dd>${saidMarkup(item)}`;
}

function labelMarkup({ label }: ListItem): Markup | false {
  return label !== "" && html`<strong>${label}:</strong> `;
}

function saidMarkup({ text, items }: ListItem): Markup {
  if (text === "" && items.length === 1) return html`${kept(items[0]!)}`;
  return html`${kept(text)}${items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}`)}</ul>`}`;
}

function tableMarkup({ columns, rows, textColumns, bars }: Table): Markup {
  const hasBars = bars.some((bar) => bar !== null);
  const head = columns.map((name, column) => headCell(name, column >= textColumns));
  const lines = rows.map((cells, row) => {
    const bar = bars[row] ?? null;
    const drawn = hasBars && html`<td class="drawn">${bar !== null && drawBar(bar)}</td>`;
    return html`<tr>${cells.map((text, column) => cell(text, column, textColumns))}${drawn}</tr>`;
  });
  return html`<div class="wide" tabindex="0"><table><thead><tr>${head}${hasBars && html`<td></td>`}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function headCell(name: string, isFigure: boolean): Markup {
  if (name === "") return html`<td></td>`;
  return isFigure ? html`<th scope="col" class="figure">${name}</th>` : html`<th scope="col">${name}</th>`;
}

function cell(text: string, column: number, textColumns: number): Markup {
  if (column === 0) return html`<th scope="row">${text}</th>`;
  return column < textColumns ? html`<td>${text}</td>` : html`<td class="figure">${text}</td>`;
}

/** A figure and its percent sign stay on one line. */
function kept(text: string): string {
  return text.replace(/(?<=\d) (?=%)/g, "\u00a0");
}
