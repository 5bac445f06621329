import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicatorCatalogue } from "../../src/chain/indicator-catalogue.js";
import { rollUp } from "../../src/chain/roll-up.js";
import type { ChainDocument } from "../../src/index.js";
import { csvRecords } from "../../src/input/csv-records.js";
import { readChain } from "../../src/input/read-chain.js";
import { fromCsvText, toCsv } from "../../src/report/to-csv.js";
import { itemLanguages } from "../../src/survey/item-texts/item-languages.js";
import type { ItemForms } from "../../src/survey/item-texts/item-texts.js";
import type { QuestionRow } from "../../src/survey/question.js";
import { type QuestionnaireOptions, questionnaire } from "../../src/survey/questionnaire.js";
import { restaurant } from "../chains.js";
import { randomDocument, runs, shuffledDocument } from "../random-chain.js";

const languages = [...itemLanguages.keys()];
const oneItem = { handoffItems: ["respect"], careItems: ["health"] };

function ask(document: ChainDocument, options?: QuestionnaireOptions): readonly QuestionRow[] {
  return questionnaire(readChain(document), options);
}

function places(rows: readonly QuestionRow[]): readonly string[] {
  return rows.map(({ party, rated, service, serves }) => [party, rated, service, serves].join("|"));
}

/** A team that gets advice from a supplier and serves a customer. */
function adviceFrom(id: string, name?: string, service = "advice"): ChainDocument {
  return {
    parties: [
      { id, kind: "supplier", name },
      { id: "team", kind: "team" },
      { id: "client", kind: "customer" },
    ],
    handoffs: [
      { from: id, to: "team", service },
      { from: "team", to: "client" },
    ],
  };
}

