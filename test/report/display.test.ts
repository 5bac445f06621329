import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  brief,
  type ChainDocument,
  type Diagnosis,
  type DisplayBundle,
  diagnose,
  display,
  english,
  persian,
  readChain,
  toJson,
  toMarkdown,
  toMermaid,
  toSvg,
  toTables,
  toVegaLite,
} from "../../src/index.js";
import { jupyterDisplay } from "../../src/report/display/jupyter-display.js";
import { runs } from "../random-chain.js";
import { isSoak } from "../soak.js";
import { drawnChain } from "./map/drawn-chains.js";
import { elementsOf } from "./map/elements-of.js";
import { mixedChain } from "./report-chains.js";

const company: ChainDocument = JSON.parse(
  readFileSync(new URL("../../examples/company/company.json", import.meta.url), "utf8"),
);
const diagnosis = diagnose(readChain(company));
const production = brief(diagnosis, "production");

/** What the Deno kernel asks a value for. */
function bundleOf(value: object): DisplayBundle {
  return (value as Readonly<Record<symbol, () => DisplayBundle>>)[Symbol.for("Jupyter.display")]!();
}

describe("a diagnosis in a notebook", () => {
  test("shows itself in every format that notebooks know", () => {
    const bundle = bundleOf(display(diagnosis));
    expect(Object.keys(bundle)).toEqual([
      "text/plain",
      "text/markdown",
      "text/html",
      "image/svg+xml",
      "application/vnd.vegalite.v5+json",
      "application/vnd.vegalite.v6+json",
    ]);
    expect(bundle["text/plain"]).toContain("60.9 %");
    expect(bundle["text/plain"].split("\n").length).toBeLessThan(7);
    expect(bundle["text/markdown"]).toBe(toMarkdown(diagnosis));
    expect(bundle["text/html"]).toContain('class="weaklink-map"');
    expect(bundle["text/html"]).toContain("Sales → Production: build orders</td>");
    expect(bundle["image/svg+xml"]).toMatch(/^<svg xmlns/);
    expect(bundle["application/vnd.vegalite.v6+json"]).toEqual(toVegaLite(diagnosis, "losses"));
    const { $schema, ...chart } = bundle["application/vnd.vegalite.v5+json"]!;
    expect($schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(toVegaLite(diagnosis, "losses")).toMatchObject(chart);
  });

  test("can be a chart alone, which has no HTML that a notebook would show in its place", () => {
    const shown = display(diagnosis, { chart: "waits" });
    const bundle = bundleOf(shown);
    expect(Object.keys(bundle)).toEqual([
      "text/plain",
      "text/markdown",
      "application/vnd.vegalite.v5+json",
      "application/vnd.vegalite.v6+json",
    ]);
    expect(bundle["application/vnd.vegalite.v6+json"]).toEqual(toVegaLite(diagnosis, "waits"));
    expect(shown.vegaLite()).toEqual(toVegaLite(diagnosis, "waits"));
    expect(shown.markdown).toContain("| Parts stores → Field service: spare parts | 31 hours | 120 hours |");
    expect(shown.html).toContain("<table>");
  });

  test("of a party is its brief", () => {
    const bundle = bundleOf(display(production));
    expect(Object.keys(bundle)).toEqual(["text/plain", "text/markdown", "text/html"]);
    expect(bundle["text/markdown"]).toBe(toMarkdown(production));
    expect(bundle["text/html"]).toContain("For Production: your place in the chain");
  });

  test("is the same of a diagnosis that was read from JSON", () => {
    const people = diagnose(readChain(mixedChain()), { level: "employee" });
    const again: Diagnosis = JSON.parse(toJson(people));
    expect(JSON.stringify(bundleOf(display(again))) === JSON.stringify(bundleOf(display(people)))).toBe(true);
    expect(toMermaid(again)).toBe(toMermaid(people));
    expect(toTables(again)).toEqual(toTables(people));
  });

  test("is JSON throughout", () => {
    const bundle = bundleOf(display(diagnosis));
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });
});

describe("other runtimes", () => {
  test("get every format as a text", () => {
    const shown = display(diagnosis);
    expect(shown.markdown).toBe(toMarkdown(diagnosis));
    expect(shown.html).toBe(bundleOf(shown)["text/html"]);
    expect(shown.svg).toBe(bundleOf(shown)["image/svg+xml"]);
    expect(shown.vegaLite("matrix")).toEqual(toVegaLite(diagnosis, "matrix"));
    expect(`${shown}`).toBe(bundleOf(shown)["text/plain"]);
  });

  test("print the summary, not the object", () => {
    expect(inspect(display(diagnosis))).toBe(String(display(diagnosis)));
    expect(inspect(display(production))).toMatch(/^For Production/);
  });

  test("the symbol is the one that Jupyter under Deno looks for", () => {
    expect(jupyterDisplay).toBe(Symbol.for("Jupyter.display"));
  });
});

describe("the options of a display", () => {
  test("reach what it shows", () => {
    const { html, svg } = display(diagnosis, { messages: persian, theme: "dark", breaks: 1, mostParties: 5 });
    expect(html).toContain('lang="fa" dir="rtl"');
    expect(html).toContain(persian.page.statuses.broken);
    expect(html.match(/<tr>/g)!.length).toBeLessThan(4);
    expect(svg).toContain('direction="rtl"');
    expect(svg.length).toBeLessThan(toSvg(diagnosis).length);
    expect(display(diagnosis, { chart: "losses", most: 2 }).markdown).toContain("Shown: 2 of");
  });

  test.each([
    ["breaks", { breaks: -1 }],
    ["theme", { theme: "blue" as "dark" }],
    ["mostParties", { mostParties: 1 }],
    ["most", { most: 0 }],
    ["chart", { chart: "pie" as "losses" }],
  ])("are refused at once where they are out of range: %s", (name, options) => {
    expect(() => display(diagnosis, options)).toThrow(RangeError);
    expect(() => display(diagnosis, options)).toThrow(name);
  });
});

describe("the HTML of a display", () => {
  test("is well-formed, without scripts and addresses, whatever names are in the chain", () => {
    fc.assert(
      fc.property(drawnChain(10), ({ document, level }) => {
        const told = diagnose(readChain(document), { level, gains: 0 });
        for (const { html } of [display(told), display(told, { chart: "matrix" })]) {
          const elements = elementsOf(html);
          const names = ["script", "iframe", "img", "link", "a", "object", "embed", "form"];
          expect(elements.filter(({ name }) => names.includes(name))).toEqual([]);
          const active = elements.flatMap(({ attributes }) =>
            Object.keys(attributes).filter((name) => /^(on|src|href|xlink|style)/.test(name)),
          );
          expect(active).toEqual([]);
        }
      }),
      { ...runs, numRuns: isSoak ? 2_000 : 20 },
    );
  }, 1_800_000);

  test("two pictures on one page have no id in common, unless they are the same", () => {
    const ids = (html: string) =>
      elementsOf(html).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    const other = diagnose(readChain({ ...company, evidence: company.evidence!.slice(5) }));
    const first = new Set(ids(display(diagnosis).html));
    expect(first.size).toBeGreaterThan(20);
    expect(ids(display(other).html).filter((id) => first.has(id))).toEqual([]);
    expect(ids(display(diagnosis, { messages: english }).html)).toEqual([...first]);
  });
});
