import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareText } from "../../../src/chain/compare-text.js";
import type { Break, Diagnosis } from "../../../src/index.js";
import { arabic } from "../../../src/report/languages/arabic.js";
import { persian } from "../../../src/report/languages/persian.js";
import { type HtmlOptions, toHtml } from "../../../src/report/to-html.js";
import { isSoak } from "../../soak.js";
import { type Chromium, chromiumPath, inChromium, type OpenPage, startChromium } from "./chromium.js";
import { layoutFaults } from "./layout-faults.js";
import { mapContrasts } from "./map-contrasts.js";
import {
  companyDiagnosis,
  hasLog,
  logDiagnosis,
  organisationDiagnosis,
  realLogs,
} from "./shown-diagnoses.js";

const logs = realLogs.filter(hasLog);
if (chromiumPath === undefined) process.stderr.write("SKIPPED: pages in a browser, for none was found\n");
if (logs.length < realLogs.length)
  process.stderr.write("SKIPPED: pages of real logs, for ../shared is absent\n");

const day = "2026-11-22";
const diagnoses = new Map<string, Diagnosis>();
const pages = ["company", "12 parties", "60 parties", ...logs.map(({ name }) => name)];

function diagnosisOf(name: string): Diagnosis {
  return diagnoses.get(name)!;
}

function pageOf(name: string, options: HtmlOptions = {}): string {
  return toHtml(diagnosisOf(name), { date: day, ...options });
}

const languages = { english: {}, persian: { messages: persian }, arabic: { messages: arabic } };

/** Windows that pages are looked at in; paper is A4 between its margins. */
const looks = {
  desk: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  paper: { width: 688, height: 1017 },
} as const;

let browser: Chromium;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  browser = await startChromium();
  diagnoses.set("company", await companyDiagnosis());
  diagnoses.set("12 parties", organisationDiagnosis(12, 25));
  diagnoses.set("60 parties", organisationDiagnosis(60, 150));
  for (const log of logs) diagnoses.set(log.name, await logDiagnosis(log));
}, 120_000);

afterAll(() => browser?.close());

async function lookAt(page: Page, look: keyof typeof looks): Promise<void> {
  await page.setViewportSize(looks[look]);
  await page.emulateMedia({ media: look === "paper" ? "print" : "screen" });
}

async function expectWellLaidOut(page: Page, wanted: readonly (keyof typeof looks)[]): Promise<void> {
  for (const look of wanted) {
    await lookAt(page, look);
    expect({ look, faults: await page.evaluate(layoutFaults) }).toEqual({ look, faults: [] });
  }
}

/** Numbers of handoffs as pages give them: by givers, receivers and services. */
function numbered({ handoffs }: Diagnosis): Diagnosis["handoffs"] {
  return [...handoffs].sort(
    (one, other) =>
      compareText(one.from, other.from) ||
      compareText(one.to, other.to) ||
      compareText(one.service, other.service),
  );
}

function numberOf({ subject }: Break, diagnosis: Diagnosis): number {
  if (subject.type !== "handoff") return -1;
  const { from, to, service } = subject;
  return numbered(diagnosis).findIndex(
    (handoff) => handoff.from === from && handoff.to === to && handoff.service === service,
  );
}

/** What of the page is shown after a choice: by number on the map and in the list, and the ranks of breaks. */
async function shownOn(page: Page) {
  return page.evaluate(() => {
    const numbers = (elements: Iterable<Element>) =>
      [...elements].map((element) => Number(/\d+$/.exec(element.id)![0])).sort((a, b) => a - b);
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      map: numbers(all("#map .map-handoff:not(.is-off)")),
      list: numbers(all("#details details[id^=handoff]").filter((detail) => detail.checkVisibility())),
      breaks: numbers(all(".break").filter((card) => card.checkVisibility())),
      count: document.querySelector("output")!.textContent,
    };
  });
}

