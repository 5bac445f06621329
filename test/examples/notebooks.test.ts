import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/index.js";
import { renderChart } from "../report/charts/render-chart.js";
import { elementsOf } from "../report/map/elements-of.js";

interface Cell {
  readonly cell_type: string;
  readonly outputs: readonly {
    readonly output_type: string;
    readonly data?: Readonly<Record<string, unknown>>;
  }[];
}

const folder = new URL("../../examples/", import.meta.url);
const notebooks = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));

/** What `examples/notebooks/run.sh` found each cell to show, as it is committed. */
function outputsOf(name: string): readonly Cell["outputs"][] {
  const { cells } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { readonly cells: Cell[] };
  return cells.filter((cell) => cell.cell_type === "code").map(({ outputs }) => outputs);
}

/** All that a notebook shows under a media type. */
function shownAs(name: string, media: string): readonly unknown[] {
  return outputsOf(name)
    .flat()
    .flatMap(({ data }) => data?.[media] ?? []);
}

describe.each(notebooks)("%s", (name) => {
  it("shows something in every cell, and no error", () => {
    expect(outputsOf(name).filter((outputs) => outputs.length === 0)).toEqual([]);
    const types = outputsOf(name).flatMap((outputs) => outputs.map(({ output_type }) => output_type));
    expect(types).not.toContain("error");
  });

  it("shows charts that Vega-Lite draws without a warning", async () => {
    const charts = shownAs(name, "application/vnd.vegalite.v6+json") as readonly ChartSpec[];
    expect(charts.length).toBeGreaterThan(2);
    for (const chart of charts) expect((await renderChart(chart)).complaints).toEqual([]);
  });

  it("shows maps that an XML parser reads", () => {
    const [map] = shownAs(name, "image/svg+xml");
    expect(elementsOf([map].flat().join("")).length).toBeGreaterThan(100);
  });
});
