import { beforeAll, describe, expect, test } from "vitest";
import { seededAnswers } from "../../examples/seeded-answers.js";
import { questionnaire, readChain, readSurvey, toCsv } from "../../src/index.js";
import { line } from "../chains.js";
import { printedBy } from "./run-example.js";

/** The lines of a list under a heading. */
function listUnder(title: string, printed: string): readonly string[] {
  const [, list] = printed.split(`## ${title}\n\n`);
  return list!.split("\n\n")[0]!.split("\n");
}

describe("a survey round", () => {
  let printed: string;
  beforeAll(async () => {
    printed = await printedBy("survey-round.ts");
  }, 120_000);

  test("says who is asked how much, who answered, and that nothing is told of those who are few", () => {
    expect(listUnder("Questions", printed)).toContain(
      "- production, 26 people: 40 on who serves it, 16 on whom it serves, 9 on what the firm does for it",
    );
    const answered = listUnder("Who answered", printed);
    expect(answered).toContain("- production: 24 of 26 people (92 %)");
    expect(answered).toContain(
      "- fewer than 5 people, of whom nothing is told: billing, head-of-operations, owners",
    );
    expect(answered.at(-1)).toMatch(/^- \d{4,5} answers used, \d+ left blank, 0 rejected/);
  });

  test("says of each cause whether its answers may be averaged", () => {
    const told = listUnder("May answers be averaged", printed);
    expect(told.map((one) => one.split(":")[0])).toEqual([
      "- information, handoffs",
      "- coordination, handoffs",
      "- care, handoffs",
      "- care, what people get",
    ]);
    expect(told[0]).toMatch(/alpha 0\.\d\d, agreement 0\.\d\d .*ICC\(1\) 0\.\d\d, ICC\(2\) 0\.\d\d/);
  });

  test("finds the three weak handoffs, the gap to what is expected and the givers' own view", () => {
    const found = listUnder("What was planted", printed);
    expect(found.length).toBe(5);
    expect(found[0]).toMatch(/^- sales → production, information \(weak-information\): 1 of \d+ breaks$/);
    for (const other of found.slice(1, 4)) expect(other).toMatch(/: \d+ of \d+ breaks$/);
    expect(found[4]).toMatch(/^- production → sales, .*\(perception-gap\): \d+ of \d+ risks$/);
  });

  test("keeps back what the three people of billing answered, and names nobody", () => {
    expect(printed).toMatch(/kept back altogether: .*dispatch → billing: delivery notes/);
    expect(printed).toContain("Answers that are too few to be used");
    expect(printed).not.toMatch(/\br\d{3}\b/);
    expect(printed).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test("ends with the report", () => {
    const report = printed.indexOf("# Where the internal customer chain breaks");
    expect(report).toBeGreaterThan(printed.indexOf("## What was planted"));
    expect(printed).toContain("### 1. Sales → Production: build orders");
  });
});

describe("a survey that meets a log", () => {
  let printed: string;
  beforeAll(async () => {
    printed = await printedBy("survey-meets-log.ts");
  }, 120_000);

  test("tells where people suffer from what the counts miss, and where they got used to what is bad", () => {
    const told = printed.split("Where people feel what the counts do not show:\n")[1]!.split("\n\n")[0]!;
    expect(told.split("\n")).toEqual([
      expect.stringMatching(/^- network → hardware, coordination: seen 9\d %, felt [12]\d %$/),
      expect.stringMatching(/^- software → network, information: seen [56]\d %, felt [89]\d %$/),
    ]);
  });

  test("puts both among the breaks, each by the source that is weaker", () => {
    expect(printed).toContain("### 1. network → hardware: work");
    expect(printed).toContain("here what people say");
    expect(printed).toContain("### 2. software → network: work");
    expect(printed).toContain("here what was counted");
    expect(printed).not.toMatch(/\br\d{3}\b|NaN|undefined/);
  });
});

describe("people who do not exist", () => {
  const chain = readChain(line(["desk", "field"]));
  const questions = questionnaire(chain, { handoffItems: ["respect"], careItems: ["health"] });
  const opinionOf = () => ({ rating: 3.5, expected: 4 });
  const answers = (seed: number, count = 20) =>
    seededAnswers(questions, { people: new Map([["field", count]]), opinionOf, seed });

  test("answer the same for the same seed, and otherwise for another", () => {
    expect(answers(3)).toEqual(answers(3));
    expect(toCsv(answers(4).rows)).not.toBe(toCsv(answers(3).rows));
  });

  test("think on the mean what was planted, and are read back whole", async () => {
    const { roster, rows } = answers(1, 2000);
    const { survey, rejected } = await readSurvey(toCsv(rows), {}, { chain, roster });
    expect(rejected).toEqual([]);
    expect(survey.response[0]!.rate).toBeCloseTo(0.9, 1);
    for (const { figures } of survey.questions) expect(figures!.mean).toBeCloseTo(3.5, 1);
  });
});
