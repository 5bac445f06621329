import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChainDocument } from "../../src/index.js";
import { runExample } from "./run-example.js";

const names = [
  "a\0b",
  "a\u0001b",
  "__proto__",
  "constructor",
  "<!-- & \"x\" 'y' -->",
  "]]>&amp;",
  "\ud800 alone",
  "\ufffe\uffff",
  "line\r\nbreak\ttab",
  'back\\slash" \\N',
  "مطبخ 😀",
  " ",
];

const hostile: ChainDocument = {
  parties: [
    ...names.map((name, place) => ({
      id: name === " " ? "blank" : name,
      kind: "department" as const,
      name,
      headcount: place,
    })),
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    ...names.slice(1).map((name, place) => ({
      ...{ from: names[place]!, to: name === " " ? "blank" : name, service: `${name}\0` },
      ...(place % 2 === 0 ? { strength: 0.5 } : { flow: "request" as const }),
    })),
    { from: names[0]!, to: "client", service: "" },
  ],
};

const cleaned = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");

describe("graph-files.ts, for a chain with hostile names", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "weaklink-graph-"));
    writeFileSync(join(folder, "chain.json"), JSON.stringify(hostile));
    const { printed } = await runExample("graph-files.ts", ["chain.json"], folder);
    expect(printed).toBe("13 parties and 12 handoffs: chain.gexf, chain.graphml, chain.dot\n");
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const labels = [...names.map(cleaned), "client"];
  const services = [...names.slice(1).map((name) => cleaned(`${name}\0`)), ""];

  it("writes GEXF that an XML parser reads, every name in it", () => {
    const tags = tagsIn(read("chain.gexf"));
    const nodes = tags.filter(({ name }) => name === "node").map(attributesOf);
    const edges = tags.filter(({ name }) => name === "edge").map(attributesOf);
    expect(nodes.map(({ label }) => label)).toEqual(labels);
    expect(edges.map(({ label = "" }) => label)).toEqual(services);
    expect(edges.map(({ source, target }) => [source, target])).toEqual(ends());
    const ids = tags.map(attributesOf).filter((attributes) => attributes.for === "id");
    expect(ids).toHaveLength(13);
  });

  it("writes GraphML that an XML parser reads, figures by their types", () => {
    const tags = tagsIn(read("chain.graphml"));
    const keys = new Map(
      tags.filter(({ name }) => name === "key").map((tag) => [attributesOf(tag).id, attributesOf(tag)]),
    );
    expect(keys.get("node.strength.mean")).toMatchObject({ for: "node", "attr.type": "double" });
    const data = tags
      .filter(({ name }) => name === "data")
      .map((tag) => ({ key: attributesOf(tag).key, text: tag.text }));
    expect(data.filter(({ key }) => !keys.has(key))).toEqual([]);
    expect(data.filter(({ key }) => key === "node.label").map(({ text }) => text)).toEqual(labels);
    expect(data.filter(({ key }) => key === "edge.label").map(({ text }) => text)).toEqual(services);
    const figures = data.filter(({ key }) => keys.get(key)!["attr.type"] === "double");
    expect(figures.filter(({ text }) => !Number.isFinite(Number(text)))).toEqual([]);
    expect(
      tags
        .filter(({ name }) => name === "edge")
        .map(attributesOf)
        .map(({ source, target }) => [source, target]),
    ).toEqual(ends());
  });

  it("writes DOT in which no name leaves its quotes", () => {
    const [first, direction, shape, ...lines] = read("chain.dot").trimEnd().split("\n");
    expect([first, direction, shape, lines.pop()]).toEqual([
      "digraph chain {",
      "  rankdir=LR;",
      "  node [shape=box];",
      "}",
    ]);
    const statement = /^ {2}n\d+( -> n\d+)? \[label="((?:[^"\\]|\\\\|\\")*)"(, style=dashed)?\];$/;
    const found = lines.map((line) => statement.exec(line)?.[2] ?? line);
    const shown = found.map((text) => text.replace(/\\(.)/g, "$1").replaceAll("&amp;", "&"));
    expect(shown).toEqual([...labels, ...services]);
    expect(lines.filter((line) => line.includes("style=dashed"))).toHaveLength(5);
  });
});

/** Ends of the handoffs, by the numbers of their parties. */
function ends(): readonly (readonly [string, string])[] {
  return [...names.slice(1).map((_, place) => [`n${place}`, `n${place + 1}`] as const), ["n0", "n12"]];
}

type Tag = SaxesTagNS & { text: string };

/** All elements of an XML text; throws where it is none. */
function tagsIn(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const found = { ...tag, text: "" };
    tags.push(found);
    open.push(found);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return tags;
}

function attributesOf({ attributes }: Tag): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
}
