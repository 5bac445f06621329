import type { ChartSpec } from "../charts/chart-spec.js";

/** One thing in the formats that notebooks choose from, by media type. */
export interface DisplayBundle {
  readonly "text/plain": string;
  readonly "text/markdown": string;
  readonly "text/html"?: string;
  readonly "image/svg+xml"?: string;
  readonly "application/vnd.vegalite.v5+json"?: ChartSpec;
  readonly "application/vnd.vegalite.v6+json"?: ChartSpec;
}

/** A chart under the media types of both versions: notebooks know one or the other, and charts use what both have. */
export function chartFormats(chart: ChartSpec) {
  return {
    "application/vnd.vegalite.v5+json": {
      ...chart,
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    },
    "application/vnd.vegalite.v6+json": chart,
  } as const satisfies Partial<DisplayBundle>;
}
