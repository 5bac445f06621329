import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, heading, list, listItem, paragraph, table } from "../../src/report/block.js";
import { writeMarkdown } from "../../src/report/write-markdown.js";
import { runs } from "../random-chain.js";
import { hostileText } from "./hostile-text.js";
import { renderedText } from "./rendered-text.js";

describe("writeMarkdown", () => {
  test("writes headings of three levels, with their place where they have one", () => {
    expect(writeMarkdown([heading(1, "Chain"), heading(2, "Breaks"), heading(3, "floor → bar", "12")])).toBe(
      "# Chain\n\n## Breaks\n\n### 12. floor → bar\n",
    );
    expect(writeMarkdown([heading(3, "1. not a place")])).toBe("### 1\\. not a place\n");
  });

  test("writes a list's labels in bold, and the list of an item below it", () => {
    const items = [
      listItem("Status", "Broken."),
      listItem("What to do", "", ["Ask.", "Agree."]),
      "no label",
      listItem("", "first", ["below"]),
    ];
    expect(writeMarkdown([list(items)])).toBe(
      [
        "- **Status:** Broken.",
        "- **What to do:**",
        "  - Ask.",
        "  - Agree.",
        "- no label",
        "- first",
        "  - below",
        "",
      ].join("\n"),
    );
  });

  test("sets figures of tables to the right and texts to the left", () => {
    const rows = [["bar", "ice", "80.0 %"]];
    expect(writeMarkdown([table(["To", "What", "Lost"], rows, 2)])).toBe(
      "| To | What | Lost |\n| --- | --- | ---: |\n| bar | ice | 80.0 % |\n",
    );
    expect(writeMarkdown([table(["", "Lost"], [])])).toBe("|  | Lost |\n| --- | ---: |\n");
  });

  test("parts blocks by one blank line and ends with one line feed", () => {
    expect(writeMarkdown([paragraph("One."), paragraph("Two."), list(["three"])])).toBe(
      "One.\n\nTwo.\n\n- three\n",
    );
  });

  test("leaves isolates around names as they are", () => {
    expect(writeMarkdown([paragraph("\u2068مطبخ\u2069 → bar")])).toBe("\u2068مطبخ\u2069 → bar\n");
  });
});

describe("a hostile text is inert", () => {
  const blocks: readonly (readonly [string, (text: string) => Block])[] = [
    ["in a heading", (text) => heading(2, text)],
    ["in a heading with its place", (text) => heading(3, text, "1")],
    ["in a paragraph", paragraph],
    ["in a label", (text) => list([listItem(text, "said", ["below"]), "next"])],
    ["in an item", (text) => list([text, listItem("label", text)])],
    ["in the list of an item", (text) => list([listItem("label", "", [text, text])])],
    ["in the head of a table", (text) => table([text, text], [["cell", "1"]])],
    ["in the cells of a table", (text) => table(["head", "figure"], [[text, text]])],
  ];

  test.each(blocks)("%s", (_, blockOf) => {
    const safe = linesOf(blockOf("safe"));
    fc.assert(
      fc.property(
        hostileText.filter((text) => seen(text) !== ""),
        (text) => {
          const lines = linesOf(blockOf(text));
          expect(lines.map(shape)).toEqual(safe.map(shape));
          for (const [place, line] of lines.entries()) {
            if (!safe[place]!.includes("safe")) expect(line).toBe(safe[place]);
            const expected = content(safe[place]!).replaceAll("safe", () => seen(text));
            expect(renderedText(content(line))).toBe(expected.trimEnd());
          }
        },
      ),
      runs,
    );
  });

  /** A text on one line. */
  function seen(text: string): string {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  }

  /** A block between two others, as lines. */
  function linesOf(block: Block): readonly string[] {
    return writeMarkdown([paragraph("before"), block, paragraph("after")]).split(
      /\r\n|[\n\r\u0085\u2028\u2029]/,
    );
  }

  /** What a line opens with, how many cells it has, and which markup of others stands in it. */
  function shape(line: string): readonly unknown[] {
    const bare = line.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, " ");
    const inner = /^(?:\s|[-+=:](?!--)|\d+[.)](?:\s|$))/.test(content(line)) ? "broken out" : "";
    const signs = (bare.match(/[\\`*_[\]{}#|~$<>&@]|:\/\/|www\.|%%/gi) ?? []).join("");
    return [opening(line), inner, signs];
  }

  function opening(line: string): string {
    return /^(?:#+ (?:1\. )?|(?: {2})?- |\| )?/.exec(line)![0];
  }

  function content(line: string): string {
    return line.slice(opening(line).length);
  }
});
