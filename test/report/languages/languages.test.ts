import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arabic,
  brief,
  diagnose,
  english,
  type Messages,
  persian,
  readChain,
  toHtml,
  toMarkdown,
  toSvg,
  vietnamese,
} from "../../../src/index.js";
import { randomDocument, runs } from "../../random-chain.js";

const company = JSON.parse(
  readFileSync(new URL("../../../examples/company/company.json", import.meta.url), "utf8"),
);
const translations: readonly (readonly [string, Messages, RegExp])[] = [
  ["Vietnamese", vietnamese, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
  ["Persian", persian, /[\u0600-\u06ff]/],
  ["Arabic", arabic, /[\u0600-\u06ff]/],
];
const languages = [["English", english, /[a-z]/i] as const, ...translations];

/** Places of a catalogue, and what stands there. */
function entriesOf(words: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof words !== "object" || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([name, inner]) => entriesOf(inner, `${path}.${name}`));
}

/** What stands in isolates: names, and formulas. */
const isolates = /[\u2066\u2068][^\u2066-\u2069]*\u2069/g;

describe.each(translations)("%s", (_, messages, letters) => {
  test("has every text of English, and nothing else", () => {
    const kinds = (words: Messages) => entriesOf(words).map(([path, text]) => `${path} ${typeof text}`);
    const lines = (kind: string) => !/\.lines\./.test(kind);
    expect(kinds(messages).filter(lines).sort()).toEqual(kinds(english).filter(lines).sort());
    expect(messages.reading.lines).toHaveLength(english.reading.lines.length);
  });

  test("is written in its own letters throughout", () => {
    const own = entriesOf(messages).filter(
      ([path]) => !/\.(language|direction)$|blank$|columns\.\d$/.test(path),
    );
    const foreign = own.filter(
      ([path, text]) =>
        typeof text === "string" &&
        text !== "" &&
        (text === entriesOf(english).find(([place]) => place === path)?.[1] ||
          (messages.direction === "rtl" && !letters.test(text))),
    );
    expect(foreign).toEqual([]);
  });
});

describe.each(languages)("a report in %s", (_, messages, letters) => {
  test("of any chain has no gap in its sentences", () => {
    fc.assert(
      fc.property(randomDocument({ evidence: true }), (document) => {
        const diagnosis = diagnose(readChain(document), { gains: 3 });
        const told = brief(diagnosis, diagnosis.parties[0]!.id);
        for (const text of [toMarkdown(diagnosis, { messages }), toMarkdown(told, { messages })]) {
          expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|\bnull\b/);
          expect(text).toMatch(letters);
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test("writes its figures in the digits of the language", () => {
    const report = toMarkdown(diagnose(readChain(company)), { messages });
    const own = report.replace(isolates, "").replace(/^### \d+\. /gm, "");
    expect(/[0-9]/.test(own)).toBe(messages.direction === "ltr");
    expect(/[٠-٩۰-۹]/.test(own)).toBe(messages.direction === "rtl");
  });

  test("stands in its own direction, map and page alike", () => {
    const diagnosis = diagnose(readChain(company));
    const head = `lang="${messages.language}" dir="${messages.direction}"`;
    expect(toHtml(diagnosis, { messages }).slice(0, 200)).toContain(head);
    expect(toSvg(diagnosis, { messages }).slice(0, 600)).toContain(`direction="${messages.direction}"`);
  });
});

test("right-to-left reports isolate every name", () => {
  const chain = readChain({
    parties: [
      { id: "billing", kind: "department", name: "Billing (2nd floor)" },
      { id: "guest", kind: "customer", name: "Guest" },
    ],
    handoffs: [{ from: "billing", to: "guest", service: "invoice", strength: 0.4 }],
  });
  const report = toMarkdown(diagnose(chain), { messages: persian });
  expect(report).toContain("\u2068Billing (2nd floor)\u2069");
  expect(report.replace(isolates, "")).not.toMatch(/Billing|Guest|invoice/);
});

test("arrows point the way a language is read", () => {
  const handoff = ({ names }: Messages) => names.handoff("a", "b", "");
  expect(languages.map(([, messages]) => handoff(messages))).toEqual(["a → b", "a → b", "a ← b", "a ← b"]);
});
