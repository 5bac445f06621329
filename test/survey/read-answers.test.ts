import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, readChain } from "../../src/index.js";
import { toCsv } from "../../src/report/to-csv.js";
import { questionnaire } from "../../src/survey/questionnaire.js";
import { readAnswers } from "../../src/survey/read-answers.js";
import type { SurveyAnswers } from "../../src/survey/survey-answers.js";
import type { LongColumns, SurveyQuestion, WideColumns } from "../../src/survey/survey-columns.js";
import type { SurveyOptions } from "../../src/survey/survey-options.js";

const chain = readChain({
  parties: [
    { id: "works", kind: "organisation" },
    { id: "kitchen", kind: "department", memberOf: "works" },
    { id: "grill", kind: "team", memberOf: "kitchen" },
    { id: "floor", kind: "department", memberOf: "works" },
    { id: "terrace", kind: "team", memberOf: "floor" },
    { id: "bar", kind: "department", memberOf: "works" },
    { id: "farm", kind: "supplier" },
    { id: "annabel", kind: "employee", memberOf: "floor" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "floor", to: "kitchen", service: "order" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "bar", to: "floor", service: "ice" },
    { from: "kitchen", to: "bar", service: "snack" },
    { from: "farm", to: "kitchen", service: "produce" },
    { from: "floor", to: "guest", service: "meal" },
  ],
  indicators: [{ id: "warmth", cause: "care", aspect: "service" }],
});

const read = (
  source: Parameters<typeof readAnswers>[0],
  options: Partial<SurveyOptions> = {},
  columns = {},
) => readAnswers(source, columns as LongColumns, { chain, ...options });

/** The answers of a long survey with these columns, one row a line. */
const readLines = (header: string, lines: readonly string[], options: Partial<SurveyOptions> = {}) =>
  read([header, ...lines].join("\n"), options);

async function codesOf(header: string, lines: readonly string[], options: Partial<SurveyOptions> = {}) {
  const { rejected } = await readLines(header, lines, options);
  return rejected.map(({ code, line, column }) => [code, line, column]);
}

