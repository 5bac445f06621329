import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  diagnose,
  type Level,
  type LogFigures,
  readChain,
  toMarkdown,
} from "../../src/index.js";
import { measureLog } from "../../src/measures/log/measure-log.js";
import { hub } from "../detectors/signs-of.js";
import { tableOf } from "../measures/log/table-of.js";
import { hostileText } from "./hostile-text.js";

const title = "## What the event log shows";

const log = measureLog(
  tableOf(
    ...Array.from({ length: 30 }, () => ["take:desk", "take:floor", "fix:desk"]),
    ...Array.from({ length: 10 }, () => ["take:desk"]),
  ),
);

function chainOf(desk: string, floor: string, kind: "department" | "employee" = "department"): ChainDocument {
  return {
    parties: [
      { id: desk, kind },
      { id: floor, kind },
      { id: "client", kind: "customer" },
    ],
    handoffs: [
      { from: desk, to: floor, strength: 0.9 },
      { from: floor, to: "client", strength: 0.9 },
    ],
  };
}

function report(figures: LogFigures | undefined, document = chainOf("desk", "floor"), level?: Level): string {
  return toMarkdown(
    diagnose(readChain(document), { ...(figures && { log: figures }), ...(level && { level }) }),
  );
}

/** The section's lines. */
function sectionOf(markdown: string): readonly string[] {
  const lines = markdown
    .slice(markdown.indexOf(title))
    .split("\n")
    .filter((line) => line !== "");
  return lines.slice(
    1,
    lines.findIndex((line, place) => place > 0 && line.startsWith("## ")),
  );
}

describe("the section on the event log", () => {
  test("tells how cases change hands, come back, are reworked and solved", () => {
    expect(sectionOf(report(log))).toEqual([
      "These figures are of the whole log, with its parties as it names them. They are in no figure above.",
      "- The log tells of 40 cases with 100 events by 2 parties.",
      "- A case changed hands 1.5 times on average.",
      "- 30 of 40 cases (75.0 %) came back to a party that had let go of them; 30 of these came straight from the next party.",
      "- Of 100 events, 30 (30.0 %) did again what had been done before in the case; this happened in 30 cases. Most often floor did again what desk had done (30 times).",
      "- 10 of 40 cases (25.0 %) were solved by the party that began them, alone.",
    ]);
  });

  test("is left out where no log was handed in", () => {
    expect(report(undefined)).not.toContain(title);
  });

  test("says what a log does not show", () => {
    expect(sectionOf(report(measureLog(tableOf()))).slice(1)).toEqual([
      "- The log tells of 0 cases with 0 events by 0 parties.",
    ]);
    const plain = sectionOf(report(measureLog(tableOf(["desk", "floor"], ["desk"]))));
    expect(plain).toContain(
      "- Whether work was done again cannot be told, because the log does not say what was done.",
    );
    expect(plain).toContain("- No case came back to a party that had let go of it.");
    expect(sectionOf(report(measureLog(tableOf(["take:desk", "fix:floor"]))))).toContain(
      "- No work was done again.",
    );
  });

  test("names people at their own level only", () => {
    const people = chainOf("desk", "floor", "employee");
    expect(sectionOf(report(log, people)).join()).not.toContain("Most often");
    expect(sectionOf(report(log, people, "employee")).join()).toContain("Most often floor did again");
  });

  test("keeps hostile names inert", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [desk, floor] = [`a${text}`, `b${text}`];
        const named = JSON.parse(
          JSON.stringify(log, (_, value) => (value === "desk" ? desk : value === "floor" ? floor : value)),
        ) as LogFigures;
        const lines = sectionOf(report(named, chainOf(desk, floor)));
        expect(lines).toHaveLength(6);
        expect(lines.join("\n")).not.toMatch(/[<\p{Cs}\u200b\u202a-\u202e\u2067]/u);
        expect(lines.join("\n")).not.toMatch(/(?<!\\)(?:\\\\)*[`[\]{}_]/);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

test("a break under a cause that nobody measured does not pass the handoff's strength off as that cause's", () => {
  const observed = { exchanges: 200, returned: 4 };
  const known = { a: observed, b: observed, odd: { ...observed, returned: 90 } };
  const late = { from: "odd", to: "hub", indicator: "on-time", good: 100, total: 200 };
  const [delayed, returned] = report(undefined, hub(known, [late]))
    .split("\n### ")
    .slice(1);
  expect(delayed).toContain("in this respect (95 % interval");
  expect(returned).toContain("came straight back");
  expect(returned).toMatch(/exchanges serve the receiver well \(95 % interval/);
});

describe("the words of what logs show", () => {
  const seen = (returned: number, median: number) => ({
    exchanges: 1200,
    returned,
    waitHours: { median, mean: median, p95: 3 * median },
  });
  const usual = { a: seen(12, 1), b: seen(14, 1), c: seen(13, 1), desk: seen(11, 1) };
  const right = (from: string, good: number) => ({
    from,
    to: "hub",
    indicator: "right-first-time",
    good,
    total: 100,
  });
  const evidence = [right("a", 99), right("b", 98), right("c", 97), right("odd", 60)];
  const markdown = report(
    measureLog(
      tableOf(...Array.from({ length: 90 }, (_, place) => (place < 5 ? ["desk"] : ["desk", "hub"]))),
    ),
    hub({ ...usual, odd: seen(300, 30.26) }, evidence),
  );

  test.each([
    "Of 1,200 exchanges 300 came straight back; 5.8 % is usual in this chain.",
    "Of 100 exchanges 40 had to be done again; 11.7 % is usual in this chain.",
    "### Slow for this chain (1)",
    "- **odd → hub:** Half of the work waits longer than 30.3 hours here; in this chain 1 hour would be usual.",
    "### Parties that take cases first but rarely solve them (1)",
    "- **desk:** Of 90 cases that began here it solved 5 without anybody else, clearly fewer than 25 %.",
  ])("are: %s", (sentence) => {
    expect(markdown).toContain(sentence);
  });
});
