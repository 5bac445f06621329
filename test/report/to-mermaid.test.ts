import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arabic, type ChainDocument, diagnose, readChain, toMermaid } from "../../src/index.js";
import { isBlank } from "../../src/input/is-blank.js";
import { mermaidText } from "../../src/report/mermaid/mermaid-text.js";
import { shortenText } from "../../src/report/shorten-text.js";
import { showUnseen } from "../../src/report/show-unseen.js";
import { restaurant } from "../chains.js";
import { randomDocument } from "../random-chain.js";
import { isSoak } from "../soak.js";
import { hostileText } from "./hostile-text.js";
import { type MermaidPage, mermaidPage, type ReadChart } from "./mermaid-page.js";
import { type Chromium, chromiumPath, inChromium, startChromium } from "./page/chromium.js";
import { mixedChain } from "./report-chains.js";

const charted = (document: ChainDocument, options?: Parameters<typeof toMermaid>[1]) =>
  toMermaid(diagnose(readChain(document)), options);

/** Signs of Mermaid's own language, beside those of Markdown and HTML. */
const mermaidPieces = [
  ...['"', "]", '"]', "-->", "|", "end", "subgraph a", ";", "%%{init: {}}%%", "%% ", "#quot;", "#35;"],
  ...[":::x", "click n0 call alert()", "style n0 fill:#fff;", "classDef a:b#c;", "fa:fa-car", "$$x^2$$"],
  ...["@{ shape: x }", "`x`", "ﬂ°°65¶ß", "ﬂ°lt¶ß", "<br/>", "1. a", "1) a", "- a", "www.a.org", "&amp;"],
  ...["&#60;b&#62;", "\\n", "a@b.org", "__a__", "*a*", "70%%", "%{", "linkStyle 0 stroke:#f00;"],
];

const hostileName = fc
  .oneof(
    hostileText,
    fc.array(fc.constantFrom(...mermaidPieces, " ", "ß", "دفتر"), { minLength: 1, maxLength: 5 }),
  )
  .map((text) => (typeof text === "string" ? text : text.join("")))
  .filter((text) => text.trim() !== "");

/** A random chain whose parties, by turns, have hostile names or none, and whose services have hostile ones. */
const hostileChain = fc
  .tuple(randomDocument({ evidence: true }), fc.array(hostileName, { minLength: 4, maxLength: 9 }))
  .map(([document, names]): ChainDocument => {
    const nameOf = (service: string) => `${service.at(-1)}${names[Number(service.at(-1)) % names.length]!}`;
    return {
      ...document,
      parties: document.parties.map((party, place) => ({ ...party, name: names[place % names.length]! })),
      handoffs: document.handoffs.map((row) => ({ ...row, service: nameOf(row.service!) })),
      evidence: document.evidence!.map((row) =>
        "from" in row && row.service !== undefined ? { ...row, service: nameOf(row.service) } : row,
      ),
    };
  });

const chains = isSoak ? 2_000 : 100;

const sample = (count: number, seed: number) => fc.sample(hostileChain, { numRuns: count, seed });

describe("toMermaid", () => {
  it("writes a small chain in a form that people can read", () => {
    expect(charted(restaurant).split("\n").slice(0, 13)).toEqual([
      "---",
      'title: "From suppliers to end customers"',
      "---",
      "flowchart LR",
      '  n0["bar"]',
      '  n1["coop"]',
      '  n2["farm"]',
      '  n3["floor"]',
      '  n4(["guest"])',
      '  n5["kitchen"]',
      '  n6["store"]',
      '  n0 -->|"drink 95 %"| n3',
      '  n6 -->|"bottles 97 %"| n0',
    ]);
  });

  it("dots requests, marks breaks and thickens what is broken", () => {
    const text = charted(mixedChain());
    const order = text.split("\n").findIndex((line) => line.includes('"order '));
    expect(text.split("\n")[order]).toMatch(/^ {2}n\d+ -\.->\|"order \d+ % .*[■◆●▲□◇○△]\d/);
    expect(text).toMatch(/\n {2}linkStyle [\d,]+ stroke:#c8400f,stroke-width:4px\n/);
    expect(text).toMatch(/\n {2}class n[\dn,]+ broken\n/);
  });

  it("keeps strength that is only assumed to itself", () => {
    const shop = charted({
      parties: [
        { id: "desk", kind: "department" },
        { id: "client", kind: "customer" },
      ],
      handoffs: [{ from: "desk", to: "client" }],
    });
    expect(shop).toContain("  n1 --> n0\n");
  });

  it("runs from right to left where its words do", () => {
    expect(charted(restaurant, { messages: arabic })).toContain("\nflowchart RL\n");
    expect(charted(restaurant, { direction: "rtl" })).toContain("\nflowchart RL\n");
  });

  it("folds a large chain and says in the title what is left out", () => {
    const text = charted(restaurant, { mostParties: 4, mostHandoffs: 2 });
    expect(text).toMatch(
      /^---\ntitle: "From suppliers to end customers · Not drawn one by one: 3 parties and/,
    );
    expect(text).toMatch(/ {2}n\d\["\d others?"\]/);
    expect(text).toContain("stroke-dasharray:3 3");
  });

  it("gives the same text in whatever order the rows stand", () => {
    for (const document of sample(30, 11)) {
      const turned = {
        ...document,
        parties: document.parties.toReversed(),
        handoffs: document.handoffs.toReversed(),
        evidence: document.evidence!.toReversed(),
      };
      expect(charted(turned) === charted(document)).toBe(true);
    }
  });

  it.each([
    ["signs of markup", "~#"],
    ["signs that nobody sees", "\u202e"],
    ["letters", "x"],
  ])("stays below what Mermaid draws without being told to, where names are %s", (_, signs) => {
    const worst = (place: number) => `${place}`.padEnd(200, signs);
    const parties = Array.from({ length: 300 }, (_, place) => ({
      id: worst(place),
      kind: place === 0 ? ("customer" as const) : ("department" as const),
    }));
    const handoffs = parties.slice(1).flatMap((_, place) =>
      [0, 1, 2].map((step) => ({
        from: worst(place + 1),
        to: worst(Math.max(0, place - step)),
        service: worst(place * 3 + step),
        strength: 0.5,
      })),
    );
    const text = charted({ parties, handoffs });
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/-->|-\.->/g)!.length).toBeLessThan(500);
  });

  it("leaves common texts as they are", () => {
    const plain = "Straße 5 & Büro (Nord): 97 % A/S Ltd. sub-team – ‘x’? দল!";
    expect(mermaidText(plain)).toBe(plain);
    expect(mermaidText("a-")).toBe("a#45;");
  });

  it.each([
    [{ mostParties: 1 }, "mostParties is 1"],
    [{ mostParties: Number.NaN }, "mostParties is NaN"],
    [{ mostHandoffs: -1 }, "mostHandoffs is -1"],
    [{ breaks: -1 }, "breaks is -1"],
    [{ direction: "up" as "ltr" }, "direction is up"],
  ])("refuses %j", (options, message) => {
    expect(() => charted(restaurant, options)).toThrow(new RegExp(`^toMermaid: ${message}`));
  });
});

