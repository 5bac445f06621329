import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/report/escape-markdown.js";
import { showUnseen } from "../../src/report/show-unseen.js";
import { hostileText } from "./hostile-text.js";
import { renderedText } from "./rendered-text.js";

/** A text as a name stands in Markdown. */
function shown(text: string): string {
  return escapeMarkdown(showUnseen(text));
}

describe("escapeMarkdown of what is made seen", () => {
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
    ["WWW.1a.example", "WWW\\.1a\\.example"],
    ["80.0 %", "80.0 %"],
    ["3) third", "3\\) third"],
    ["4.", "4\\."],
    [" spaced ", "\\\\u{20}spaced\\\\u{20}"],
    ["\u202egnp.exe", "\\\\u{202e}gnp\\.exe"],
    ["\ud800", "\\\\u{d800}"],
    ["\u3164", "\\\\u{3164}"],
    ["soft\u00adhyphen", "soft\\\\u{ad}hyphen"],
  ])("%j is shown as %j", (text, markdown) => {
    expect(shown(text).replace(/\\([{}])/g, "$1")).toBe(markdown);
  });

  test("letters keep what their script needs", () => {
    const texts = ["می\u200cخواهم", "👩\u200d⚕\ufe0f", "क्\u200dष", "Bếp", "مطبخ", "厨房"];
    expect(texts.map(shown)).toEqual(texts);
  });

  test("a joiner between plain letters hides nothing", () => {
    expect(shown("floor\u200d")).toContain("200d");
    expect(shown("fl\u200coor")).toContain("200c");
  });

  test("any text becomes one visible line without HTML or markup", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shown(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expectInert(shown(text));
      }),
    );
  });
});

describe("escapeMarkdown alone", () => {
  test("makes any text one line without HTML or markup", () => {
    fc.assert(fc.property(hostileText, (text) => expectInert(escapeMarkdown(text))));
  });

  test.each(["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0"])(
    "lets %j neither break the line nor open a new one",
    (sign) => {
      expect(escapeMarkdown(`a${sign}${sign}- b`)).toBe("a - b");
      expect(escapeMarkdown(`${sign}    - b${sign}`)).toBe("\\- b");
    },
  );

  test("leaves isolates and joiners to whoever set them", () => {
    expect(escapeMarkdown("\u2068مطبخ\u2069 می\u200cخواهم")).toBe("\u2068مطبخ\u2069 می\u200cخواهم");
  });

  test("what is rendered is the text", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() === text),
        (text) => {
          expect(renderedText(escapeMarkdown(text))).toBe(text);
        },
      ),
    );
  });
});

function expectInert(markdown: string): void {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, "");
  expect(markdown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  expect(bare).not.toMatch(/[\\`*_[\]{}#|~$<>&@]/);
  expect(markdown).not.toMatch(/^(?:[-+=:\s]|\d+[.)](?:\s|$))/);
}
