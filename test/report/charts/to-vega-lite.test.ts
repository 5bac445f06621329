import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arabic,
  type ChainDocument,
  type ChartName,
  type ChartOptions,
  type ChartSpec,
  chartNames,
  type Diagnosis,
  diagnose,
  english,
  type Level,
  persian,
  readChain,
  toVegaLite,
  vietnamese,
} from "../../../src/index.js";
import { closedRing, restaurant, shop, workshop } from "../../chains.js";
import { randomDocument, runs, shuffledDocument } from "../../random-chain.js";
import { isSoak } from "../../soak.js";
import { drawnChain } from "../map/drawn-chains.js";
import { mixedChain } from "../report-chains.js";
import { renderChart } from "./render-chart.js";

const company = diagnosisOf(
  JSON.parse(readFileSync(new URL("../../../examples/company/company.json", import.meta.url), "utf8")),
);
const languages = { english, vietnamese, persian, arabic };

function diagnosisOf(document: ChainDocument, level: Level = "department"): Diagnosis {
  return diagnose(readChain(document), { gains: 0, level });
}

/** All names of properties in a chart. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

/** A chart without its rows and the domains of its scales, and without how many there are. */
function frameOf(chart: ChartSpec): unknown {
  return JSON.parse(JSON.stringify(chart), (key, value) =>
    ["values", "domain", "range"].includes(key) && Array.isArray(value) ? null : value,
  );
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("every chart", () => {
  test.each(chartNames)("%s is drawn without a warning, in all languages, light and dark", async (chart) => {
    for (const messages of Object.values(languages)) {
      const { svg, complaints } = await renderChart(toVegaLite(company, chart, { messages }));
      expect(complaints).toEqual([]);
      expect(svg).toContain(messages.charts.titles[chart]);
    }
    expect((await renderChart(toVegaLite(company, chart, { theme: "dark" }))).complaints).toEqual([]);
  });

  test.each(chartNames)(
    "%s is drawn without a warning, whatever names are in the chain",
    async (chart) => {
      await fc.assert(
        fc.asyncProperty(
          drawnChain(14),
          fc.constantFrom(...Object.values(languages)),
          async ({ document, level }, messages) => {
            const spec = toVegaLite(diagnosisOf(document, level), chart, { messages, most: 8 });
            expect((await renderChart(spec)).complaints).toEqual([]);
          },
        ),
        { ...runs, numRuns: isSoak ? 500 : 8 },
      );
    },
    1_800_000,
  );

  test.each(chartNames)("%s of an empty chain, or of one with nothing to draw, says so", async (chart) => {
    const silent: ChainDocument = {
      parties: [
        { id: "a", kind: "department" },
        { id: "b", kind: "department" },
      ],
      handoffs: [],
    };
    for (const document of [{ parties: [], handoffs: [] }, silent]) {
      const { svg, complaints } = await renderChart(toVegaLite(diagnosisOf(document), chart));
      expect(complaints).toEqual([]);
      expect(svg).toContain(english.charts.none[chart]);
      expect(toVegaLite(diagnosisOf(document), chart).data.values).toEqual([]);
    }
  });

  test.each([restaurant, shop, workshop, closedRing])(
    "of small chains is drawn without a warning",
    async (document) => {
      for (const chart of chartNames) {
        expect((await renderChart(toVegaLite(diagnosisOf(document), chart))).complaints).toEqual([]);
      }
    },
  );

  test("has the same bytes in whatever order rows stand", () => {
    fc.assert(
      fc.property(
        randomDocument({ evidence: true, hierarchy: true }).chain((document) =>
          fc.tuple(fc.constant(document), shuffledDocument(document), fc.constantFrom(...chartNames)),
        ),
        ([document, other, chart]) => {
          const bytes = (from: ChainDocument) =>
            JSON.stringify(toVegaLite(diagnosisOf(from, "employee"), chart, { most: 6 }));
          expect(bytes(other)).toBe(bytes(document));
        },
      ),
      { ...runs, numRuns: isSoak ? 1_000 : 25 },
    );
  });

  test.each([
    [
      "a chart that there is not",
      { chart: "pie" as ChartName },
      /^toVegaLite: chart is pie; it must be losses, strengths, matrix or waits/,
    ],
    [
      "a theme that there is not",
      { theme: "blue" as "dark" },
      /^toVegaLite: theme is blue; it must be light or dark/,
    ],
    ["fewer than one row", { most: 0 }, /^toVegaLite: most is 0; it must be a whole number, 1 or more/],
    ["a part of a row", { most: 1.5 }, /^toVegaLite: most is 1.5/],
    ["a number that is none", { most: Number.NaN }, /most is NaN/],
  ] as const)("refuses %s", (_, wrong, message) => {
    const { chart = "losses", ...options }: ChartOptions & { readonly chart?: ChartName } = wrong;
    expect(() => toVegaLite(company, chart, options)).toThrow(message);
    expect(() => toVegaLite(company, chart, options)).toThrow(RangeError);
  });
});

describe("a name in a chart", () => {
  const hostile = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "a.b[0]",
    "datum.x",
    "'+alert(1)+'",
    '\\n" onload=alert(1)',
    "<script>",
  ];

  test.each(chartNames)("of %s is data, never a field, an expression or an address", (chart) => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), fc.constantFrom(...hostile), (document, name) => {
        const named = JSON.parse(
          JSON.stringify(document).replaceAll("party ", `${JSON.stringify(name).slice(1, -1)} `),
        );
        const charts = [document, named].map((each) => toVegaLite(diagnosisOf(each), chart, { most: 500 }));
        expect(frameOf(charts[1]!)).toEqual(frameOf(charts[0]!));
        const active = ["expr", "signal", "labelExpr", "calculate", "href", "url", "lookup", "params"];
        expect(keysIn(charts[1]).filter((key) => active.includes(key))).toEqual([]);
      }),
      { ...runs, numRuns: isSoak ? 500 : 12 },
    );
  });

  test.each(hostile)("%s alone is drawn as it stands, and reaches no prototype", async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const document: ChainDocument = {
      parties: [
        { id: name, kind: "department" },
        { id: "guest", kind: "customer" },
      ],
      handoffs: [
        {
          ...{ from: name, to: "guest", service: name, volume: 3 },
          observed: { exchanges: 9, returned: 4, waitHours: { median: 0, mean: 2, p95: 7 } },
        },
      ],
      evidence: [{ from: name, to: "guest", indicator: "on-time", good: 20, total: 50 }],
    };
    for (const chart of chartNames) {
      const { svg, complaints } = await renderChart(toVegaLite(diagnosisOf(document), chart));
      expect(complaints).toEqual([]);
      const shown = svg.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
      expect(shown.replaceAll(/[\u2066\u2069]/g, "")).toContain(name);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });

  test("that several parties bear draws none of them over another", () => {
    const twins = diagnosisOf({
      parties: [
        { id: "a", kind: "department", name: "x".repeat(200) },
        { id: "b", kind: "department", name: `${"x".repeat(100)}y${"x".repeat(99)}` },
        { id: "guest", kind: "customer" },
      ],
      handoffs: [
        { from: "a", to: "guest", strength: 0.5 },
        { from: "b", to: "guest", strength: 0.6 },
      ],
    });
    const names = toVegaLite(twins, "strengths").data.values.map(({ handoff }) => handoff);
    expect(new Set(names).size).toBe(2);
    const givers = toVegaLite(twins, "matrix").data.values.map(({ giver }) => giver);
    expect(new Set(givers).size).toBe(2);
  });
});

