import { cpus, loadavg } from "node:os";
import type { Diagnosis } from "../../src/index.js";
import { type HtmlOptions, toHtml } from "../../src/report/to-html.js";
import { type Chromium, chromiumPath, startChromium } from "../report/page/chromium.js";
import { companyDiagnosis, organisationDiagnosis } from "../report/page/shown-diagnoses.js";
import { median } from "./cpu-seconds.js";

/**
 * Prints how large pages are, how long it takes to write them, and how long a reader waits in Chromium until the page
 * answers: from the start of the navigation until a choice of what to show has faded the rest of the map.
 */
const rounds = 5;

if (chromiumPath === undefined) throw new Error("no browser was found; CHROME_PATH can name one");
const browser = await startChromium();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)}\n`,
);
console.log("| page | kB | written, ms | answers after, ms | least |");
console.log("| --- | ---: | ---: | ---: | ---: |");
const thousand = organisationDiagnosis(1000, 4000);
await print("company", await companyDiagnosis());
await print("60 parties, 100 handoffs", organisationDiagnosis(60, 100));
await print("60 parties, 150 handoffs", organisationDiagnosis(60, 150));
await print("1,000 parties, 4,000 handoffs", thousand);
await print("the same, every party on the map", thousand, { mostParties: 1000 });
await browser.close();

async function print(name: string, diagnosis: Diagnosis, options: HtmlOptions = {}): Promise<void> {
  const start = performance.now();
  const html = toHtml(diagnosis, options);
  const written = performance.now() - start;
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) waits.push(await waitFor(html, browser));
  const cells = [Buffer.byteLength(html) / 1000, written, median(waits), Math.min(...waits)];
  console.log(`| ${[name, ...cells.map((cell) => cell.toFixed(0))].join(" | ")} |`);
}

async function waitFor(html: string, { open }: Chromium): Promise<number> {
  const { page, close } = await open(html, { whenReady: choose });
  const answered = await page.waitForFunction(() => (globalThis as { answered?: number }).answered);
  const milliseconds = (await answered.jsonValue())!;
  await close();
  return milliseconds;
}

/** Runs in the page before its own script: chooses as soon as there is something to choose, and notes when. */
function choose(): void {
  const timer = setInterval(() => {
    const select = document.querySelector<HTMLSelectElement>("form.filters:not([hidden]) select");
    if (select === null) return;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    if (document.querySelector("#map .is-off") === null) return;
    clearInterval(timer);
    requestAnimationFrame(() => {
      (globalThis as { answered?: number }).answered = performance.now();
    });
  }, 4);
}
