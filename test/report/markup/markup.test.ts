import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { html, type Markup, markupText, svg } from "../../../src/report/markup/markup.js";
import { runs } from "../../random-chain.js";
import { hostileText } from "../hostile-text.js";

interface Parsed {
  readonly attribute: string;
  readonly text: string;
  readonly tags: number;
}

function parsed(markup: Markup): Parsed {
  const found = { attribute: "", text: "", tags: 0 };
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => {
    found.tags += 1;
    found.attribute = attributes.a as string;
  });
  parser.on("text", (text) => {
    found.text += text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(markupText(markup)).close();
  return found;
}

/** What a text is without the characters that XML cannot hold. */
function holdable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}

describe("svg and html", () => {
  test("any text stays text, in elements and in quoted attributes", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" })), (text) => {
        const { attribute, text: read, tags } = parsed(svg`<b a="${text}">${text}</b>`);
        expect(tags).toBe(1);
        expect(read).toBe(holdable(text));
        expect(attribute).toBe(holdable(text).replace(/[\t\n]/g, " "));
      }),
      runs,
    );
  });

  test("markup, lists, nothing and numbers stand as what they are", () => {
    const rows = [1 / 3, -0, "a<b"].map((value) => html`<li>${value}</li>`);
    expect(markupText(html`<ul>${rows}${null}${false}</ul>`)).toBe(
      "<ul><li>0.33</li><li>0</li><li>a&lt;b</li></ul>",
    );
  });

  test("between attributes markup can be set in, but no text", () => {
    const attribute = svg` a="1"`;
    expect(markupText(svg`<b ${attribute}/>`)).toBe('<b  a="1"/>');
    expect(() => svg`<b ${"onclick=alert(1)"}/>`).toThrow(TypeError);
    expect(() => svg`<b ${[attribute, "x"]}/>`).toThrow(TypeError);
  });

  test.each([
    ["an unquoted attribute", () => svg`<b a=${"x"}/>`],
    ["the name of a tag", () => svg`<${"b"}/>`],
    ["an address", () => html`<a href="${"javascript:alert(1)"}">x</a>`],
    ["the middle of an address", () => html`<a class="x" href='//${"x"}'>x</a>`],
    ["a handler", () => html`<b onclick="f(${"x"})">x</b>`],
    ["a style", () => html`<b style="color:${"x"}">x</b>`],
    ["a script", () => html`<script>let a = "${"x"}";</script>`],
    ["a style sheet", () => html`<style>${"x"}</style>`],
  ])("nothing can be set in as %s", (_, template) => {
    expect(template).toThrow(TypeError);
  });

  test("a place in the same document and text after a script can be set in", () => {
    expect(markupText(html`<a href="#break-${1}">${"x"}</a>`)).toBe('<a href="#break-1">x</a>');
    expect(markupText(html`<script></script><p>${"x"}</p>`)).toBe("<script></script><p>x</p>");
  });

  test("what came as data cannot pass for markup", () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    expect(() => svg`<b>${forged}</b>`).toThrow(TypeError);
  });

  test("a number that is none is refused", () => {
    expect(() => svg`<b a="${Number.NaN}"/>`).toThrow(RangeError);
    expect(() => svg`<b a="${Number.POSITIVE_INFINITY}"/>`).toThrow(RangeError);
  });
});
