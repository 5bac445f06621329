import type { Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ChainDocument,
  type Detector,
  diagnose,
  readChain,
  standardDetectors,
} from "../../../src/index.js";
import { toHtml } from "../../../src/report/to-html.js";
import { isSoak } from "../../soak.js";
import { answers, mixedChain } from "../report-chains.js";
import { type Chromium, chromiumPath, inChromium, type OpenPage, startChromium } from "./chromium.js";

const script = "window.hit=1;alert(1)";

/** Texts made to break out of where they stand, and to run. */
const payloads: Readonly<Record<string, string>> = {
  script: `<script>${script}</script>`,
  "end of a script": `</script><script>${script}</script>`,
  "end of a style": `</style><img src=x onerror=${script}>`,
  "double quotes": `" onmouseover="${script}" tabindex="1" autofocus onfocus="${script}`,
  "single quotes": `' onclick='${script}' x='`,
  "end of a tag": `"><img src=x onerror=${script}>`,
  address: `javascript:${script}//`,
  "address in a link": `<a href="javascript:${script}">x</a>`,
  picture: `</title></desc></text><svg onload=${script}><use href="data:image/svg+xml,<svg onload=alert(1)>"/>`,
  "foreign object": `<foreignObject><iframe srcdoc="<script>top.hit=1</script>"></iframe></foreignObject>`,
  style: `<style>*{background:url(https://example.com/x)}</style>`,
  "style of an element": `x" style="background:url(https://example.com/x)`,
  "end of a section": `]]><script>${script}</script><![CDATA[`,
  comment: `--><script>${script}</script><!--`,
  template: `<template><script>${script}</script></template>\${${script}}{{constructor.constructor('${script}')()}}`,
  entity: `&lt;script&gt;${script}&lt;/script&gt;&#x3c;img src=x onerror=${script}&#x3e;`,
  "another page": `<meta http-equiv="refresh" content="0;url=https://example.com/">`,
  base: `<base href="https://example.com/"><form action=https://example.com><button formaction=javascript:${script}>`,
  direction: "a\u202eb\u2066c\u200fd\u2069\u061c",
  "unseen signs": "a\u0000b\u000b\ufeff\ud800\u2028c",
  prototype: "__proto__",
};

/** Every text that a document, a detector and its caller can put on a page is one from this. */
type TextOf = (field: string) => string;

function pageWith(text: TextOf): string {
  const chain = readChain(documentWith(text));
  const diagnosis = diagnose(chain, { detectors: [...standardDetectors, ownDetector(text)] });
  return toHtml(diagnosis, {
    title: text("title"),
    reasons: { [text("told code")]: () => text("own reason") },
  });
}

function documentWith(text: TextOf): ChainDocument {
  const document = mixedChain((id) => text(`id of ${id}`));
  const [from, to] = [text("id of store"), text("id of kitchen")];
  const indicator = text("id of smell");
  return {
    ...document,
    parties: document.parties.map((party, place) => ({
      ...party,
      ...(place % 2 === 0 && { name: text(`name ${place}`) }),
    })),
    indicators: [{ id: indicator, cause: "care", label: text("label") }],
    evidence: [
      ...document.evidence!,
      ...answers({ from, to }, indicator, [1, 2, 1, 1, 2, 1, 2]),
      ...["first wave", "last wave"].map((wave, place) => ({
        ...{ party: to, indicator: "health", respondents: 40, at: text(wave) },
        ...{ good: place === 0 ? 36 : 4, total: 40 },
      })),
    ],
  };
}

function ownDetector(text: TextOf): Detector {
  return {
    id: text("id of a detector"),
    cause: "care",
    kind: "break",
    question: text("question"),
    *detect({ handoffs }) {
      for (const [place, { from, to, service }] of handoffs.entries()) {
        const code = place % 2 === 0 ? text("code") : text("told code");
        const figures = { [text("figure")]: text("word of a figure"), list: [text("list"), from], number: 3 };
        yield { subject: { type: "handoff", from, to, service }, reason: { ...figures, code }, evidence: [] };
      }
    },
  };
}

const plain = pageWith((field) => field);
const hostile = new Map(
  Object.entries(payloads).map(([name, payload]) => [name, pageWith((field) => `${payload} ${field}`)]),
);

/** What a page is built of: elements with their attributes, and what does something by itself. */
interface Make {
  readonly kinds: readonly string[];
  readonly active: readonly string[];
  readonly scripts: number;
}