describe.skipIf(chromiumPath === undefined)(`toMermaid, read by Mermaid ${inChromium}`, () => {
  let browser: Chromium;
  let mermaid: MermaidPage;
  beforeAll(async () => {
    browser = await startChromium();
    mermaid = await mermaidPage(browser);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  it(`means what it says for ${chains} random chains with hostile names`, async () => {
    const documents = sample(chains, 8);
    const texts = documents.map((document, place) =>
      charted(document, place % 4 === 0 ? { mostParties: 4, messages: arabic } : {}),
    );
    const faults: number[] = [];
    for (let from = 0; from < texts.length; from += 100) {
      const read = await mermaid.read(texts.slice(from, from + 100));
      for (const [place, chart] of read.entries()) {
        if (typeof chart === "string" || !isAsWritten(chart, texts[from + place]!, documents[from + place]!))
          faults.push(from + place);
      }
    }
    expect(faults).toEqual([]);
  }, 900_000);

  it("draws names as they are, and nothing else", async () => {
    for (const document of sample(isSoak ? 100 : 6, 5)) {
      const text = charted(document);
      const { title, labels, strangers } = await mermaid.draw(text);
      expect(JSON.stringify(title)).toBe(text.split("\n")[1]!.slice("title: ".length));
      expect(strangers).toEqual([]);
      expect(sorted(labels)).toEqual(sorted(labelsIn(text)));
    }
    expect(mermaid.complaints).toEqual([]);
  });
});

/** Whether Mermaid found the boxes and lines that were written, and among them the parties as they are called. */
function isAsWritten({ nodes, links }: ReadChart, text: string, { parties }: ChainDocument): boolean {
  const lines = text.split("\n");
  const written = lines.flatMap((line) => /^ {2}(n\d+)\(?\["(.*)"\]\)?$/.exec(line) ?? []);
  const names = parties
    .flatMap(({ id, name }) => (isBlank(name!) ? [id] : [name!, `${name} (${id})`]))
    .map((name) => shortenText(showUnseen(name), 48));
  const boxes = nodes.map(({ id, text: label }) => ({ id, label }));
  const expected = Array.from({ length: written.length / 3 }, (_, place) => ({
    id: written[3 * place + 1]!,
    label: decoded(written[3 * place + 2]!),
  }));
  const arrows = lines.filter((line) => /^ {2}n\d+ -(\.-|-)>/.test(line));
  return (
    JSON.stringify(boxes) === JSON.stringify(expected) &&
    links.length === arrows.length &&
    links.every(({ start, end, text: label, stroke }, place) => {
      const arrow = stroke === "dotted" ? "-.->" : "-->";
      return readBack(arrows[place]!) === `${start} ${arrow}${label === "" ? "" : `|"${label}"|`} ${end}`;
    }) &&
    (text.includes("\nflowchart RL") ||
      boxes.every(({ label }) => names.some((name) => label.replaceAll("\u2060", "").includes(plain(name)))))
  );
}

/** Without what holds Mermaid's own signs apart, and only as much as no shortening takes away. */
function plain(name: string): string {
  return name.replaceAll("\u2060", "").slice(0, 20);
}

function readBack(line: string): string {
  return decoded(line.trim());
}

function decoded(text: string): string {
  return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** All labels of a chart, as they are meant to be seen; white space at either end and in a row does not show. */
function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/[[|]"(.*?)"[\]|]/g)].map((match) => decoded(match[1]!));
}

function sorted(labels: readonly string[]): readonly string[] {
  return labels.map((label) => label.replace(/\s+/gu, " ").trim()).sort();
}
