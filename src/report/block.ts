import type { Estimate } from "../measures/service-level/level-interval.js";

/** A piece of a report, of no format yet. All its texts are plain: whoever writes a format escapes them. */
export type Block = Heading | Paragraph | List | Table;

/** Heads what follows. */
export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Place among others of its kind, as the language writes it; `null` where they have no order. */
  readonly rank: string | null;
}

/** Sentences. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly text: string;
}

/** Things one below the other. */
export interface List {
  readonly type: "list";
  readonly items: readonly ListItem[];
}

/** One of them: what it is about, what is said of that, and a list of its own; each may be empty. */
export interface ListItem {
  readonly label: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** Rows under a header; the first columns are read as texts, the others as figures. */
export interface Table {
  readonly type: "table";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly textColumns: number;
  /** What the rows come to, 0..1, for formats that can draw; none where that is no share. */
  readonly bars: readonly (Estimate | null)[];
}

/** A share that a row comes to, without a range. */
export function shareBar(share: number): Estimate {
  return { mean: share, low: null, high: null };
}

/** Makes a heading. */
export function heading(level: Heading["level"], text: string, rank: string | null = null): Heading {
  return { type: "heading", level, text, rank };
}

/** Makes a paragraph. */
export function paragraph(text: string): Paragraph {
  return { type: "paragraph", text };
}

/** Makes a list; a mere text is an item without a label. */
export function list(items: readonly (ListItem | string)[]): List {
  return {
    type: "list",
    items: items.map((item) => (typeof item === "string" ? listItem("", item) : item)),
  };
}

/** Makes an item of a list. */
export function listItem(label: string, text: string, items: readonly string[] = []): ListItem {
  return { label, text, items };
}

/** Makes a table. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
  bars: Table["bars"] = [],
): Table {
  return { type: "table", columns, rows, textColumns, bars };
}
