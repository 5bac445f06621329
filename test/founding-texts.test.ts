import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { partyKinds } from "../src/chain/party.js";
import * as entry from "../src/index.js";
import { englishRemedies } from "../src/report/languages/english/english-remedies.js";
import { type FoundingConcept, foundingTexts } from "./founding-texts.js";

const rows = Object.values(foundingTexts).flat();
const served = new Set(rows.flatMap(({ servedBy = [] }) => servedBy));

describe("every concept of the founding texts", () => {
  test("is served, or said why not", () => {
    const isEmpty = ({ servedBy = [], leftOut = "" }: FoundingConcept) =>
      servedBy.length === 0 && leftOut === "";
    expect(rows.filter(isEmpty)).toEqual([]);
  });

  test("stands once in its text, and names everything once", () => {
    for (const concepts of Object.values(foundingTexts))
      expectDistinct(concepts.map(({ concept }) => concept));
    for (const { servedBy = [] } of rows) expectDistinct(servedBy);
  });
});

describe("what serves", () => {
  test("as a public name is a function or a list", () => {
    const isUsable = (value: unknown) => typeof value === "function" || Array.isArray(value);
    const names = [...served].filter((name) => !/[./]/.test(name));
    expect(names.filter((name) => !isUsable(Reflect.get(entry, name)))).toEqual([]);
  });

  test.each([
    ["detector", entry.standardDetectors.map(({ id }) => id)],
    ["indicator", entry.indicatorCatalogue.map(({ id }) => id)],
    ["item", entry.customerOrientationItems.map(({ id }) => id)],
    ["remedy", Object.keys(englishRemedies)],
    ["kind", partyKinds],
    ["contact", entry.contactKinds],
    ["law", titlesOfTests()],
  ])("under %s is one that there is", (sort, known: readonly string[]) => {
    expect(idsOf(sort).length).toBeGreaterThan(0);
    expect(idsOf(sort).filter((id) => !known.includes(id))).toEqual([]);
  });

  test("as a path leads somewhere in the bundled example, in answers, a log and registers", async () => {
    const results = await resultsOfExample();
    const paths = [...served].filter((name) => name.includes(".") && !name.includes("/"));
    expect(paths.filter((path) => !leadsSomewhere(results, path.split(".")))).toEqual([]);
  });
});

describe("every list that the texts gave rise to", () => {
  test.each([
    ["indicator", entry.indicatorCatalogue.map(({ id }) => id)],
    ["contact", entry.contactKinds],
  ])("has each %s asked for by a text", (sort, known: readonly string[]) => {
    expect(known.filter((id) => !idsOf(sort).includes(id))).toEqual([]);
  });
});

const notes = new URL("../../shared/notes/field.md", import.meta.url);
const present = existsSync(notes);
if (!present)
  process.stderr.write(
    "SKIPPED: the notes' own rows in test/founding-texts.test.ts, for ../shared is absent\n",
  );

describe.skipIf(!present)("the notes on the founding texts (skipped where ../shared is absent)", () => {
  const noted = present ? notedConcepts(readFileSync(notes, "utf8")) : new Map<string, readonly string[]>();

  test.each(Object.entries(foundingTexts))("have as many rows on text %s", (text, concepts) => {
    expect(concepts.length).toBe(noted.get(text)?.length);
  });

  test.each(Object.entries(foundingTexts))("say the same of text %s in the same order", (text, concepts) => {
    const strangers = concepts.filter(({ concept }, place) => !shareWord(concept, noted.get(text)![place]!));
    expect(strangers.map(({ concept }) => concept)).toEqual([]);
  });
});

function expectDistinct(names: readonly string[]): void {
  expect(new Set(names).size, names.join(", ")).toBe(names.length);
}

function idsOf(sort: string): readonly string[] {
  return [...served].filter((name) => name.startsWith(`${sort}/`)).map((name) => name.slice(sort.length + 1));
}

function titlesOfTests(): readonly string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .flatMap((path) => [
      ...readFileSync(join(import.meta.dirname, path), "utf8").matchAll(/\b(?:it|test)\("([^"]+)"/g),
    ])
    .map((match) => match[1]!);
}

/** Whether some element of every list on the way has the next key, whatever stands at the end. */
function leadsSomewhere(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.some((element) => leadsSomewhere(element, [key, ...rest]));
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, key) &&
    leadsSomewhere(Reflect.get(value, key), rest)
  );
}

async function resultsOfExample() {
  const example = (name: string) =>
    readFileSync(new URL(`../examples/company/${name}`, import.meta.url), "utf8");
  const indicators = entry.customerOrientation();
  const map = entry.readChain({ ...JSON.parse(example("company.json")), indicators });
  const company = await entry.readSurvey(example("survey.csv"), {}, { chain: map });
  const { chain } = entry.withEvidence(map, company.evidence);
  const { survey } = await entry.readSurvey(answers, {}, { chain });
  const { log } = await entry.readEventLog(events, { case: "case", party: "party", time: "time" });
  return {
    chain,
    diagnosis: entry.diagnose(chain),
    survey,
    log: entry.measureLog(log.table),
    voice: entry.measureVoice(chain, faults),
    contacts: entry.measureContacts(chain, contacts),
  };
}

/** Six people of production on who hands them their parts. */
const answers = [3, 4, 5, 3, 4, 2].map((rating, person) => ({
  ...{ respondent: `p${person}`, party: "production", rated: "stores", service: "parts kits" },
  ...{ indicator: "on-time", rating, scaleLow: 1, scaleHigh: 5, expected: 4, importance: 60 },
}));

const events = [
  { case: "1", party: "sales", time: "2025-01-07T09:00:00Z" },
  { case: "1", party: "production", time: "2025-01-07T11:00:00Z" },
];

/** Five faults that production raised, all told to stores, whose duty they are. */
const faults: readonly entry.Fault[] = [1, 2, 3, 4, 5].map((raised) => ({
  ...{ fault: `fault ${raised}`, by: "production", told: "stores", duty: "stores", voiceDuty: true },
  ...{ raised, answered: raised + 1, resolved: raised + 2 },
}));

const contacts: readonly entry.Contact[] = [
  { kind: "training", from: "quality", to: "production", planned: 1, held: 1 },
  { kind: "query", from: "stores", to: "production", held: 1, answered: 2, correct: true },
];

/** The rows of the tables on the texts, both columns of each, by the number of the text. */
function notedConcepts(markdown: string): ReadonlyMap<string, readonly string[]> {
  const part = markdown.slice(0, markdown.search(/^## 1\./m));
  const sections = part.split(/^### Text /m).slice(1);
  return new Map(sections.map((section) => [section[0]!, tableRows(section)]));
}

function tableRows(section: string): readonly string[] {
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.filter((line) => !line.startsWith("|Concept") && !line.startsWith("|---"));
}

/** Whether two texts share a word that says something here, by its first five letters, for its forms. */
function shareWord(one: string, other: string): boolean {
  const words = wordsOf(other);
  return [...wordsOf(one)].some((word) => words.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  const inEveryText = ["custo", "inter", "exter", "servi", "organ", "their", "other", "peopl"];
  const words = text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)).filter((word) => !inEveryText.includes(word)));
}
