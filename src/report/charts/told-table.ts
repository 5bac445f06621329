import { type Table, table } from "../block.js";
import type { ChartRow } from "./chart-spec.js";

/** Fields of a chart's rows that are told in words, each with its title. */
export type ToldFields = readonly (readonly [field: string, title: string])[];

/** A chart in words: what stands beside the pointer, row by row. */
export function toldTable(told: ToldFields, values: readonly ChartRow[], textColumns: number): Table {
  return table(
    told.map(([, title]) => title),
    values.map((row) => told.map(([field]) => `${row[field]}`)),
    textColumns,
  );
}