function expectCountsToAddUp({ answers, counts }: SurveyAnswers): void {
  expect(counts.accepted).toBe(answers.length);
  expect(counts.accepted + counts.missing + counts.rejected).toBe(counts.read);
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe("an answer", () => {
  test("about another party is about what that party hands to the respondent's", async () => {
    const { answers, rejected, counts, respondents } = await readLines(
      "respondent,party,rated,service,indicator,rating,expected,importance,at",
      ["r1,floor,kitchen,dish,on-time,2,4,30,2024-05"],
    );
    expect(rejected).toEqual([]);
    expect(counts).toEqual({ read: 1, accepted: 1, missing: 0, rejected: 0 });
    expect(respondents).toEqual(new Map([["r1", ["floor"]]]));
    expect(answers).toEqual([
      {
        respondent: "r1",
        party: "floor",
        place: { from: "kitchen", to: "floor", service: "dish" },
        indicator: "on-time",
        rating: 2,
        scale: [1, 5],
        expected: 4,
        importance: 30,
        at: "2024-05",
      },
    ]);
  });

  test("needs no service where there is one only", async () => {
    const { answers } = await readLines("respondent,party,rated,indicator,rating", [
      "r1,floor,kitchen,respect,5",
    ]);
    expect(answers[0]!.place).toEqual({ from: "kitchen", to: "floor", service: "dish" });
  });

  test("about nobody is about the respondent's own party", async () => {
    const { answers } = await readLines("respondent,party,rated,indicator,rating", [
      "r1,floor,,training,3",
      "r2,farm,\u200b ,warmth,3",
    ]);
    expect(answers.map(({ place }) => place)).toEqual([{ party: "floor" }, { party: "farm" }]);
  });

  test("about one's own party is the giver's view where it tells who is served", async () => {
    const { answers, rejected } = await readLines("respondent,party,rated,service,serves,indicator,rating", [
      "r1,kitchen,kitchen,dish,floor,on-time,5",
      "r2,grill,kitchen,,bar,on-time,4",
      "r3,kitchen,grill,,floor,on-time,4",
      "r4,floor,kitchen,,floor,on-time,1",
      "r5,terrace,kitchen,,floor,on-time,2",
    ]);
    expect(rejected).toEqual([]);
    expect(answers.map(({ party, place, side }) => [party, place, side])).toEqual([
      ["kitchen", { from: "kitchen", to: "floor", service: "dish" }, "giver"],
      ["grill", { from: "kitchen", to: "bar", service: "snack" }, "giver"],
      ["kitchen", { from: "grill", to: "floor", service: "dish" }, "giver"],
      ["floor", { from: "kitchen", to: "floor", service: "dish" }, undefined],
      ["terrace", { from: "kitchen", to: "terrace", service: "dish" }, undefined],
    ]);
  });

  test("of a member is about its unit's handoff, and customers rate who serves them", async () => {
    const { answers } = await readLines("respondent,party,rated,indicator,rating", [
      "r1,terrace,grill,respect,5",
      "r2,guest,floor,respect,5",
    ]);
    expect(answers.map(({ place }) => place)).toEqual([
      { from: "grill", to: "terrace", service: "dish" },
      { from: "floor", to: "guest", service: "meal" },
    ]);
  });

  test("that is blank, or a text that means none, is missing in whatever row", async () => {
    const survey = await readLines(
      "respondent,party,rated,indicator,rating,expected",
      [
        "r1,floor,kitchen,on-time,,4",
        "r2,floor,kitchen,on-time, \u200b,x",
        "r3,nowhere,kitchen,on-time,NA,",
        ",,,,,",
        "r4,floor,kitchen,on-time,0,",
        "r5,floor,kitchen,on-time,3,NA",
      ],
      { missing: ["NA"], scale: [0, 10] },
    );
    expect(survey.counts).toEqual({ read: 6, accepted: 2, missing: 4, rejected: 0 });
    expect(survey.answers.map(({ rating }) => rating)).toEqual([0, 3]);
    expect(survey.answers[1]).not.toHaveProperty("expected");
    expect([...survey.respondents.keys()]).toEqual(["r1", "r2", "r3", "r4", "r5"]);
    expect(survey.respondents.get("r3")).toEqual([]);
  });

  test("is on the scale of its row, else of its indicator, else of the survey", async () => {
    const { answers, rejected } = await readLines(
      "respondent,party,rated,indicator,rating,scaleLow,scaleHigh",
      [
        "r1,floor,kitchen,on-time,7,0,10",
        "r1,floor,kitchen,respect,7,,",
        "r1,floor,kitchen,fairness,4,,",
        "r1,floor,kitchen,warmth,-2.5,-3,3",
      ],
      { scales: new Map([["respect", [0, 10]]]) },
    );
    expect(rejected).toEqual([]);
    expect(answers.map(({ rating, scale }) => [rating, scale])).toEqual([
      [7, [0, 10]],
      [7, [0, 10]],
      [4, [1, 5]],
      [-2.5, [-3, 3]],
    ]);
  });

  test("is found behind the apostrophe that keeps a spreadsheet from counting", async () => {
    const signed = readChain({
      parties: [
        { id: "-1", kind: "department" },
        { id: "=2", kind: "department" },
      ],
      handoffs: [{ from: "-1", to: "=2", service: "+more" }],
      indicators: [{ id: "@home", cause: "care", aspect: "service" }],
    });
    const { answers } = await readLines(
      "respondent,party,rated,service,indicator,rating",
      ["r1,'=2,'-1,'+more,'@home,4"],
      { chain: signed },
    );
    expect(answers).toMatchObject([
      { party: "=2", place: { from: "-1", to: "=2", service: "+more" }, indicator: "@home" },
    ]);
  });
});

describe("who answers", () => {
  const header = "respondent,rated,indicator,rating";

  test("is known by the roster, in each of its forms", async () => {
    const lines = ["R 1,kitchen,on-time,2", "r2,kitchen,on-time,3"];
    const rosters = [
      new Map<string, string | readonly string[]>([
        ["r1", "floor"],
        ["R2", ["bar"]],
      ]),
      [
        { respondent: "r1", party: "floor" },
        { respondent: "r2 ", party: "bar" },
      ],
    ];
    for (const roster of rosters) {
      const { answers, respondents } = await readLines(header, lines, { roster });
      expect(answers.map(({ respondent, party }) => [respondent, party])).toEqual([
        ["r1", "floor"],
        ["r2", "bar"],
      ]);
      expect(respondents).toEqual(
        new Map([
          ["r1", ["floor"]],
          ["r2", ["bar"]],
        ]),
      );
    }
  });

  test("is one person in spite of case, spaces, width and marks without a shape", async () => {
    const { counts, rejected, respondents } = await readLines(
      header,
      ["Ré 7,kitchen,on-time,2", "re\u03017,kitchen,on-time,3", "RÉ\u200b７,kitchen,on-time,4"],
      { roster: new Map([["ré7", "floor"]]) },
    );
    expect(counts).toEqual({ read: 3, accepted: 1, missing: 0, rejected: 2 });
    expect(rejected.map(({ code }) => code)).toEqual(["duplicate-answer", "duplicate-answer"]);
    expect([...respondents.keys()]).toEqual(["ré7"]);
  });

  test("of two departments answers for the one that the rated party serves", async () => {
    const roster = new Map([["r1", ["floor", "kitchen"]]]);
    const { answers, rejected, respondents } = await readLines(
      "respondent,rated,service,serves,indicator,rating",
      [
        "r1,farm,,,on-time,2",
        "r1,bar,ice,,on-time,3",
        "r1,kitchen,,,on-time,4",
        "r1,kitchen,,bar,on-time,5",
        "r1,,,,training,1",
        "r1,works,,,on-time,1",
        "r1,grill,,bar,respect,5",
      ],
      { roster },
    );
    expect(
      answers.map(({ party, place, side = "" }) => [party, "from" in place && place.from, side]),
    ).toEqual([
      ["kitchen", "farm", ""],
      ["floor", "bar", ""],
      ["floor", "kitchen", ""],
      ["kitchen", "kitchen", "giver"],
      ["kitchen", "grill", "giver"],
    ]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([
      ["ambiguous-party", 6],
      ["ambiguous-party", 7],
    ]);
    expect(respondents).toEqual(new Map([["r1", ["floor", "kitchen"]]]));
  });

  test("of two departments who rates a unit of one is served by neither, and rates its own", async () => {
    const roster = new Map([["r1", ["farm", "grill"]]]);
    expect(await codesOf(header, ["r1,kitchen,on-time,5"], { roster })).toEqual([["self-rating", 2, 4]]);
  });

  test("of two departments that are both served has to say which", async () => {
    const roster = new Map([["r1", ["floor", "bar"]]]);
    const both = await readLines(header, ["r1,kitchen,on-time,5"], { roster });
    expect(both.rejected.map(({ code }) => code)).toEqual(["ambiguous-party"]);
    const told = await readLines(`party,service,${header}`, ["bar,,r1,kitchen,on-time,5"], { roster });
    expect(told.answers.map(({ party }) => party)).toEqual(["bar"]);
    const named = await readLines(`service,${header}`, ["snack,r1,kitchen,on-time,5"], { roster });
    expect(named.answers.map(({ party }) => party)).toEqual(["bar"]);
  });

  test("may answer for a unit above the party of the roster", async () => {
    const { answers } = await readLines(`party,${header}`, ["floor,r1,kitchen,on-time,5"], {
      roster: new Map([["r1", "terrace"]]),
    });
    expect(answers.map(({ party }) => party)).toEqual(["floor"]);
  });

  test("stands among the respondents with every party, also where nothing is answered", async () => {
    const { respondents } = await readLines(`party,${header}`, [
      "floor,r9,kitchen,on-time,",
      "bar,r9,kitchen,on-time,",
      "floor,r10,kitchen,on-time,99",
      "floor,,kitchen,on-time,3",
    ]);
    expect([...respondents]).toEqual([
      ["r10", ["floor"]],
      ["r9", ["bar", "floor"]],
    ]);
  });
});

describe("what cannot be used is told with line, column and code", () => {
  const header =
    "respondent,party,rated,service,serves,indicator,rating,scaleLow,scaleHigh,expected,importance,at";
  const roster = new Map<string, string | readonly string[]>([
    ["secret7", "floor"],
    ["secret8", ["floor", "bar"]],
    ["secret9", "gone"],
  ]);
  const cases: readonly [what: string, line: string, code: string, field: string][] = [
    ["nobody", ",floor,kitchen,,,on-time,3,,,,,", "blank-id", "respondent"],
    ["a stranger", "secret1,,kitchen,,,on-time,3,,,,,", "unknown-respondent", "respondent"],
    ["a party that the chain lacks", "secret1,secretx,kitchen,,,on-time,3,,,,,", "unknown-id", "party"],
    ["one of the roster", "secret9,,kitchen,,,on-time,3,,,,,", "unknown-id", "respondent"],
    [
      "another party than the roster's",
      "secret7,bar,kitchen,,,on-time,3,,,,,",
      "contradicting-party",
      "party",
    ],
    ["a rated party that is none", "secret1,floor,secretx,,,on-time,3,,,,,", "unknown-id", "rated"],
    [
      "a served party that is none",
      "secret1,kitchen,kitchen,,secretx,on-time,3,,,,,",
      "unknown-id",
      "serves",
    ],
    ["several parties", "secret8,,kitchen,,,on-time,3,,,,,", "ambiguous-party", "respondent"],
    ["care for several parties", "secret8,,,,,training,3,,,,,", "ambiguous-party", "respondent"],
    ["one's own party", "secret1,floor,floor,,,on-time,5,,,,,", "self-rating", "rated"],
    ["a unit above", "secret1,terrace,floor,,,on-time,5,,,,,", "self-rating", "rated"],
    ["a member below", "secret1,floor,terrace,,,on-time,5,,,,,", "self-rating", "rated"],
    ["one's own party to itself", "secret1,floor,floor,,terrace,on-time,5,,,,,", "self-rating", "rated"],
    ["a handoff of others", "secret1,bar,floor,,guest,on-time,5,,,,,", "not-own-handoff", "serves"],
    ["no handoff", "secret1,farm,bar,,,on-time,5,,,,,", "unknown-handoff", "rated"],
    ["no such service", "secret1,floor,kitchen,secretx,,on-time,5,,,,,", "unknown-handoff", "service"],
    ["no handoff of one's own", "secret1,floor,floor,,bar,on-time,5,,,,,", "unknown-handoff", "rated"],
    ["one of several services", "secret1,floor,bar,,,on-time,5,,,,,", "ambiguous-service", "service"],
    ["a service of nobody", "secret1,floor,,dish,,on-time,5,,,,,", "mixed-subject", "service"],
    ["a receiver of nobody", "secret1,floor,,,bar,on-time,5,,,,,", "mixed-subject", "serves"],
    ["care for a customer", "secret1,guest,,,,training,5,,,,,", "evidence-on-customer", "rated"],
    ["an indicator that is none", "secret1,floor,kitchen,,,secretx,5,,,,,", "unknown-indicator", "indicator"],
    ["no indicator", "secret1,floor,kitchen,,,,5,,,,,", "unknown-indicator", "indicator"],
    [
      "an answer outside the scale",
      "secret1,floor,kitchen,,,on-time,424242,,,,,",
      "rating-outside-scale",
      "rating",
    ],
    [
      "one below a scale of its own",
      "secret1,floor,kitchen,,,on-time,-424242,0,10,,,",
      "rating-outside-scale",
      "rating",
    ],
    ["a decimal comma", 'secret1,floor,kitchen,,,on-time,"4,24242",,,,,', "not-decimal", "rating"],
    ["digits of another script", "secret1,floor,kitchen,,,on-time,٤,,,,,", "not-decimal", "rating"],
    ["a percentage", "secret1,floor,kitchen,,,on-time,424242%,,,,,", "not-decimal", "rating"],
    ["words", "secret1,floor,kitchen,,,on-time,secretx,,,,,", "not-decimal", "rating"],
    ["a number too large", "secret1,floor,kitchen,,,on-time,424242e999,,,,,", "infinite-number", "rating"],
    ["half a scale", "secret1,floor,kitchen,,,on-time,3,,10,,,", "missing-field", "scaleLow"],
    ["the other half", "secret1,floor,kitchen,,,on-time,3,1,,,,", "missing-field", "scaleHigh"],
    ["a scale upside down", "secret1,floor,kitchen,,,on-time,3,424242,1,,,", "scale-upside-down", "scaleLow"],
    [
      "a scale beyond all measure",
      "secret1,floor,kitchen,,,on-time,3,-1e308,1e308,,,",
      "scale-upside-down",
      "scaleLow",
    ],
    ["a scale in words", "secret1,floor,kitchen,,,on-time,3,secretx,5,,,", "not-decimal", "scaleLow"],
    [
      "an expectation outside the scale",
      "secret1,floor,kitchen,,,on-time,3,,,424242,,",
      "expectation-outside-scale",
      "expected",
    ],
    ["an expectation in words", "secret1,floor,kitchen,,,on-time,3,,,secretx,,", "not-decimal", "expected"],
    ["an importance below 0", "secret1,floor,kitchen,,,on-time,3,,,,-424242,", "out-of-range", "importance"],
    ["an importance in words", "secret1,floor,kitchen,,,on-time,3,,,,secretx,", "not-decimal", "importance"],
    ["too few fields", "secret1,floor,kitchen,secretx", "field-count", ""],
    ["text after a quote", '"secret1"secretx,floor,kitchen,,,on-time,3,,,,,', "text-after-quote", ""],
    ["U+0000", "secret1\0,floor,kitchen,,,on-time,3,,,,,", "nul-byte", "respondent"],
  ];

  test.each(cases)("%s", async (_, line, code, field) => {
    const good = "secret7,floor,kitchen,dish,,on-time,3,1,5,4,10,2024";
    const survey = await readLines(header, [good, line, good], { roster });
    expect(survey.counts).toEqual({ read: 3, accepted: 1, missing: 0, rejected: 2 });
    const [fault, twice] = survey.rejected;
    expect(fault).toMatchObject({ file: "survey", line: 3, code });
    expect(twice).toMatchObject({ line: 4, code: "duplicate-answer" });
    if (field !== "") {
      const before = header.split(",").indexOf(field);
      const cells = line.match(/("[^"]*"|[^,]*)(,|$)/g)!;
      expect(fault!.column).toBe(1 + cells.slice(0, before).join("").length);
    }
    expect(JSON.stringify(survey.rejected)).not.toMatch(/secret|24242|٤|gone/);
  });

  test("every duplicate but the first, each side and wave by itself", async () => {
    const lines = [
      "r1,kitchen,kitchen,,floor,on-time,5,,,,,",
      "r1,floor,kitchen,,,on-time,1,,,,,",
      "r1,floor,kitchen,dish,,on-time,2,,,,,",
      "r1,floor,kitchen,,,on-time,3,,,,,w2",
      "r1,kitchen,kitchen,dish,floor,on-time,4,,,,,",
      "r1,floor,kitchen,,,respect,3,,,,,",
    ];
    const { answers, rejected } = await readLines(header, lines);
    expect(answers.map(({ rating }) => rating)).toEqual([5, 1, 3, 3]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([
      ["duplicate-answer", 4],
      ["duplicate-answer", 6],
    ]);
  });

  test("with the id that may have been meant, never that of a person", async () => {
    const { rejected } = await readLines("respondent,party,rated,indicator,rating", [
      "r1,floor,kitchn,on-time,3",
      "r1,floor,annabell,on-time,3",
      "r1,floor,kitchen,on time,3",
      "r1,flor,kitchen,on-time,3",
    ]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'found no id of a party, expected the id of a party, such as "kitchen"',
      "found no id of a party, expected the id of a party",
      'found no id of an indicator, expected the id of an indicator, such as "on-time"',
      'found no id of a party, expected the id of a party, such as "floor"',
    ]);
  });

  test("with the scale that was agreed", async () => {
    const { rejected } = await readLines("respondent,party,rated,indicator,rating,scaleLow,scaleHigh", [
      "r1,floor,kitchen,on-time,0,,",
      "r1,floor,kitchen,on-time,6,1,5",
      "r1,floor,kitchen,on-time,17,0,10",
    ]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      "found a number outside the scale, expected a number from 1 to 5",
      "found a number outside the scale, expected a number from 1 to 5",
      "found a number outside the scale, expected a number on the scale of its row",
    ]);
  });

  test("10,000 times, and counted to the end", async () => {
    const lines = Array.from({ length: 12_345 }, (_, at) => `r${at},floor,kitchen${at},on-time,3`);
    const { counts, rejected } = await readLines("respondent,party,rated,indicator,rating", lines);
    expect(counts).toEqual({ read: 12_345, accepted: 0, missing: 0, rejected: 12_345 });
    expect(rejected).toHaveLength(10_000);
  });
});

const questions: readonly SurveyQuestion[] = [
  { column: "q1", rated: "kitchen", service: "dish", indicator: "on-time", expected: "e1", importance: "i" },
  { column: "q2", rated: "bar", service: "ice", indicator: "respect", scale: [0, 10], importance: "i" },
  { column: "q3", indicator: "training" },
  { column: "q4", rated: "kitchen", service: "dish", serves: "floor", indicator: "on-time" },
];

const wideColumns: WideColumns = { respondent: "who", party: "dept", at: "wave", questions };

describe("a wide survey", () => {
  const wide = [
    "Timestamp,who,dept,wave,q1,e1,i,q2,q3,q4,Comments",
    "09:00,r1,floor,w1,2,4,30,7,5,,secret words",
    "09:01,r2,floor,w1,,3,20,10,,,",
    "09:02,r3,kitchen,w1,,,,,4,5,",
    "09:03,r4,floor,w1,9,4,10,3,x,,",
    "09:04,r5,floor,w1,3,9,,,,,",
  ].join("\n");
  const long = [
    "respondent,party,rated,service,serves,indicator,rating,scaleLow,scaleHigh,expected,importance,at",
    "r1,floor,kitchen,dish,,on-time,2,,,4,30,w1",
    "r1,floor,bar,ice,,respect,7,0,10,,30,w1",
    "r1,floor,,,,training,5,,,,,w1",
    "r2,floor,kitchen,dish,,on-time,,,,3,20,w1",
    "r2,floor,bar,ice,,respect,10,0,10,,20,w1",
    "r3,kitchen,,,,training,4,,,,,w1",
    "r3,kitchen,kitchen,dish,floor,on-time,5,,,,,w1",
    "r4,floor,kitchen,dish,,on-time,9,,,4,10,w1",
    "r4,floor,bar,ice,,respect,3,0,10,,10,w1",
    "r4,floor,,,,training,x,,,,,w1",
    "r5,floor,kitchen,dish,,on-time,3,,,9,,w1",
  ].join("\n");

  test("gives the same as a long one with the same answers", async () => {
    const ofWide = await readAnswers(wide, wideColumns, { chain });
    const ofLong = await readAnswers(long, {}, { chain });
    expect(ofWide.answers).toEqual(ofLong.answers);
    expect(ofWide.respondents).toEqual(ofLong.respondents);
    expect(ofWide.rejected.map(({ code, reason }) => [code, reason])).toEqual(
      ofLong.rejected.map(({ code, reason }) => [code, reason]),
    );
    expect(ofWide.counts).toEqual({ read: 20, accepted: 7, missing: 10, rejected: 3 });
    expect(ofLong.counts).toEqual({ read: 11, accepted: 7, missing: 1, rejected: 3 });
  });

  test("tells the place of every fault", async () => {
    const { rejected } = await readAnswers(wide, wideColumns, { chain, name: "form.csv" });
    expect(rejected.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ["form.csv", 5, 19, "rating-outside-scale"],
      ["form.csv", 5, 28, "not-decimal"],
      ["form.csv", 6, 21, "expectation-outside-scale"],
    ]);
  });

  test("loses all answers of a row that cannot be used, and tells it once", async () => {
    const survey = await readAnswers(
      "who,dept,wave,q1,e1,i,q2,q3,q4\nr1,floor\n,floor,,1,,,2,,\nr2,,,,,,,,\nr3,nowhere,,3,,,4,5,\n",
      wideColumns,
      { chain },
    );
    expectCountsToAddUp(survey);
    expect(survey.counts).toEqual({ read: 16, accepted: 0, missing: 2 + 4 + 1, rejected: 4 + 2 + 3 });
    expect(survey.rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 1, "field-count"],
      [3, 1, "blank-id"],
      [5, 4, "unknown-id"],
    ]);
  });

  test("may ask the same in two columns of which one is filled", async () => {
    const branches: WideColumns = {
      respondent: "who",
      party: "dept",
      questions: [
        { column: "early", rated: "kitchen", indicator: "on-time" },
        { column: "late", rated: "kitchen", indicator: "on-time" },
      ],
    };
    const source = "who,dept,early,late\nr1,floor,3,\nr2,bar,,4\nr3,floor,1,2\n";
    const { answers, rejected } = await readAnswers(source, branches, { chain });
    expect(answers.map(({ rating }) => rating)).toEqual([3, 4, 1]);
    expect(rejected.map(({ code }) => code)).toEqual(["duplicate-answer"]);
  });
});

