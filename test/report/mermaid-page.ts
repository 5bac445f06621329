import { fileURLToPath } from "node:url";
import type { Chromium } from "./page/chromium.js";

/** What Mermaid itself makes of a text. */
export interface ReadChart {
  readonly direction: string;
  readonly nodes: readonly { readonly id: string; readonly text: string }[];
  readonly links: readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly stroke: string;
  }[];
}

/** A chart as a reader sees it. */
export interface DrawnChart {
  readonly title: string;
  readonly labels: readonly string[];
  /** Elements in labels that are none of Mermaid's own, and scripts, pictures or links anywhere. */
  readonly strangers: readonly string[];
}

/** Mermaid in a page. */
export interface MermaidPage {
  /** Texts put through Mermaid's parser; what it complains of where it does. */
  readonly read: (texts: readonly string[]) => Promise<readonly (ReadChart | string)[]>;
  readonly draw: (text: string) => Promise<DrawnChart>;
  readonly complaints: readonly string[];
}

const mermaidScript = fileURLToPath(import.meta.resolve("mermaid/dist/mermaid.min.js"));

/** Loads Mermaid into a page of the browser. */
export async function mermaidPage(browser: Chromium): Promise<MermaidPage> {
  const { page, complaints } = await browser.open('<!doctype html><meta charset="utf-8"><body>');
  await page.addScriptTag({ path: mermaidScript });
  await page.evaluate(`mermaid.initialize({ startOnLoad: false })`);
  return {
    read: (texts) => page.evaluate(`(${readCharts})(${JSON.stringify(texts)})`),
    draw: (text) => page.evaluate(`(${drawChart})(${JSON.stringify(text)})`),
    complaints,
  };
}

/** Runs in the page: Mermaid's stand-ins for entities are turned back into signs. */
const readCharts = `async (texts) => {
  const decoded = (text) => (text ?? "").replace(/ﬂ°°(\\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
  const charts = [];
  for (const text of texts) {
    try {
      
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      charts.push({
        direction: db.getDirection(),
        nodes: [...db.getVertices().values()].map(({ id, text }) => ({ id, text: decoded(text) })),
        links: db.getEdges().map(({ start, end, text, stroke }) => ({ start, end, text: decoded(text), stroke })),
      });
    } catch (error) {
      charts.push(String(error));
    }
  }
  return charts;
}`;

const drawChart = `async (text) => {
  const { svg } = await mermaid.render("chart", text);
  const body = document.body;
  body.innerHTML = svg;
  const labels = [...body.querySelectorAll("foreignObject")].map(({ textContent }) => textContent.trim());
  const inside = [...body.querySelectorAll("foreignObject *")].filter(({ localName }) => !["div", "span", "p", "br"].includes(localName));
  const active = [...body.querySelectorAll("script, img, a, iframe, [onload], [onerror], [onclick]")];
  const title = body.querySelector(".flowchartTitleText").textContent;
  return { title, labels: labels.filter((label) => label !== ""), strangers: [...inside, ...active].map(({ outerHTML }) => outerHTML.slice(0, 80)) };
}`;
