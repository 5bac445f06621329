import type { Table } from "../block.js";
import type { ChartRow } from "./chart-spec.js";

/** What a chart shows, apart from its words around and its colours. */
export interface ChartContent {
  /** One sentence on how to read it. */
  readonly hint: string;
  /** So many things are drawn, of so many there are. */
  readonly shown: number;
  readonly all: number;
  readonly values: readonly ChartRow[];
  /** The marks: a Vega-Lite unit or layer, without data, title and configuration. */
  readonly view: Readonly<Record<string, unknown>>;
  /** The same figures in words, for whoever sees no chart. */
  readonly table: Table;
}
