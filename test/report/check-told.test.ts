import { describe, expect, test } from "vitest";
import {
  brief,
  diagnose,
  display,
  type Messages,
  readChain,
  toHtml,
  toJson,
  toMarkdown,
  toMermaid,
  toSvg,
  toTables,
  toVegaLite,
} from "../../src/index.js";
import { restaurant } from "../chains.js";

const chain = readChain(restaurant);
const diagnosis = diagnose(chain);
const page = brief(diagnosis, "kitchen");

/** All that is made of a diagnosis, as somebody without types calls it, and what it takes. */
const makers: readonly (readonly [string, string, (told: never, options?: never) => unknown])[] = [
  ["toHtml", "a diagnosis or a brief", toHtml],
  ["toMarkdown", "a diagnosis or a brief", toMarkdown],
  ["display", "a diagnosis or a brief", display],
  ["toSvg", "a diagnosis", toSvg],
  ["toMermaid", "a diagnosis", toMermaid],
  ["toVegaLite", "a diagnosis", (told, options) => toVegaLite(told, "losses", options)],
  ["toTables", "a diagnosis", toTables],
  ["toJson", "a chain or a diagnosis", toJson],
];
const named = { "a chain": chain, "a brief": page, "a text": "{}", "another object": {}, undefined, 7: 7 };

describe("whatever is made of a diagnosis", () => {
  test.each(makers)("%s takes %s, and says what else it was given", (name, kinds, make) => {
    for (const [found, told] of Object.entries(named)) {
      const made = () => make(told as never);
      if (kinds.includes(found)) expect(made).not.toThrow();
      else expect(made).toThrow(new TypeError(`${name}: found ${found}, expected ${kinds}`));
    }
  });

  test.each(makers.slice(0, 6))("%s refuses words that are no catalogue", (name, _, make) => {
    const options = { messages: "fa" as unknown as Messages };
    expect(() => make(diagnosis as never, options as never)).toThrow(`${name}: messages is a text`);
  });
});