/** Reads a page as a browser does, without running it; without one, what is open. */
async function makeOf(page: Page, html: string | null = null): Promise<Make> {
  return page.evaluate((source) => {
    const tree = source === null ? document : new DOMParser().parseFromString(source, "text/html");
    const elements = [...tree.querySelectorAll("*")];
    const attributes = elements.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ tag: element.tagName, name, value })),
    );
    const foreign = NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_CDATA_SECTION;
    const doesSomething = (name: string, value: string) =>
      /^on|^style$|^srcdoc$|action$/.test(name) || (/href$|^src$/.test(name) && !/^#[\w-]+$/.test(value));
    return {
      kinds: [
        ...new Set([
          ...elements.map(({ tagName }) => tagName),
          ...attributes.map(({ tag, name }) => `${tag} ${name}`),
          ...(tree.createTreeWalker(tree, foreign).nextNode() === null ? [] : ["comment"]),
        ]),
      ],
      active: attributes
        .filter(({ name, value }) => doesSomething(name, value))
        .map(({ tag, name, value }) => `${tag} ${name}=${value}`),
      scripts: tree.scripts.length,
    };
  }, html);
}

/** Hovers, chooses, filters and opens, so that all that the page does is done to these texts. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const thing of document.querySelectorAll("#map-handoff-1, #map-party-1")) {
      for (const type of ["mouseover", "click"]) thing.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    }
    for (const detail of document.querySelectorAll("details")) detail.open = true;
    for (const select of document.querySelectorAll("select")) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

/** Elements of the picture in a page, each with its attributes, read as XML. */
function pictureKinds(page: string): ReadonlySet<string> {
  const [picture] = /<svg xmlns[\s\S]*?<\/svg>/.exec(page)!;
  const kinds = new Set<string>();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  for (const foreign of ["comment", "cdata", "processinginstruction", "doctype"] as const)
    parser.on(foreign, () => kinds.add(foreign));
  parser.on("opentag", ({ name, attributes }) => {
    kinds.add(name);
    for (const attribute of Object.keys(attributes)) kinds.add(`${name} ${attribute}`);
  });
  parser.write(picture).close();
  return kinds;
}

describe("a page whose every text is hostile", () => {
  test.each(Object.keys(payloads))("has nothing in its picture that other pages have not: %s", (name) => {
    const known = pictureKinds(plain);
    const found = pictureKinds(hostile.get(name)!);
    expect([...found].filter((kind) => !known.has(kind))).toEqual([]);
  });

  test("names turn no direction of reading: what is not seen is written out, isolates are closed", () => {
    const page = pageWith((field) => (field === "title" ? field : `${payloads.direction} ${field}`));
    expect(page).not.toMatch(/[\u200f\u061c\u202a-\u202e]/u);
    expect(page).toContain("\\u{202e}");
    for (const [text] of page.matchAll(/>[^<]*</g)) {
      expect(text.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    }
  });
});

describe.skipIf(chromiumPath === undefined)(`a page whose every text is hostile ${inChromium}`, () => {
  let browser: Chromium;
  let open: OpenPage;
  let known: ReadonlySet<string>;

  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    browser = await startChromium();
    open = await browser.open(plain, { bypassCSP: true });
    await useAll(open.page);
    const made = [await makeOf(open.page), await makeOf(open.page, plain)];
    known = new Set(made.flatMap(({ kinds }) => kinds));
  }, 120_000);

  afterAll(() => browser?.close());

  test("shows nearly all of these texts, so that they are put to the test", async () => {
    const fields = new Set<string>();
    const html = pageWith((field) => {
      fields.add(field);
      return `<b>${field}</b>`;
    });
    const shown = await open.page.evaluate((source) => {
      const { title, body } = new DOMParser().parseFromString(source, "text/html");
      return `${title} ${body.textContent}`;
    }, html);
    const silent = [...fields].filter((field) => !shown.includes(`<b>${field}</b>`));
    const unshown = ["code", "told code", "id of a detector", "label", "id of cook", "id of baker", "name 4"];
    const named = ["farm", "kitchen", "guest", "stranger"].map((id) => `id of ${id}`);
    expect(silent.sort()).toEqual([...unshown, ...named].sort());
  });

  test.each(Object.keys(payloads))("is built as any other: %s", async (name) => {
    const { kinds, active, scripts } = await makeOf(open.page, hostile.get(name)!);
    expect(kinds.filter((kind) => !known.has(kind))).toEqual([]);
    expect({ active, scripts }).toEqual({ active: [], scripts: 1 });
  });

  test.each(isSoak ? [0, 1, 2, 3, 4, 5] : [0, 3])(
    "runs nothing even without its policy, each text hostile in a way of its own (%i)",
    async (turn) => {
      const ways = Object.values(payloads);
      const places = new Map<string, number>();
      const html = pageWith((field) => {
        const place = places.get(field) ?? places.size;
        places.set(field, place);
        return `${ways[(place + 4 * turn) % ways.length]} ${field}`;
      });
      const { page, complaints, close } = await browser.open(html, { bypassCSP: true });
      await useAll(page);
      const { kinds, active, scripts } = await makeOf(page);
      expect(kinds.filter((kind) => !known.has(kind))).toEqual([]);
      expect({ active, scripts }).toEqual({ active: [], scripts: 1 });
      expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