describe("losses", () => {
  test("of a handoff add up to its loss, by the causes that the diagnosis books it to", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), (document) => {
        const diagnosis = diagnosisOf(document);
        const rows = toVegaLite(diagnosis, "losses", { most: 1_000 }).data.values;
        const handoffs = sum(diagnosis.handoffs.map(({ loss }) => loss));
        expect(sum(rows.map(({ points }) => points as number))).toBeCloseTo(100 * handoffs, 8);
      }),
      { ...runs, numRuns: 25 },
    );
    const rows = toVegaLite(company, "losses", { most: 1_000 }).data.values;
    const care = sum(rows.filter(({ cause }) => cause === "Care").map(({ points }) => points as number));
    const booked = company.handoffs.flatMap(({ causes }) =>
      causes.filter(({ cause, basis }) => cause === "care" && basis !== "judged"),
    );
    expect(care).toBeCloseTo(100 * sum(booked.map(({ loss }) => loss)), 8);
  });

  test("come with the costliest first, and the chart says how many are not shown", async () => {
    const spec = toVegaLite(company, "losses", { most: 3 });
    const names = [...new Set(spec.data.values.map(({ handoff }) => handoff))];
    expect(names[0]).toBe("Sales → Production: build orders");
    expect(names).toHaveLength(3);
    const losing = company.handoffs.filter(({ loss }) => loss > 0).length;
    expect((await renderChart(spec)).svg).toContain(`Shown: 3 of ${losing}`);
  });
});