function handoffsWith(cause: string, diagnosis: Diagnosis): number[] {
  const found = diagnosis.breaks.filter((one) => one.cause === cause).map((one) => numberOf(one, diagnosis));
  return [...new Set(found)].filter((number) => number >= 0).sort((a, b) => a - b);
}

/** Presses the tab key until something on the map has the focus. */
async function tabToMap(page: Page): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.matches("#map [role=button]"))) return;
  }
  throw new Error("no stop of the tab key lies on the map");
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

/** A point on the line of a handoff, in the window. */
async function pointOn(page: Page, number: number): Promise<{ x: number; y: number }> {
  await page.locator(`#map-handoff-${number}`).scrollIntoViewIfNeeded();
  return page.evaluate((handoff) => {
    const line = document.querySelector<SVGPathElement>(`#map-handoff-${handoff} .map-line`)!;
    const steps = Array.from({ length: 41 }, (_, step) => (line.getTotalLength() * step) / 40);
    const points = steps.map((at) => line.getPointAtLength(at).matrixTransform(line.getScreenCTM()!));
    const seen = points.find(
      ({ x, y }) => document.elementFromPoint(x, y)?.parentElement === line.parentElement,
    );
    return { x: seen!.x, y: seen!.y };
  }, number);
}

describe.skipIf(chromiumPath === undefined)(`a page opened from a file ${inChromium}`, () => {
  test.each(pages)("complains of nothing, asks for nothing, clips nothing: %s", async (name) => {
    const { page, complaints, close } = await browser.open(pageOf(name));
    const isLog = logs.some((log) => log.name === name);
    await expectWellLaidOut(page, isLog && !isSoak ? ["desk"] : ["desk", "phone", "paper"]);
    await lookAt(page, "desk");
    await page.locator("form.filters select").first().selectOption({ index: 1 });
    await page.locator("#map .map-handoff").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#chosen").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a script that is not the page's own does not run", async () => {
    const { page, complaints, close } = await browser.open(pageOf("12 parties"));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'hit'";
      document.body.append(script);
      const image = document.createElement("img");
      image.src = "https://example.com/x.png";
      document.body.append(image);
    });
    await expect.poll(() => complaints.some((complaint) => /loading the image/i.test(complaint))).toBe(true);
    expect(await page.title()).not.toBe("hit");
    expect(complaints.some((complaint) => /inline script/i.test(complaint))).toBe(true);
    await close();
  });
});

