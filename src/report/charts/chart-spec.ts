/** A row that a chart draws. Its fields have the same fixed names in every chart of its kind. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** A Vega-Lite specification with its data in it: plain, readonly, ready for JSON. */
export interface ChartSpec {
  readonly $schema: `https://vega.github.io/schema/vega-lite/v${5 | 6}.json`;
  readonly description: string;
  readonly data: { readonly values: readonly ChartRow[] };
  /** All else as the schema has it. */
  readonly [property: string]: unknown;
}
