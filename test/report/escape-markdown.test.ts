import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/report/escape-markdown.js";
import { hostileText } from "./hostile-text.js";

describe("escapeMarkdown", () => {
  test.each([
    ["order entry (2nd): déjà vu, 100 %", "order entry (2nd): déjà vu, 100 %"],
    ["__proto__", "\\_\\_proto\\_\\_"],
    ["a|b\\", "a\\|b\\\\"],
    ["a\nb\tc", "a\\\\u{a}b\\\\u{9}c"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["--> end", "\\--&gt; end"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript\\:alert(1))"],
    ["&#x6a;avascript", "&amp;\\#x6a;avascript"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["http://example.com", "http\\:/\\/example\\.com"],
    ["www.example.com", "www\\.example\\.com"],
    [" spaced ", "\\\\u{20}spaced\\\\u{20}"],
    ["\u202egnp.exe", "\\\\u{202e}gnp\\.exe"],
    ["\ud800", "\\\\u{d800}"],
    ["\u3164", "\\\\u{3164}"],
    ["soft\u00adhyphen", "soft\\\\u{ad}hyphen"],
  ])("%j is shown as %j", (text, markdown) => {
    expect(escapeMarkdown(text).replace(/\\([{}])/g, "$1")).toBe(markdown);
  });

  test("letters keep what their script needs", () => {
    const texts = ["می\u200cخواهم", "👩\u200d⚕\ufe0f", "क्\u200dष", "Bếp", "مطبخ", "厨房"];
    expect(texts.map(escapeMarkdown)).toEqual(texts);
  });

  test("a joiner between plain letters hides nothing", () => {
    expect(escapeMarkdown("floor\u200d")).toContain("200d");
    expect(escapeMarkdown("fl\u200coor")).toContain("200c");
  });

  test("any text becomes one visible line without HTML or markup", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, "");
        expect(markdown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(bare).not.toMatch(/[\\`*_[\]{}#|~$<>&@]/);
        expect(markdown).not.toMatch(/^(?:[-+=:\s]|\d+[.)])/);
      }),
    );
  });

  test("what is rendered is the text", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() === text),
        (text) => {
          const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
          const rendered = escapeMarkdown(text).replace(
            /\\([!-/:-@[-`{-~])|&(?:amp|lt|gt);/g,
            (whole, sign: string | undefined) => sign ?? entities[whole]!,
          );
          expect(rendered).toBe(text);
        },
      ),
    );
  });
});