describe("a questionnaire of the library", () => {
  test("comes back whole once it is filled in, givers' own views and care items included", async () => {
    const asked = questionnaire(chain, {
      scale: [0, 10],
      expectation: true,
      importance: true,
      givers: true,
    });
    const filled = asked.map((row, at) => ({
      ...row,
      respondent: `${row.party}-1`,
      rating: at % 11,
      expected: 8,
      importance: at % 3 ? 20 : "",
    }));
    const { answers, rejected, counts } = await read(toCsv(filled));
    expect(rejected).toEqual([]);
    expect(counts.accepted).toBe(asked.length);
    for (const [at, answer] of answers.entries()) {
      const { party, rated, service, serves, indicator, rating } = filled[at]!;
      const to = serves === "" ? party : serves;
      expect(answer).toEqual({
        respondent: `${party}-1`,
        party,
        place: rated === "" ? { party } : { from: rated, to, service },
        indicator,
        rating,
        scale: [0, 10],
        expected: 8,
        ...(at % 3 > 0 && { importance: 20 }),
        ...(serves !== "" && { side: "giver" }),
      });
    }
  });
});

describe("sources", () => {
  const text =
    "respondent;party;rated;indicator;rating;note\r\n" +
    'Ünal;floor;kitchen;on-time;4;"two\nlines"\r\nr2;bar;kitchen;respect;x;\r\nr3;bar;kitchen;respect;;\r\n';

  test("give the same in pieces, bytes and streams", async () => {
    const whole = await read(text);
    expect(whole.counts).toEqual({ read: 3, accepted: 1, missing: 1, rejected: 1 });
    expect(whole.rejected).toMatchObject([{ line: 4, column: 24 }]);
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    expect(await read(bytes)).toEqual(whole);
    expect(await read(new Response(text).body!)).toEqual(whole);
    for (let at = 1; at < bytes.length; at += 1) {
      const pieces = (async function* () {
        yield bytes.subarray(0, at);
        yield bytes.subarray(at);
      })();
      expect(await read(pieces)).toEqual(whole);
    }
  });

  test("may be rows of objects, with numbers, dates and nothing", async () => {
    const survey = await read([
      { respondent: 17, party: "floor", rated: "kitchen", indicator: "on-time", rating: 4 },
      { respondent: "r2", party: "floor", rated: null, indicator: "training", rating: "3", at: new Date(0) },
      { respondent: "r3", party: "floor", rated: "kitchen", indicator: "on-time", rating: undefined },
      { respondent: "r4", party: "floor", rated: "kitchen", indicator: "on-time", rating: Number.NaN },
      { respondent: "r5", party: "floor", rated: "kitchen", indicator: "on-time", rating: {} },
      { respondent: "r6", party: "floor", rated: "kitchen", indicator: Symbol("secret"), rating: 3 },
      { respondent: ["secret"], party: "floor", rated: "kitchen", indicator: "on-time", rating: 3 },
      { respondent: "r8", party: "floor", rated: "kitchen", indicator: "on-time", rating: true },
      "secret" as never,
      null as never,
      Object.defineProperty({ respondent: "r9", party: "floor" }, "rating", {
        enumerable: true,
        get: () => {
          throw new Error("secret");
        },
      }),
    ]);
    expectCountsToAddUp(survey);
    expect(survey.answers).toMatchObject([
      { respondent: "17", rating: 4 },
      { respondent: "r2", place: { party: "floor" }, rating: 3, at: "1970-01-01T00:00:00.000Z" },
    ]);
    expect(survey.rejected.map(({ line, code }) => [line, code])).toEqual([
      [4, "not-decimal"],
      [5, "unreadable"],
      [6, "unreadable"],
      [7, "unreadable"],
      [8, "not-decimal"],
      [9, "wrong-type"],
      [10, "wrong-type"],
      [11, "unreadable"],
    ]);
    expect(JSON.stringify(survey.rejected)).not.toContain("secret");
  });

  test("without rows have no answers", async () => {
    const nothing = { answers: [], rejected: [], respondents: new Map() };
    const counts = { read: 0, accepted: 0, missing: 0, rejected: 0 };
    expect(await read([])).toEqual({ ...nothing, counts });
    expect(await read("respondent,rated,indicator,rating\n")).toEqual({ ...nothing, counts });
  });

  test("that are none are told so", async () => {
    for (const source of [17, undefined, null, {}, Symbol("s")]) {
      await expect(read(source as never)).rejects.toThrow(InputError);
    }
    await expect(read("<html><body>secret7</body></html>")).rejects.toThrow(/HTML/);
    await expect(read("")).rejects.toThrow(/empty|nothing/);
  });

  test("are left when the signal aborts", async () => {
    await expect(read(text, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    await expect(read([], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    const control = new AbortController();
    const hanging = (async function* () {
      yield text;
      await new Promise(() => setTimeout(() => control.abort(new Error("enough")), 1));
    })();
    await expect(read(hanging, { signal: control.signal })).rejects.toThrow("enough");
  });
});

describe("columns", () => {
  const failure = async (promise: Promise<unknown>) => {
    const error: unknown = await promise.then(
      () => new Error("no error"),
      (reason: unknown) => reason,
    );
    return error as Error;
  };

  test("of other names are found, and those that are read as something else are not read twice", async () => {
    const { answers } = await read(
      "id,party,scaleLow,item,mark\nr1,kitchen,x,on-time,3\n",
      { roster: new Map([["r1", "floor"]]) },
      {
        respondent: "id",
        rated: "party",
        indicator: "item",
        rating: "mark",
        service: undefined,
        at: "scaleLow",
      },
    );
    expect(answers).toMatchObject([{ party: "floor", place: { from: "kitchen" }, at: "x", rating: 3 }]);
  });

  test("that are missing are all told, with what there is and the nearest", async () => {
    const error = await failure(
      read("Respondent,ratd,Indicator,mark,remarks\nsecret7,kitchen,on-time,3,\n", {}, { at: "wave" }),
    );
    expect(error).toBeInstanceOf(InputError);
    const { issues } = error as InputError;
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => "missing-column"));
    expect(issues[0]!.found).toBe('the columns "Respondent", "ratd", "Indicator", "mark", "remarks"');
    expect(issues.map(({ expected }) => expected)).toEqual([
      'a column "respondent" for columns.respondent; did you mean "Respondent"?',
      'a column "rated" for columns.rated; did you mean "ratd"?',
      'a column "indicator" for columns.indicator; did you mean "Indicator"?',
      'a column "rating" for columns.rating',
      'a column "wave" for columns.at',
    ]);
  });

  test("of a file without header are not told, as they are somebody's answers", async () => {
    const error = await failure(
      read("secret7,kitchen,on-time,424242\nsecret8,bar,respect,5\n", {}, { respondent: "id" }),
    );
    expect(error.message).not.toMatch(/secret|424242/);
    expect((error as InputError).issues[0]!.found).toBe("4 columns of other names");
    const wide = await failure(readAnswers("secret7,floor,1,2,secret words\n", wideColumns, { chain }));
    expect(wide.message).not.toMatch(/secret/);
  });

  test("that stand twice, or that no object has, are told", async () => {
    const twice = await failure(read("respondent,rated,indicator,rating,rating,x,x\n"));
    expect((twice as InputError).issues).toMatchObject([
      { code: "duplicate-column", path: "survey line 1, column 35" },
    ]);
    const none = await failure(read([{ respondent: "secret7", rated: "kitchen" }]));
    expect((none as InputError).issues.map(({ code }) => code)).toEqual(["missing-column", "missing-column"]);
    expect(none.message).not.toContain("secret7");
  });

  test.each<[string, unknown, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor]>([
    ["no object", "respondent", TypeError],
    ["nothing", null, TypeError],
    ["a name that is no text", { rated: 3 }, TypeError],
    ["a blank name", { rated: " \u200b" }, RangeError],
    ["one column for two fields", { rated: "x", rating: "x" }, RangeError],
    ["the default of a required one for another", { rating: "indicator" }, RangeError],
    ["no questions", { respondent: "who", questions: [] }, RangeError],
    ["questions that are no list", { respondent: "who", questions: {} }, TypeError],
    ["a question that is none", { respondent: "who", questions: [null] }, TypeError],
    ["a question without column", { respondent: "who", questions: [{ indicator: "respect" }] }, TypeError],
    ["a wide survey without respondents", { questions: [{ column: "q", indicator: "respect" }] }, TypeError],
    [
      "two questions in one column",
      {
        respondent: "who",
        questions: [
          { column: "q", indicator: "respect" },
          { column: "q", indicator: "on-time" },
        ],
      },
      RangeError,
    ],
    [
      "an expectation in the column of answers",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", expected: "q" }] },
      RangeError,
    ],
    [
      "one column for expectation and importance",
      {
        respondent: "who",
        questions: [{ column: "q", indicator: "respect", expected: "e", importance: "e" }],
      },
      RangeError,
    ],
    ["an unknown indicator", { respondent: "who", questions: [{ column: "q", indicator: "x" }] }, RangeError],
    ["no indicator", { respondent: "who", questions: [{ column: "q" }] }, TypeError],
    [
      "an unknown party",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", rated: "kitchn" }] },
      RangeError,
    ],
    [
      "an unknown receiver",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", rated: "bar", serves: "x" }] },
      RangeError,
    ],
    [
      "a service of nobody",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", service: "dish" }] },
      RangeError,
    ],
    [
      "a service that is no text",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", rated: "bar", service: 1 }] },
      TypeError,
    ],
    [
      "a scale upside down",
      { respondent: "who", questions: [{ column: "q", indicator: "respect", scale: [5, 1] }] },
      RangeError,
    ],
  ])("cannot be: %s", async (_, columns, type) => {
    await expect(readAnswers("", columns as never, { chain })).rejects.toThrow(type);
  });
});

describe("options", () => {
  test.each<[string, object, RangeErrorConstructor | TypeErrorConstructor]>([
    ["no chain", { chain: undefined }, TypeError],
    ["a document for the chain", { chain: { parties: [] } }, TypeError],
    ["a scale upside down", { scale: [5, 1] }, RangeError],
    ["a scale of one answer", { scale: [5, 5] }, RangeError],
    ["a scale without end", { scale: [0, Number.POSITIVE_INFINITY] }, RangeError],
    ["a scale that is not a number", { scale: [0, Number.NaN] }, RangeError],
    ["a scale in text", { scale: ["1", "5"] }, TypeError],
    ["a scale of three", { scale: [1, 3, 5] }, TypeError],
    ["scales that are no Map", { scales: { respect: [0, 10] } }, TypeError],
    ["a scale of an unknown indicator", { scales: new Map([["respct", [0, 10]]]) }, RangeError],
    ["a scale of an indicator upside down", { scales: new Map([["respect", [10, 0]]]) }, RangeError],
    ["one text that means none", { missing: "NA" }, TypeError],
    ["a number that means none", { missing: [99] }, TypeError],
    ["a name that is no text", { name: 3 }, TypeError],
    ["a long delimiter", { delimiter: "ab" }, RangeError],
    ["a roster that is none", { roster: { secret7: "floor" } }, TypeError],
    ["a roster of numbers", { roster: new Map([["secret7", 3]]) }, TypeError],
    ["a roster of odd entries", { roster: [{ respondent: "secret7" }, null] }, TypeError],
  ])("cannot be: %s", async (_, options, type) => {
    const error: unknown = await read("respondent,rated,indicator,rating\n", options).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(type);
    expect((error as Error).message).not.toContain("secret");
  });

  test("cannot be left out", async () => {
    await expect(readAnswers("", {}, undefined as never)).rejects.toThrow(TypeError);
  });
});

describe("names of any kind", () => {
  const names = ["__proto__", "constructor", "toString", "قسم المطبخ", "\u202eredro", "1", "01", 'a,b\n"c"'];

  test("are legal for people, parties, services, indicators and columns", async () => {
    const hostile = readChain({
      parties: names.map((id) => ({ id, kind: "department" as const })),
      handoffs: names.flatMap((from) =>
        names.filter((to) => to !== from).map((to) => ({ from, to, service: "__proto__" })),
      ),
      indicators: names.map((id) => ({ id, cause: "information" as const })),
    });
    const columns = {
      respondent: "__proto__",
      rated: "constructor",
      indicator: "valueOf",
      rating: "1",
      party: "x",
    };
    const rows = names.flatMap((party) =>
      names
        .filter((rated) => rated !== party)
        .map((rated) =>
          Object.fromEntries([
            ["__proto__", party],
            ["constructor", rated],
            ["valueOf", rated],
            ["1", "4"],
            ["x", party],
            ["service", "__proto__"],
          ]),
        ),
    );
    const survey = await readAnswers(rows, columns, { chain: hostile });
    expect(survey.rejected).toEqual([]);
    expect(survey.answers).toHaveLength(names.length * (names.length - 1));
    expect(survey.respondents.size).toBe(names.length);
    for (const { party, place, indicator } of survey.answers)
      expect(place).toEqual({ from: indicator, to: party, service: "__proto__" });
    const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;
    const csv = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.map(quoted).join(","))
      .join("\r\n");
    expect(await readAnswers(csv, columns, { chain: hostile })).toEqual(survey);
  });
});

describe("whatever stands in a file", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("", "r1", "r2", "floor", "kitchen", "bar", "on-time", "3", "5") },
    { weight: 2, arbitrary: fc.constantFrom("grill", "guest", "works", "dish", "NA", "-1", "4,5", "0", " ") },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  );
  const fields = [
    "respondent",
    "party",
    "rated",
    "service",
    "serves",
    "indicator",
    "rating",
    "expected",
    "importance",
  ];
  const row = fc.array(cell, { minLength: fields.length, maxLength: fields.length });
  const roster = new Map([["r2", ["floor", "kitchen"]]]);

  test("accepted, missing and rejected are all that was read, and no answer is not a number", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const objects = rows.map((cells) => Object.fromEntries(cells.map((text, at) => [fields[at], text])));
        const survey = await read(objects, { roster, missing: ["NA"] });
        expectCountsToAddUp(survey);
        expect(survey.counts.read).toBe(rows.length);
        expect(survey.counts.rejected).toBe(survey.rejected.length);
        for (const { rating, scale, place } of survey.answers) {
          expect(rating >= scale[0] && rating <= scale[1]).toBe(true);
          expect("party" in place || place.from !== place.to).toBe(true);
        }
      }),
      { numRuns: 500, seed: 4, endOnFailure: true },
    );
  });

  test("dirty text, cut anywhere, gives the same as the whole", async () => {
    const text = fc.array(fc.constantFrom(...'r1,floor;kitchen\n"\r\t3٤é\u200f'.split(""), "on-time"), {
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (body, at) => {
        const source = `respondent,party,rated,indicator,rating\nr1,floor,kitchen,on-time,3\n${body.join("")}`;
        const cut = at % source.length;
        const pieces = (async function* () {
          yield source.slice(0, cut);
          yield source.slice(cut);
        })();
        const ofWhole = await read(source).catch((error: Error) => error.message);
        expect(await read(pieces).catch((error: Error) => error.message)).toEqual(ofWhole);
        if (typeof ofWhole !== "string") expectCountsToAddUp(ofWhole);
      }),
      { numRuns: 500, seed: 4, endOnFailure: true },
    );
  });

  test("the order of rows changes no answer", async () => {
    const asked = ["kitchen,on-time", "kitchen,respect", "kitchen,fairness", "farm,on-time", ",training"];
    const rows = Array.from({ length: 40 }, (_, who) =>
      asked.map((what, at) => `R${who % 2 ? " " : ""}${who},${what},${(who * 7 + at * 3) % 7}`),
    ).flat();
    const people = new Map(
      Array.from({ length: 40 }, (_, who) => [`r${who}`, who % 3 ? ["floor"] : ["bar", "floor"]]),
    );
    const inOrder = await readLines("respondent,rated,indicator,rating", rows, { roster: people });
    expect(inOrder.counts.accepted).toBeGreaterThan(50);
    expect(inOrder.counts.rejected).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const survey = await readLines("respondent,rated,indicator,rating", shuffled, { roster: people });
        expect(survey.answers.toSorted(byText)).toEqual(inOrder.answers.toSorted(byText));
        expect(survey.counts).toEqual(inOrder.counts);
        expect([...survey.respondents]).toEqual([...inOrder.respondents]);
      }),
      { numRuns: 50, seed: 4, endOnFailure: true },
    );
  });
});