describe.skipIf(chromiumPath === undefined)(`what readers choose to see ${inChromium}`, () => {
  let open: OpenPage;

  beforeAll(async () => {
    if (chromiumPath !== undefined) open = await browser.open(pageOf("company"));
  }, 120_000);

  afterAll(() => open?.close());

  test("by keyboard: a cause fades all other handoffs, and lists and count follow", async () => {
    const { page } = open;
    const diagnosis = diagnosisOf("company");
    const all = diagnosis.handoffs.length;
    expect((await shownOn(page)).count).toBe(`Handoffs shown: ${all} of ${all}`);
    await page.locator("select[name=causes]").focus();
    await page.keyboard.press("ArrowDown");
    const cause = await page.locator("select[name=causes]").inputValue();
    expect(["information", "coordination", "care"]).toContain(cause);

    const expected = handoffsWith(cause, diagnosis);
    const shown = await shownOn(page);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.map).toEqual(expected);
    expect(shown.list).toEqual(expected);
    expect(shown.count).toBe(`Handoffs shown: ${expected.length} of ${all}`);
    const ranks = diagnosis.breaks.flatMap((one, place) => (one.cause === cause ? [place + 1] : []));
    expect(shown.breaks).toEqual(ranks);
    const faded = page.locator("#map .map-handoff.is-off").first();
    expect(Number(await faded.evaluate((line) => getComputedStyle(line).opacity))).toBeLessThan(0.3);

    await page.keyboard.press("ArrowUp");
    expect((await shownOn(page)).map).toHaveLength(all);
  });

  test("by mouse: a department keeps its own handoffs, and one button shows all again", async () => {
    const { page } = open;
    const diagnosis = diagnosisOf("company");
    await page.locator("select[name=parties]").selectOption({ label: "Sales" });
    const { id } = diagnosis.parties.find(({ id, name }) => (name ?? id) === "Sales")!;
    const expected = [...numbered(diagnosis).entries()].flatMap(([number, { from, to }]) =>
      from === id || to === id ? [number] : [],
    );
    const shown = await shownOn(page);
    expect(shown.map).toEqual(expected);
    expect(shown.list).toEqual(expected);
    await page.locator("form.filters button").click();
    await page.waitForFunction(() => document.querySelector("#map .is-off") === null);
    const { map, list, breaks } = await shownOn(page);
    expect([map.length, list.length]).toEqual([diagnosis.handoffs.length, diagnosis.handoffs.length]);
    expect(breaks).toHaveLength(diagnosis.breaks.length);
  });

  test("a customer keeps what reaches it by deliveries", async () => {
    const { page } = open;
    const diagnosis = diagnosisOf("company");
    const [customer] = [...diagnosis.customers].sort((one, other) => one.weight - other.weight);
    const behind = new Set([customer!.id]);
    for (const party of behind) {
      for (const { from, to, flow } of diagnosis.handoffs)
        if (flow === "delivery" && to === party) behind.add(from);
    }
    const { id, name } = diagnosis.parties.find((party) => party.id === customer!.id)!;
    await page.locator("select[name=customers]").selectOption({ label: name ?? id });
    expect((await shownOn(page)).map).toEqual(
      [...numbered(diagnosis).entries()].flatMap(([number, { to }]) => (behind.has(to) ? [number] : [])),
    );
    await page.locator("form.filters button").click();
  });
});