describe("strengths", () => {
  test("come with the weakest first, their intervals and the target, without what is only assumed", () => {
    const { values } = toVegaLite(company, "strengths", { most: 1_000 }).data;
    const shares = values.map(({ strength }) => strength as number);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(values).toHaveLength(company.handoffs.filter(({ basis }) => basis !== "assumed").length);
    const measured = values.filter(({ low }) => low !== null);
    expect(measured.length).toBeGreaterThan(10);
    for (const { low, high, strength } of measured) {
      expect(low as number).toBeLessThanOrEqual(strength as number);
      expect(high as number).toBeGreaterThanOrEqual(strength as number);
    }
    expect(JSON.stringify(toVegaLite(company, "strengths"))).toContain('"datum":0.75');
  });
});

describe("the matrix", () => {
  test("holds all that is handed over, pair by pair, those furthest from the customers first", () => {
    const spec = toVegaLite(company, "matrix", { most: 1_000 });
    const { values } = spec.data;
    expect(sum(values.map(({ volume }) => volume as number))).toBeCloseTo(
      sum(company.handoffs.map(({ volume }) => volume)),
      6,
    );
    expect(new Set(values.map(({ giver, receiver }) => `${giver} ${receiver}`)).size).toBe(values.length);
    const order = (spec.encoding as { y: { scale: { domain: string[] } } }).y.scale.domain;
    expect(order.slice(-2)).toEqual(["Hearing clinics", "Opticians' shops"]);
  });

  test("gathers people into their departments", () => {
    const { values } = toVegaLite(diagnosisOf(mixedChain(), "employee"), "matrix").data;
    const givers = new Set(values.map(({ giver }) => giver));
    expect(givers).toContain("kitchen");
    expect(givers).not.toContain("cook");
  });
});

describe("waits", () => {
  test("reach from the median to the 95th percentile, the longest first, where a log saw them", () => {
    const { values } = toVegaLite(company, "waits").data;
    const seen = company.handoffs.filter(({ observed }) => observed?.waitHours);
    expect(values).toHaveLength(seen.length);
    expect(values[0]).toMatchObject({ median: 31, p95: 120, medianTold: "31 hours", p95Told: "120 hours" });
    const longest = values.map(({ p95 }) => p95 as number);
    expect(longest).toEqual(longest.toSorted((a, b) => b - a));
  });
});

describe("a chart in a language that is read from the right", () => {
  test.each([persian, arabic])("begins there, in its own digits", async (messages) => {
    const spec = toVegaLite(company, "losses", { messages });
    const encoding = spec.encoding as { x: { scale: object }; y: { axis: object } };
    expect(encoding.x.scale).toMatchObject({ reverse: true });
    expect(encoding.y.axis).toMatchObject({ orient: "right" });
    const { svg } = await renderChart(spec);
    const ticks = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
    expect(ticks.filter((text) => /^[0-9.,]+$/.test(text))).toEqual([]);
    expect(ticks.filter((text) => /^[٠-٩۰-۹]+$/.test(text)).length).toBeGreaterThan(3);
    expect(
      ticks.filter((text) => text.includes("Production")).every((text) => text.startsWith("\u2067")),
    ).toBe(true);
  });
});