describe("who is asked about whom", () => {
  test("receivers rate their givers, over deliveries and requests, and everybody rates the organisation", () => {
    expect(places(ask(restaurant, oneItem))).toEqual([
      "bar|||",
      "bar|store|bottles|",
      "coop|||",
      "farm|||",
      "floor|||",
      "floor|bar|drink|",
      "floor|kitchen|dish|",
      "kitchen|||",
      "kitchen|floor|order|",
      "kitchen|store|ingredients|",
      "store|||",
      "store|coop|produce|",
      "store|farm|produce|",
    ]);
  });

  test("on request givers rate their own service to each receiver, under the same items", () => {
    const asked = new Set(places(ask(restaurant, oneItem)));
    const rows = ask(restaurant, { ...oneItem, givers: true });
    const own = rows.filter((row) => !asked.has(places([row])[0]!));
    expect(places(own)).toEqual([
      "bar|bar|drink|floor",
      "coop|coop|produce|store",
      "farm|farm|produce|store",
      "floor|floor|order|kitchen",
      "kitchen|kitchen|dish|floor",
      "store|store|bottles|bar",
      "store|store|ingredients|kitchen",
    ]);
    expect(new Set(own.map(({ indicator }) => indicator))).toEqual(new Set(["respect"]));
    expect(rows.length).toBe(asked.size + own.length);
  });

  test("end customers are neither asked nor rated", () => {
    const rows = ask(restaurant, { givers: true });
    expect(rows.filter(({ party, rated, serves }) => [party, rated, serves].includes("guest"))).toEqual([]);
  });

  test("a party that stands at no handoff is not asked, one at a handoff inside its unit about care only", () => {
    const chain = rollUp(
      readChain({
        parties: [
          { id: "sales", kind: "department" },
          { id: "idle", kind: "department" },
          { id: "ann", kind: "employee", memberOf: "sales" },
          { id: "bob", kind: "employee", memberOf: "sales" },
        ],
        handoffs: [{ from: "ann", to: "bob" }],
      }),
      "department",
    );
    expect(places(questionnaire(chain, { ...oneItem, givers: true }))).toEqual(["sales|||"]);
  });

  test("nobody rates a unit that it is part of, nor a unit its own part", () => {
    const document: ChainDocument = {
      parties: [
        { id: "firm", kind: "organisation" },
        { id: "sales", kind: "department", memberOf: "firm" },
        { id: "ann", kind: "employee", memberOf: "sales" },
      ],
      handoffs: [
        { from: "firm", to: "ann", service: "wages" },
        { from: "ann", to: "sales", service: "calls" },
      ],
    };
    expect(places(ask(document, { ...oneItem, givers: true }))).toEqual(["ann|||", "firm|||", "sales|||"]);
  });

  test("a service that is both delivered and requested after rolling up is asked about once", () => {
    const chain = rollUp(
      readChain({
        parties: [
          { id: "sales", kind: "department" },
          { id: "depot", kind: "department" },
          { id: "ann", kind: "employee", memberOf: "sales" },
          { id: "bob", kind: "employee", memberOf: "sales" },
        ],
        handoffs: [
          { from: "ann", to: "depot", service: "order", flow: "delivery" },
          { from: "bob", to: "depot", service: "order", flow: "request" },
        ],
      }),
      "department",
    );
    expect(chain.handoffs.length).toBe(2);
    expect(places(questionnaire(chain, oneItem))).toEqual(["depot|||", "depot|sales|order|", "sales|||"]);
  });

  test("a chain without parties gives no rows", () => {
    expect(ask({ parties: [], handoffs: [] })).toEqual([]);
  });

  test("every question stands once, sorted, whatever the order of the chain's rows", () => {
    const shuffled = randomDocument({ hierarchy: true }).chain((document) =>
      fc.tuple(fc.constant(document), shuffledDocument(document)),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([document, other], givers) => {
        const rows = ask(document, { givers });
        expect(ask(other, { givers })).toEqual(rows);
        const keys = rows.map((row) => JSON.stringify([...places([row]), row.indicator]));
        expect(new Set(keys).size).toBe(rows.length);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe("what is asked", () => {
  test("eight items of a handoff and nine of care, of all three causes", () => {
    const rows = ask(adviceFrom("guru"));
    const handoffItems = rows.filter(({ rated }) => rated !== "").map(({ indicator }) => indicator);
    const careItems = rows.filter(({ rated, party }) => rated === "" && party === "team");
    const causeOf = new Map<string, string>(indicatorCatalogue.map(({ id, cause }) => [id, cause]));
    expect(handoffItems.length).toBe(8);
    expect(new Set(handoffItems.map((id) => causeOf.get(id)))).toEqual(
      new Set(["information", "coordination", "care"]),
    );
    expect(careItems.length).toBe(9);
    expect(new Set(careItems.map(({ indicator }) => causeOf.get(indicator)))).toEqual(new Set(["care"]));
  });

  test("items stand in the order given, each once, and may be none", () => {
    const handoffItems = ["respect", "on-time", "respect"];
    const rows = ask(adviceFrom("guru"), { handoffItems, careItems: [] });
    expect(rows.map(({ indicator }) => indicator)).toEqual(["respect", "on-time"]);
  });

  test("a row is flat, with room for the answers", () => {
    const [row] = ask(adviceFrom("guru"), { handoffItems: ["respect"], careItems: [], scale: [0, 10] });
    expect(Object.entries(row!)).toEqual([
      ["respondent", ""],
      ["party", "team"],
      ["rated", "guru"],
      ["service", "advice"],
      ["serves", ""],
      ["indicator", "respect"],
      ["item", "About “\u2068advice\u2069”: \u2068guru\u2069 treats us with respect, whatever our position."],
      ["scaleLow", 0],
      ["scaleHigh", 10],
      ["rating", ""],
    ]);
  });

  test.each([
    [{ expectation: true }, ["expectedItem", "expected"]],
    [{ importance: true }, ["importanceItem", "importance"]],
    [
      { expectation: true, importance: true, givers: true },
      ["expectedItem", "expected", "importanceItem", "importance"],
    ],
  ])("with %o every row asks for that, too", (options, columns) => {
    for (const row of ask(restaurant, options)) {
      expect(Object.keys(row).slice(9)).toEqual(["rating", ...columns]);
      for (const column of columns)
        expect(row[column as keyof QuestionRow] === "").toBe(!/Item$/.test(column));
    }
  });

  test("an own indicator is asked about by its label, or its id where it has none", () => {
    const indicators = [
      { id: "own", cause: "care", label: "free of noise" },
      { id: "bare", cause: "information" },
    ] as const;
    const document = { ...adviceFrom("guru", "The Guru"), indicators };
    const rows = ask(document, { handoffItems: ["own", "bare"], careItems: ["own"], givers: true });
    const items = rows.map(({ item }) => plain(item));
    expect(new Set(items)).toEqual(
      new Set([
        "The organisation we work with serves us well in this respect: “free of noise”.",
        "Our organisation serves us well in this respect: “free of noise”.",
        "About “advice”: The Guru serves us well in this respect: “free of noise”.",
        "About “advice”: The Guru serves us well in this respect: “bare”.",
        "About “advice”: We serve team well in this respect: “free of noise”.",
        "About “advice”: We serve team well in this respect: “bare”.",
      ]),
    );
  });

  test.each(["supplier", "owner"] as const)("to a %s the organisation is not its own", (kind) => {
    const parties = [
      { id: "outside", kind },
      { id: "desk", kind: "department" as const },
    ];
    const rows = ask({ parties, handoffs: [{ from: "outside", to: "desk" }] });
    for (const { party, rated, item } of rows.filter((row) => row.rated === "")) {
      expect(rated).toBe("");
      expect(item.startsWith("Our organisation")).toBe(party === "desk");
    }
  });
});

describe("languages", () => {
  const catalogueIds = indicatorCatalogue.map(({ id }) => id);
  const setName = "\u20681\u2069";

  function textsOf(language: (typeof languages)[number]): readonly string[] {
    const texts = itemLanguages.get(language)!;
    const forms = [...catalogueIds.map((id) => texts.items[id]), texts.ownIndicator("2")];
    const written = forms.flatMap(({ received, given, care }: ItemForms) => [
      received(setName),
      given(setName),
      care(texts.ourOrganisation),
      care(texts.theirOrganisation),
    ]);
    return [...written, ...written.map((text) => texts.about("3", text)), texts.expected, texts.importance];
  }

  test.each(languages)("%s: every text is there, and no two are alike", (language) => {
    const texts = textsOf(language);
    expect(texts.length).toBe(24 * 8 + 2);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^(?! ).{15,}[.?!»”]$/u);
    for (const text of texts) expect(text).not.toMatch(/undefined| {2}|\s[.,،;؛]|\$|[{}]/);
  });

  test.each(languages)("%s: a statement names whom it is about, and only whom", (language) => {
    const { items, ownIndicator, about } = itemLanguages.get(language)!;
    for (const forms of [...Object.values(items), ownIndicator("label")]) {
      expect(forms.received(setName).split(setName).length).toBe(2);
      expect(forms.given(setName).split(setName).length).toBe(2);
      expect(forms.care("ORGANISATION").startsWith("ORGANISATION ")).toBe(true);
    }
    expect(about("service", "statement")).toMatch(/service.*: statement$/);
  });

  test.each([
    ["en", /[^\p{Script=Latin}\p{Script=Common}]|[^\p{ASCII}“”\u2068\u2069]/u],
    ["vi", /[^\p{Script=Latin}\p{Script=Common}]/u],
    ["fa", /\p{Script=Latin}|[يكىةإ\u0660-\u0669\u06f0-\u06f9]/u],
    ["ar", /\p{Script=Latin}|[یکگپچژ\u200c\u0660-\u0669\u06f0-\u06f9]/u],
  ] as const)("%s is written in its own letters, digits in plain ones", (language, foreign) => {
    for (const text of textsOf(language)) expect(text).not.toMatch(foreign);
  });

  test.each(languages)("%s: texts are in one normal form of Unicode", (language) => {
    for (const text of textsOf(language)) expect(text).toBe(text.normalize("NFC"));
  });

  test("no statement takes over the wording of the licensed instruments", () => {
    const theirs =
      /timely way|communicate with|blame others|share your goals|respect the work|know about the work|prompt service|willing to help|right the first time|promises to do|best interests|individual attention/i;
    for (const text of textsOf("en")) expect(text).not.toMatch(theirs);
  });
});

describe("names in sentences", () => {
  test("stand as people say them, while the columns hold ids", () => {
    const [row] = ask(adviceFrom("p-1", "آشپزخانه", "غذا"), { ...oneItem, careItems: [], language: "fa" });
    expect(row).toMatchObject({ rated: "p-1", service: "غذا" });
    expect(row!.item).toBe(
      "دربارهٔ «\u2068غذا\u2069»: \u2068آشپزخانه\u2069 با ما محترمانه رفتار می‌کند، در هر جایگاهی که باشیم.",
    );
  });

  test("a blank name is none, and a blank service is not spoken of", () => {
    const [row] = ask(adviceFrom("guru", " \u200b", " "), { ...oneItem, careItems: [] });
    expect(row).toMatchObject({ service: " ", item: expect.stringMatching(/^\u2068guru\u2069 treats us/) });
  });

  test("line breaks and marks of direction become spaces; joiners of letters stay", () => {
    const name = "\u202eevil\u2069\r\nname\u2028می\u200cرود\0";
    const [row] = ask(adviceFrom("x", name), { ...oneItem, careItems: [] });
    expect(row!.item).toContain("\u2068evil name می\u200cرود\u2069 treats");
  });

  test.each(["__proto__", "constructor", "{giver}", "$&", "=1+1"])("%j is a name like others", (name) => {
    const options = { ...oneItem, careItems: [], givers: true };
    const items = ask(adviceFrom(name), options).map(({ item }) => item);
    expect(items.filter((item) => item.includes(`\u2068${name}\u2069`)).length).toBe(1);
  });

  test("whatever they hold, a statement is one line of which no name can turn the direction", () => {
    const text = fc.string({ unit: "binary", minLength: 1 });
    const bidi = fc.constantFrom("\u202e", "\u2067", "\u2069", "\u061c", "\n", "\u2029", "x");
    const name = fc.array(fc.oneof(text, bidi), { minLength: 1 }).map((parts) => `n${parts.join("")}`);
    fc.assert(
      fc.property(name, name, name, fc.constantFrom(...languages), (id, called, service, language) => {
        fc.pre(id !== "team" && id !== "client");
        for (const { item } of ask(adviceFrom(id, called, service), { language, givers: true })) {
          expect(item).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          expect(item.replace(/\u2068[^\p{Bidi_Control}]*\u2069/gu, "")).not.toMatch(/\p{Bidi_Control}/u);
        }
      }),
      runs,
    );
  });
});

describe("what cannot be asked", () => {
  test.each([
    [{ handoffItems: ["resepct"] }, /handoffItems names "resepct".*did you mean "respect"\?/],
    [{ careItems: ["health", "__proto__"] }, /careItems names "__proto__"/],
    [{ careItems: ["constructor"] }, /careItems names "constructor"/],
    [{ language: "de" as "en" }, /language is "de"; it must be one of en, vi, fa, ar/],
    [{ language: "toString" as "en" }, /language is "toString"/],
    [{ scale: [5, 1] as const }, /scale/],
    [{ scale: [1, 1] as const }, /scale/],
    [{ scale: [1, Number.NaN] as const }, /scale/],
    [{ scale: [1, Number.POSITIVE_INFINITY] as const }, /scale/],
    [{ scale: ["1", "5"] as unknown as [number, number] }, /scale/],
  ])("%o is told by name", (options, message) => {
    expect(() => ask(restaurant, options)).toThrow(RangeError);
    expect(() => ask(restaurant, options)).toThrow(message);
  });
});

describe("as a file", () => {
  test("every id, service and statement comes back from CSV", async () => {
    const ids = [
      "-1",
      "=cmd|' /C calc'!A0",
      "آشپزخانه",
      "Bếp, chính",
      'the "old" desk',
      "'tis",
      "line\r\nbreak",
    ];
    const parties = ids.map((id) => ({ id, kind: "department" as const }));
    const handoffs = ids.slice(1).map((to, place) => ({ from: ids[place]!, to, service: `+${place}` }));
    const rows = ask(
      { parties, handoffs },
      { language: "ar", expectation: true, importance: true, givers: true },
    );
    const [header, ...read] = await recordsOf(`\uFEFF${toCsv(rows)}`);
    expect(header).toEqual(Object.keys(rows[0]!));
    expect(read.map((fields) => fields.map(fromCsvText))).toEqual(
      rows.map((row) => Object.values(row).map(String)),
    );
  });
});

async function recordsOf(text: string): Promise<readonly (readonly string[])[]> {
  const read: (readonly string[])[] = [];
  for await (const records of csvRecords(text)) read.push(...records.map(({ fields }) => fields));
  return read;
}

function plain(item: string): string {
  return item.replace(/[\u2068\u2069]/g, "");
}