describe.skipIf(chromiumPath === undefined)(`a handoff chosen on the map ${inChromium}`, () => {
  let open: OpenPage;

  beforeAll(async () => {
    if (chromiumPath !== undefined) open = await browser.open(pageOf("company"));
  }, 120_000);

  afterAll(() => open?.close());

  test("by mouse: the panel tells its evidence, formula and route", async () => {
    const { page } = open;
    const diagnosis = diagnosisOf("company");
    const costliest = diagnosis.breaks[0]!;
    const number = numberOf(costliest, diagnosis);
    const { observed } = numbered(diagnosis)[number]!.causes.find(({ cause }) => cause === costliest.cause)!;
    const { x, y } = await pointOn(page, number);
    await page.mouse.click(x, y);
    const panel = page.locator("#chosen");
    const told = await panel.textContent();
    expect(told).toContain("Sales → Production: build orders");
    expect(told).toContain(`${observed!.good} of ${observed!.total}`);
    expect(told).toMatch(/\(\S+ · \S+ \+ \d+\) ÷ \(\S+ \+ \d+\) = \d/);
    const names = new Map(diagnosis.parties.map(({ id, name }) => [id, name ?? id]));
    const route = [costliest.route[0]!.from, ...costliest.route.map(({ to }) => to)];
    expect(told).toContain(route.map((id) => names.get(id)).join(" → "));
    expect(await page.locator("#map [aria-pressed=true]").getAttribute("id")).toBe(`map-handoff-${number}`);
    await page.locator("#chosen-close").click();
    expect(await panel.isVisible()).toBe(false);
    expect(await focused(page)).toBe(`map-handoff-${number}`);
  });

  test("by keyboard: one stop of the tab key, arrows, Enter; Escape closes and gives the focus back", async () => {
    const { page } = open;
    await page.locator("form.filters button").focus();
    await tabToMap(page);
    const first = await focused(page);
    const been = new Set([first]);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp"]) {
      await page.keyboard.press(key);
      been.add(await focused(page));
    }
    expect(been.size).toBeGreaterThan(3);
    const chosen = await focused(page);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe("none");
    await page.keyboard.press("Enter");
    expect(await page.locator("#chosen").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest("#chosen") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    expect(await focused(page)).toBe(chosen);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.matches("#map [role=button]"))).toBe(false);
  });

  test("thin lines are hit beside them, too", async () => {
    const { page } = open;
    await page.locator(".weaklink-map").evaluate((map) => map.scrollIntoView({ behavior: "instant" }));
    const beside = await page.evaluate(() => {
      const isFree = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.matches(".map-paper, .weaklink-map, .map-groups rect") === true;
      for (const line of document.querySelectorAll<SVGPathElement>("#map .map-line")) {
        const toWindow = line.getScreenCTM()!;
        const above = Number(line.getAttribute("stroke-width")) / 2 + 4;
        for (let part = 1; part < 20; part += 1) {
          const on = line.getPointAtLength((line.getTotalLength() * part) / 20).matrixTransform(toWindow);
          if (isFree(on.x, on.y - above)) return { x: on.x, y: on.y - above };
        }
      }
      return null;
    });
    await page.mouse.click(beside!.x, beside!.y);
    expect(await page.locator("#map .map-handoff[aria-pressed=true]").count()).toBe(1);
    await page.keyboard.press("Escape");
  });

  test("every handoff and party can be reached and has a name", async () => {
    const { page } = open;
    const names = await page.evaluate(() =>
      [...document.querySelectorAll("#map [role=button]")].map(
        (thing) => thing.querySelector("title")!.textContent,
      ),
    );
    const { handoffs, parties } = diagnosisOf("company");
    expect(names).toHaveLength(handoffs.length + parties.length);
    expect(names.filter((name) => name.trim() === "")).toEqual([]);
  });

  test("a link to a handoff opens what is told of it, on arrival and later", async () => {
    const { page, close } = await browser.open(pageOf("company"), { place: "handoff-7" });
    const isOpen = (number: number) =>
      page.waitForFunction((id) => {
        const detail = document.querySelector<HTMLDetailsElement>(id)!;
        const { top } = detail.getBoundingClientRect();
        return detail.open && top >= -1 && top < innerHeight;
      }, `#handoff-${number}`);
    await isOpen(7);
    await page.evaluate(() => {
      location.hash = "handoff-12";
    });
    await isOpen(12);
    await close();
  });
});

describe.skipIf(chromiumPath === undefined)(`a page without its script ${inChromium}`, () => {
  test("can be read throughout, and shows no control that would do nothing", async () => {
    const { page, close } = await browser.open(pageOf("company"), { javaScriptEnabled: false });
    const seen = await page.evaluate(() => ({
      controls: [...document.querySelectorAll("button, select, input, output, [role=button]")].filter(
        (control) => control.checkVisibility(),
      ).length,
      unseen: [...document.querySelectorAll<HTMLElement>("main > *, main > section > *, .break, details")]
        .filter((part) => !part.checkVisibility() && !part.matches(".needs-script"))
        .map((part) => part.outerHTML.slice(0, 80)),
      map: document.querySelector(".weaklink-map")!.checkVisibility(),
      faults: 0,
    }));
    expect(seen).toMatchObject({ controls: 0, unseen: [], map: true });
    await page.locator("#handoff-3 summary").click();
    expect(await page.locator("#handoff-3 dl").isVisible()).toBe(true);
    await page.locator("nav a[href='#figures']").click();
    expect(await page.locator("#figures-title").isVisible()).toBe(true);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    await close();
  });
});

const moreFromTheRight = [
  { name: "company", language: "persian", looks: ["desk", "phone", "paper"] },
  { name: "company", language: "arabic", looks: ["phone"] },
  { name: "60 parties", language: "persian", looks: ["desk", "phone", "paper"] },
] as const;

describe.skipIf(chromiumPath === undefined)(
  `read from the right, nothing is clipped either ${inChromium}`,
  () => {
    test.each([
      { name: "12 parties", language: "persian", looks: ["desk", "phone", "paper"] },
      ...(isSoak ? moreFromTheRight : []),
    ] as const)("$name in $language: $looks", async ({ name, language, looks }) => {
      const { page, close } = await browser.open(pageOf(name, languages[language]));
      await expectWellLaidOut(page, looks);
      await close();
    });

    test.each(["english", "persian"] as const)("with all opened that can be, in %s", async (language) => {
      const { page, close } = await browser.open(pageOf("12 parties", languages[language]), looks.phone);
      await page.locator("#map .map-handoff").first().focus();
      await page.keyboard.press("Enter");
      await page.evaluate(() => {
        for (const detail of document.querySelectorAll("details")) detail.open = true;
      });
      await expectWellLaidOut(page, language === "english" ? ["phone", "paper"] : ["phone"]);
      await close();
    });
  },
);

describe.skipIf(chromiumPath === undefined)(`on paper ${inChromium}`, () => {
  test.each(isSoak ? pages : ["company"])("the map has one sheet of its own, across: %s", async (name) => {
    const { page, close } = await browser.open(pageOf(name), { media: "print" });
    const file = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
    const sheets = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? "across" : "upright",
    );
    expect(sheets.filter((sheet) => sheet === "across")).toHaveLength(1);
    expect(sheets.indexOf("across")).toBeLessThan(3);
    await close();
  });
});

/** Rules of axe-core that the page breaks seriously, with the first place. */
async function seriousViolations(page: Page, rules: object): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    { resultTypes: ["violations" as const], ...rules },
  );
}

/** Contrast does not change with language and width. */
const allButContrast = { rules: { "color-contrast": { enabled: false } } };

const onOtherPages = [
  { scheme: "light", language: "english", look: "phone", rules: allButContrast },
  { scheme: "light", language: "persian", look: "desk", rules: allButContrast },
] as const;

describe.skipIf(chromiumPath === undefined)(`accessibility ${inChromium}`, () => {
  test.each([
    { scheme: "light", language: "english", look: "desk", rules: {} },
    { scheme: "dark", language: "english", look: "desk", rules: { runOnly: ["color-contrast"] } },
    ...(isSoak ? onOtherPages : []),
  ] as const)(
    "axe-core finds no serious violation with the panel open: $scheme, $language, $look",
    async ({ scheme, language, look, rules }) => {
      const options = { colorScheme: scheme, ...looks[look] };
      const { page, close } = await browser.open(
        pageOf(isSoak ? "company" : "12 parties", languages[language]),
        options,
      );
      await page.locator("#map .map-handoff").nth(3).focus();
      await page.keyboard.press("Enter");
      await page.evaluate(() => document.querySelector<HTMLElement>("#handoff-3 summary")!.click());
      expect(await seriousViolations(page, rules)).toEqual([]);
      await close();
    },
  );

  test.each([
    { name: "company", theme: "auto" },
    { name: "12 parties", theme: "dark" },
  ] as const)(
    "words on the map stand 4.5 : 1 and lines 3 : 1 in light and dark: $name, $theme",
    async ({ name, theme }) => {
      const { page, close } = await browser.open(pageOf(name, { theme }));
      const papers = new Set<string>();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { words, lines, paper } = await page.evaluate(mapContrasts);
        expect(words).toBeGreaterThanOrEqual(4.5);
        expect(lines).toBeGreaterThanOrEqual(3);
        papers.add(paper);
      }
      expect(papers.size).toBe(theme === "auto" ? 2 : 1);
      await close();
    },
  );

  test("a page that is dark on the screen is light on paper, its map too", async () => {
    const { page, close } = await browser.open(pageOf("12 parties", { theme: "dark" }), { media: "print" });
    const papers = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector(".map-paper")!).fill,
    ]);
    expect(papers).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
    await close();
  });
});
