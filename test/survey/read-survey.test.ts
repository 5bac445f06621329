import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainDocument,
  cronbachAlpha,
  diagnose,
  intraclassCorrelation,
  openLedger,
  questionnaire,
  type ReadSurvey,
  type ReadSurveyOptions,
  readChain,
  readSurvey,
  type Survey,
  toCsv,
  withEvidence,
  withinGroupAgreement,
} from "../../src/index.js";
import { runs } from "../random-chain.js";
import { seededRandom } from "../seeded-random.js";

const document: ChainDocument = {
  parties: [
    { id: "kitchen", kind: "department", headcount: 12 },
    { id: "floor", kind: "department", headcount: 20 },
    { id: "terrace", kind: "team", memberOf: "floor" },
    { id: "bar", kind: "department", headcount: 8 },
    { id: "office", kind: "department", headcount: 1 },
    { id: "farm", kind: "supplier" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "kitchen", to: "floor", service: "dish" },
    { from: "floor", to: "kitchen", service: "order" },
    { from: "bar", to: "floor", service: "drink" },
    { from: "kitchen", to: "bar", service: "snack" },
    { from: "kitchen", to: "office", service: "hours" },
    { from: "farm", to: "kitchen", service: "produce" },
    { from: "floor", to: "guest", service: "meal" },
  ],
};
const chain = readChain(document);

/** One answer, as a row. */
interface Row {
  readonly respondent: string;
  readonly party: string;
  readonly rated: string;
  readonly indicator: string;
  readonly rating: number | "";
  readonly serves?: string;
  readonly expected?: number;
  readonly importance?: number;
  readonly scaleLow?: number;
  readonly scaleHigh?: number;
  readonly at?: string;
}

const about = { party: "floor", rated: "kitchen", indicator: "respect" } as const;

/** One answer of each of so many people, all of one place. */
function answered(ratings: readonly (number | "")[], more: Partial<Row> = {}): readonly Row[] {
  return ratings.map((rating, person) => ({ respondent: `p${person}`, ...about, rating, ...more }));
}

function read(rows: readonly Row[], options: Partial<ReadSurveyOptions> = {}): Promise<ReadSurvey> {
  return readSurvey(rows, {}, { chain, ...options });
}

async function surveyOf(rows: readonly Row[], options: Partial<ReadSurveyOptions> = {}): Promise<Survey> {
  const { survey, rejected } = await read(rows, options);
  expect(rejected).toEqual([]);
  expectFinite(survey);
  return survey;
}

/** Every number in a result is one; JSON would write any other as null. */
function expectFinite(value: unknown): void {
  if (typeof value === "number") expect(value).toSatisfy(Number.isFinite);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) expectFinite(part);
}

/** Some of everything: givers' views, expectations, importance, waves, groups of all sizes. */
function mixedRound(seed: number): readonly Row[] {
  const random = seededRandom(seed);
  const number = (lowest: number, highest: number) => lowest + Math.floor((highest - lowest + 1) * random());
  const places = [
    { party: "floor", rated: "kitchen" },
    { party: "terrace", rated: "bar" },
    { party: "kitchen", rated: "farm" },
    { party: "kitchen", rated: "kitchen", serves: "floor" },
    { party: "bar", rated: "" },
    { party: "office", rated: "kitchen" },
    { party: "farm", rated: "" },
  ];
  return places.flatMap((place) =>
    Array.from({ length: place.party === "office" ? 1 : number(3, 14) }, (_, person) => person).flatMap(
      (person) =>
        ["respect", "fairness", "on-time"].map((indicator) => ({
          ...{ respondent: `${place.party} ${person}`, ...place, indicator },
          ...{ rating: number(1, 5), expected: number(2, 5), importance: number(0, 100) },
          at: person % 2 ? "2025" : "2024",
        })),
    ),
  );
}

describe("whatever was answered, it is told in numbers", () => {
  test("blank answers are missing: no question, no party of which anybody answered", async () => {
    const survey = await surveyOf(answered(["", "", "", "", "", ""]));
    expect(survey.answers).toEqual({ read: 6, accepted: 0, missing: 6, rejected: 0 });
    expect(survey).toMatchObject({ questions: [], indicators: [], agreement: [], gap: null, response: [] });
  });

  test("time stamps are no waves: they are refused, many waves of the same people are not", async () => {
    const stamped = answered(Array(30).fill(4)).map((row, second) => ({
      ...row,
      at: `2026-11-22 09:00:${second}`,
    }));
    await expect(surveyOf(stamped)).rejects.toThrow(
      "found 30 different values of at, expected one for each wave",
    );
    const weeks = stamped.flatMap(({ at }) => answered([4, 3, 2, 5, 4, 3], { at }));
    expect((await surveyOf([...weeks, ...answered(Array(70).fill(4))])).answers.rejected).toBe(0);
  });

  test("no rows at all give an empty survey, from rows and from CSV", async () => {
    const empty = { read: 0, accepted: 0, missing: 0, rejected: 0 };
    expect((await surveyOf([])).answers).toEqual(empty);
    const { survey } = await readSurvey("respondent,party,rated,indicator,rating\n", {}, { chain });
    expect(survey.answers).toEqual(empty);
    expectFinite(survey);
  });

  test("all equal answers tell no correlation, no gap but a rounded one, and neither alpha nor agreement", async () => {
    const rows = ["respect", "fairness"].flatMap((indicator) =>
      ["floor", "bar"].flatMap((party) =>
        answered([3, 3, 3, 3, 3, 3, 3], { indicator, party, expected: 3, importance: 0 }).map((row) => ({
          ...row,
          respondent: `${party} ${row.respondent}`,
        })),
      ),
    );
    const survey = await surveyOf(rows);
    expect(survey.gap).toEqual({ mean: 0, weighted: null });
    expect(survey.agreement).toMatchObject([
      { cause: "care", alpha: null, correlation: null, agreement: null },
    ]);
    const { chain: joined } = withEvidence(chain, (await read(rows)).evidence);
    expectFinite(diagnose(joined));
  });

  test("one respondent, alone or the only one of a department, is answered and not shown", async () => {
    const one = await surveyOf(answered([4], { expected: 5, importance: 9 }));
    expect(one.questions.map(({ figures }) => figures)).toEqual([null]);
    expect(one).toMatchObject({ response: [], quiet: expect.arrayContaining(["floor"]), gap: null });
    const office = answered([1], { party: "office", respondent: "boss" });
    const survey = await surveyOf([...office, ...answered([4, 3, 2, 5, 4, 3, 2, 4])]);
    const told = survey.questions.map(({ subject, figures }) => [
      subject.type === "handoff" && subject.to,
      figures !== null,
    ]);
    expect(new Map(told as [string, boolean][])).toEqual(
      new Map([
        ["office", false],
        ["floor", true],
      ]),
    );
    expect(survey.quiet).toContain("office");
  });

  test("0 to 10 beside 1 to 5 is counted as favourable or not, with no mean across the two", async () => {
    const short = answered([2, 4, 5, 3, 4, 2]);
    const long = answered([9, 3, 10, 5, 8, 2], { scaleLow: 0, scaleHigh: 10 }).map((row) => ({
      ...row,
      respondent: `long ${row.respondent}`,
    }));
    const [mixed] = (await surveyOf([...short, ...long])).questions;
    expect(mixed!.figures).toMatchObject({
      respondents: 12,
      answers: 12,
      mean: null,
      deviation: null,
      scale: null,
    });
    expect(mixed!.figures!.favourable).toBe(6 / 12);
    const beside = await surveyOf([...short, ...long.map((row) => ({ ...row, indicator: "fairness" }))]);
    expect(beside.questions.map(({ indicator, figures }) => [indicator, figures!.scale])).toEqual(
      expect.arrayContaining([
        ["respect", [1, 5]],
        ["fairness", [0, 10]],
      ]),
    );
  });

  test("names from right to left, and names that programs trip over, are told as they are", async () => {
    const ids = ["آشپزخانه", "قاعة الطعام", "__proto__", "constructor", "\u202Ebar\u2066"];
    const odd = readChain({
      parties: [...ids.map((id) => ({ id, kind: "department" as const })), { id: "مهمان", kind: "customer" }],
      handoffs: ids.map((from, place) => ({ from, to: ids[place + 1] ?? "مهمان", service: "غذا" })),
      indicators: [{ id: "toString", cause: "care", aspect: "service" }],
    });
    const rows = ids.slice(1).flatMap((party, place) =>
      answered([2, 5, 4, 1, 3, 5, 2], { party, rated: ids[place]!, indicator: "toString" }).map((row) => ({
        ...row,
        respondent: `${row.respondent} ${party}`,
      })),
    );
    const survey = await surveyOf(rows, { chain: odd });
    const ends = survey.questions.map(({ subject }) => (subject.type === "handoff" ? subject.to : ""));
    expect(new Set(ends)).toEqual(new Set(ids.slice(1)));
    expect(survey.response.map(({ party, respondents }) => [party, respondents]).sort()).toEqual(
      ids
        .slice(1)
        .map((id) => [id, 7])
        .sort(),
    );
  });

  test("random rows, however odd, give a survey without a number that is none", async () => {
    const cell = fc.constantFrom<string | number>(
      "",
      "kitchen",
      "floor",
      "office",
      "guest",
      "x",
      "respect",
      "on-time",
      0,
      1,
      3,
      5,
      10,
      -1,
      "4,5",
      "NaN",
    );
    const row = fc.record({
      ...{
        respondent: fc.constantFrom("a", "b", "c", "d", "e", "f", ""),
        party: cell,
        rated: cell,
        serves: cell,
      },
      ...{
        indicator: fc.constantFrom("respect", "on-time", "x"),
        rating: cell,
        expected: cell,
        importance: cell,
      },
      ...{ scaleLow: fc.constantFrom("", 0, 1), scaleHigh: fc.constantFrom("", 5, 10) },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (rows) => {
        const { survey, rejected } = await readSurvey(rows, {}, { chain });
        expectFinite([survey, rejected]);
        const { accepted, missing, rejected: lost, read: all } = survey.answers;
        expect(accepted + missing + lost).toBe(all);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe("what may be shown", () => {
  test("nothing is told of a question that four people answered, or of more to whom one of them belongs twice", async () => {
    for (const rows of [
      answered([2, 3, 4, 5]),
      answered([2, 3, 4, 5, 5]).map((row, at) =>
        at === 4 ? { ...row, respondent: "P 0", at: "again" } : row,
      ),
    ]) {
      const survey = await surveyOf(rows);
      expect(new Set(survey.questions.map(({ figures }) => figures))).toEqual(new Set([null]));
      expect(survey).toMatchObject({ indicators: [], agreement: [], gap: null, response: [] });
    }
  });

  test("of five people it is told in bands", async () => {
    const [question] = (await surveyOf(answered([2, 3, 4, 5, 5]))).questions;
    expect(question!.figures).toEqual({
      ...{ respondents: 5, answers: 5, mean: null, deviation: null, scale: [1, 5], gap: null },
      ...{ favourable: 0.75, band: [0.5, 1] },
    });
  });

  test("when all answer alike neither mean nor share says so, however many they are", async () => {
    for (const people of [5, 6, 7, 12, 40, 200]) {
      for (const rating of [1, 3, 5]) {
        const [question] = (await surveyOf(answered(Array(people).fill(rating)))).questions;
        const { mean, band, deviation, favourable } = question!.figures!;
        expect(mean).toBeNull();
        expect(band![1] - band![0]).toBeGreaterThanOrEqual(0.1 - 1e-12);
        expect(band![1] - band![0]).toBeGreaterThanOrEqual(2 / (people + 1) - 1e-12);
        expect(favourable).toBeCloseTo((band![0] + band![1]) / 2, 12);
        expect(deviation).toBeNull();
      }
    }
  });

  test("what is not shown may be answered otherwise and changes not a byte", async () => {
    const shown = answered([4, 3, 2, 5, 4, 3, 2, 4], { expected: 4, importance: 50 });
    const few = (ratings: readonly number[]) =>
      answered(ratings, { party: "bar", indicator: "on-time", expected: 4 }).map((row) => ({
        ...row,
        respondent: `bar ${row.respondent}`,
      }));
    const one = await surveyOf([...shown, ...few([1, 1, 2, 1])]);
    const other = await surveyOf([...shown, ...few([5, 4, 5, 5])]);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test("a survey for which the group size is lowered is only read where the caller says it is safe", async () => {
    const rows = answered([2, 5]);
    await expect(read(rows, { minGroupSize: 2 })).rejects.toThrow(RangeError);
    await expect(read(rows, { minGroupSize: 4.5 })).rejects.toThrow(RangeError);
    await expect(read(rows, { level: "street" as "team" })).rejects.toThrow(RangeError);
    const [question] = (await surveyOf(rows, { minGroupSize: 1, unsafe: true })).questions;
    expect(question!.figures).toMatchObject({ respondents: 2, mean: 3.5, favourable: 0.5, band: null });
  });
});

describe("who answered", () => {
  const six = [3, 4, 2, 5, 3, 4];
  const rateOf = ({ response }: Survey, party: string) => response.find((one) => one.party === party);

  test("is told against the roster, where there is one", async () => {
    const invited = Array.from({ length: 8 }, (_, person) => [`p${person}`, "floor"] as const);
    const roster = new Map([...invited, ["q1", "bar"], ["q2", "bar"]]);
    const survey = await surveyOf(answered(six), { roster });
    expect(survey.response).toEqual([{ party: "floor", respondents: 6, invited: 8, rate: 0.75 }]);
    expect(survey.quiet).toEqual(["bar"]);
  });

  test("is told against headcounts without one, and at most as everybody", async () => {
    const survey = await surveyOf([
      ...answered(six),
      ...answered([3, 4, 2, 5, 3, 4, 1, 2, 3], { party: "bar" }).map((row) => ({
        ...row,
        respondent: `b${row.respondent}`,
      })),
      ...answered(six, { party: "farm", rated: "" }).map((row) => ({
        ...row,
        respondent: `f${row.respondent}`,
      })),
    ]);
    expect(rateOf(survey, "floor")).toEqual({ party: "floor", respondents: 6, invited: 20, rate: 0.3 });
    expect(rateOf(survey, "bar")).toEqual({ party: "bar", respondents: 9, invited: 8, rate: 1 });
    expect(rateOf(survey, "farm")).toEqual({ party: "farm", respondents: 6, invited: null, rate: null });
    expect(survey.quiet).toEqual(["kitchen", "office"]);
  });

  test("is told of units at the level asked for, members and unit together", async () => {
    const rows = [
      ...answered([3, 4, 2]),
      ...answered([5, 1, 3], { party: "terrace" }).map((row) => ({
        ...row,
        respondent: `t${row.respondent}`,
      })),
    ];
    expect(rateOf(await surveyOf(rows), "floor")!.respondents).toBe(6);
    expect((await surveyOf(rows, { level: "team" })).response).toEqual([]);
  });

  test("is one person who answers for two units: for each of them once, and once for what they are both part of", async () => {
    const both = (party: string, of: number) => answered(six.slice(0, of), { party });
    const survey = await surveyOf([...both("floor", 6), ...both("bar", 6)]);
    expect(survey.response.map(({ party, respondents }) => [party, respondents])).toEqual([
      ["bar", 6],
      ["floor", 6],
    ]);
    const united = readChain({
      ...document,
      parties: document.parties
        .map((party) =>
          party.id === "floor" || party.id === "bar"
            ? { ...party, kind: "team" as const, memberOf: "house" }
            : party,
        )
        .concat([{ id: "house", kind: "department" }]),
      handoffs: document.handoffs
        .filter(({ from }) => from === "kitchen")
        .map((handoff) => ({ ...handoff, service: "food" })),
    });
    const four = await surveyOf([...both("floor", 4), ...both("bar", 4)], {
      chain: united,
    });
    expect(four.questions.map(({ figures }) => figures)).toEqual([null]);
    expect(four.response).toEqual([]);
    const whole = await surveyOf([...both("floor", 6), ...both("bar", 6)], {
      chain: united,
    });
    expect(whole.response.map(({ party, respondents }) => [party, respondents])).toEqual([["house", 6]]);
    expect(whole.questions[0]!.figures).toMatchObject({ respondents: 6, answers: 12 });
  });
});

describe("figures", () => {
  /** Ten answers of this sum, which differ. */
  const apart = (sum: number) => alike(sum).map((answer, person) => answer + (person % 2 ? 1 : -1));
  const alike = (sum: number) =>
    Array.from({ length: 10 }, (_, person) => Math.floor(sum / 10) + (person < sum % 10 ? 1 : 0));

  test("gaps between what was got and expected are those of the worked case, weighted by importance", async () => {
    const indicators = ["on-time", "accurate-communication", "ready-support", "respect", "fairness"];
    const perceived = [4.2, 5.0, 5.5, 4.9, 5.1];
    const expected = [6.1, 5.8, 5.4, 6.0, 5.5];
    const points = [32, 23, 19, 16, 10];
    const rows = indicators.flatMap((indicator, at) => {
      const expectations = alike(Math.round(10 * expected[at]!));
      return answered(apart(Math.round(10 * perceived[at]!)), { indicator, importance: points[at]! }).map(
        (row, person) => ({ ...row, expected: expectations[person]! }),
      );
    });
    const survey = await surveyOf(rows, { scale: [1, 7] });
    const scale = 6;
    for (const [at, indicator] of indicators.entries()) {
      const figures = survey.indicators.find((one) => one.indicator === indicator)!;
      expect(figures.gap! * scale).toBeCloseTo(perceived[at]! - expected[at]!, 12);
      expect(figures.importance).toBe(points[at]);
    }
    expect(survey.gap!.mean * scale).toBeCloseTo(-0.82, 12);
    expect(survey.gap!.weighted! * scale).toBeCloseTo(-0.989, 12);
  });

  test("means, deviations and shares of what is shown are those of the answers", async () => {
    const ratings = [2, 4, 5, 3, 4, 2, 5, 1, 4, 3];
    const mean = 3.3;
    const [question] = (await surveyOf(answered(ratings))).questions;
    expect(question!.figures!.mean).toBeCloseTo(mean, 12);
    const squares = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
    expect(question!.figures!.deviation).toBeCloseTo(Math.sqrt(squares / 9), 12);
    expect(question!.figures!.favourable).toBe(5 / 10);
  });

  test("agreement is that of the pure functions, over the groups that are shown", async () => {
    const random = seededRandom(11);
    const items = ["respect", "fairness", "being-heard"];
    const answers = [
      [2, 3, 4, 4],
      [3, 4, 5, 3],
    ];
    const groups = ["floor", "bar"].map((party, shift) =>
      Array.from({ length: 9 }, () => items.map(() => answers[shift]![Math.floor(4 * random())]!)).map(
        (own) => ({
          party,
          own,
        }),
      ),
    );
    const hidden = Array.from({ length: 4 }, () => ({ party: "office", own: [1, 5, 1] }));
    const rows = [...groups, hidden].flat().flatMap(({ party, own }, person) =>
      own.map((rating, item) => ({
        ...about,
        respondent: `p${person}`,
        party,
        indicator: items[item]!,
        rating,
      })),
    );
    const { agreement, questions } = await surveyOf(rows);
    expect(agreement.length).toBe(1);
    const [care] = agreement;
    const people = groups.map((group) => group.map(({ own }) => own));
    expect(care!.alpha).toBeCloseTo(cronbachAlpha(people.flat())!, 12);
    const share = (own: readonly number[]) =>
      own.reduce((sum, rating) => sum + (rating - 1) / 4, 0) / own.length;
    const correlation = intraclassCorrelation(people.map((group) => group.map(share)))!;
    expect(care!.correlation!.single).toBeCloseTo(correlation.single, 12);
    expect(care!.correlation!.mean).toBeCloseTo(correlation.mean, 12);
    expect(care!.groups.map(({ subject }) => subject.type === "handoff" && subject.to).sort()).toEqual([
      "bar",
      "floor",
    ]);
    for (const { subject, agreement: told } of care!.groups) {
      const group = people[subject.type === "handoff" && subject.to === "floor" ? 0 : 1]!;
      expect(told).toBeCloseTo(
        withinGroupAgreement(
          items.map((_, item) => group.map((own) => own[item]!)),
          5,
        )!,
        12,
      );
    }
    expect(questions.filter(({ figures }) => figures === null).length).toBe(3);
  });
});

describe("what the order of rows, and what is missing, changes", () => {
  test("the same rows in any order give the same bytes", async () => {
    const seeds = [1, 2, 3].map((seed) => mixedRound(seed));
    for (const rows of seeds) {
      const told = JSON.stringify(await surveyOf(rows));
      const shuffled = fc.sample(fc.shuffledSubarray([...rows], { minLength: rows.length }), {
        numRuns: 5,
        seed: 7,
      });
      for (const other of shuffled) expect(JSON.stringify(await surveyOf(other))).toBe(told);
    }
  });

  test("blank answers change the counts and nothing else", async () => {
    const rows = mixedRound(4);
    const blanks = rows.slice(0, 30).map((row): Row => ({ ...row, at: "2026", rating: "" }));
    const { answers, ...figures } = await surveyOf(rows);
    const { answers: counts, ...others } = await surveyOf([...blanks, ...rows]);
    expect(others).toEqual(figures);
    expect(counts).toEqual({ ...answers, read: answers.read + 30, missing: answers.missing + 30 });
  });
});

describe("nothing of a person leaves", () => {
  const canary = "canary-7f3a";
  const value = 2.236067977;

  test("no id, no answer of a group that is kept back, in the survey, the rejected rows or the diagnosis", async () => {
    const good = answered([4, 3, 2, 5, 4, 3, 2, 4], { expected: 4, importance: 50 }).map((row, at) => ({
      ...row,
      respondent: `${canary}-${at}`,
    }));
    const hidden = answered([value, value, value, value], {
      party: "bar",
      expected: value,
      importance: value,
    }).map((row, at) => ({ ...row, respondent: `${canary}-bar-${at}` }));
    const faulty = [
      { ...about, respondent: `${canary}-x`, rating: 100 * value },
      { ...about, respondent: `${canary}-x`, rating: canary },
      { ...about, respondent: `${canary}-x`, rating: 3, expected: 100 * value },
      { ...about, respondent: `${canary}-x`, rating: 3, importance: -value },
      { ...about, respondent: `${canary}-x`, rating: value, scaleLow: 10 * value, scaleHigh: value },
      { ...about, respondent: `${canary}-x`, rating: value, rated: canary },
      { ...about, respondent: `${canary}-x`, rating: value, party: canary },
      { ...about, respondent: `${canary}-x`, rating: value, indicator: canary },
      { ...about, respondent: `${canary}-x`, rating: value, rated: "floor" },
      { ...good[0]!, rating: value },
      { ...about, respondent: "", rating: value },
    ];
    const rows = [...good, ...hidden, ...faulty];
    for (const source of [rows, toCsv(rows.map((row) => ({ ...empty, ...row })))]) {
      const { evidence, rejected, survey } = await readSurvey(source, {}, { chain });
      expect(rejected.length).toBe(faulty.length);
      const { chain: joined } = withEvidence(chain, evidence);
      const said = JSON.stringify([survey, rejected, diagnose(joined)]);
      expect(said).not.toContain(canary);
      expect(said).not.toMatch(/2\.236|22\.36|223\.6/);
    }
  });

  test("no error quotes a row", async () => {
    const header = "respondent,party,rated,indicator,rating";
    const sources = [
      `respondent,party,rated,indicator,score\n${canary},floor,kitchen,respect,${value}`,
      `${header}\n"${canary},floor,kitchen,respect,${value}`,
      `${header}\n${canary}\0,floor,kitchen,respect,${value}`,
      Uint8Array.from([...new TextEncoder().encode(`${header}\n${canary}`), 0xff, 0xfe]),
    ];
    for (const source of sources) {
      const said = await readSurvey(source, {}, { chain }).then(
        ({ survey, rejected }) => JSON.stringify([survey, rejected]),
        (error: Error) => `${error} ${JSON.stringify(error)}`,
      );
      expect(said).not.toContain(canary);
      expect(said).not.toContain(String(value));
    }
    const roster = [{ respondent: canary, party: 3 }] as never;
    const fault = await read([], { roster }).catch(String);
    expect(fault).toMatch(/^TypeError/);
    expect(fault).not.toContain(canary);
  });

  const empty = Object.fromEntries(
    [
      "respondent",
      "party",
      "rated",
      "indicator",
      "rating",
      "expected",
      "importance",
      "scaleLow",
      "scaleHigh",
      "at",
    ].map((name) => [name, ""]),
  );
});

describe("with a ledger", () => {
  const eight = [4, 3, 2, 5, 4, 3, 2, 4];

  test("a second file with one person less is not shown beside the first", async () => {
    const ledger = openLedger();
    const [before] = (await surveyOf(answered(eight), { ledger })).questions;
    const [after] = (await surveyOf(answered(eight.slice(1)), { ledger })).questions;
    expect(before!.figures).not.toBeNull();
    const alone = (await surveyOf(answered(eight).slice(1))).questions;
    expect(alone[0]!.figures).not.toBeNull();
    const [second] = (await surveyOf(answered(eight).slice(1), { ledger })).questions;
    expect(second!.figures).toBeNull();
    expect(after!.figures === null || after!.figures.respondents < 8).toBe(true);
  });

  test("the diagnosis of the same answers shows what it shows without one, and so does the survey again", async () => {
    const rows = mixedRound(5);
    const ledger = openLedger();
    const { evidence, survey } = await read(rows, { ledger });
    const { chain: joined } = withEvidence(chain, evidence);
    expect(diagnose(joined, { ledger })).toEqual(diagnose(joined));
    expect((await read(rows, { ledger })).survey).toEqual(survey);
    expect((await read(rows)).survey).toEqual(survey);
  });

  test("what a diagnosis showed keeps back the survey that would single out who left", async () => {
    const ledger = openLedger();
    const { evidence } = await read(answered(eight));
    diagnose(withEvidence(chain, evidence).chain, { ledger });
    const { survey } = await read(answered(eight).slice(1), { ledger });
    expect(survey.questions.map(({ figures }) => figures)).toEqual([null]);
  });
});

describe("reading", () => {
  test("stops when its signal aborts, with the signal's reason", async () => {
    const reason = new Error("enough");
    await expect(read(answered([3]), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const stopping = new AbortController();
    async function* endless() {
      yield "respondent,party,rated,indicator,rating\n";
      for (let person = 0; ; person += 1) {
        if (person === 20) stopping.abort(reason);
        yield `p${person},floor,kitchen,respect,3\n`;
      }
    }
    const reading = readSurvey(endless(), {}, { chain, signal: stopping.signal });
    await expect(reading).rejects.toBe(reason);
  });

  test.each(["en", "vi", "fa", "ar"] as const)("a questionnaire comes back whole: %s", async (language) => {
    const questions = questionnaire(chain, { language, expectation: true, importance: true, givers: true });
    const filled = Array.from({ length: 7 }, (_, person) =>
      questions.map((row, at) => ({
        ...{ ...row, respondent: `${row.party} ${person}` },
        ...{
          rating: 1 + ((person + at) % 5),
          expected: 2 + ((person * at) % 4),
          importance: (10 * at) % 100,
        },
      })),
    ).flat();
    const { survey, rejected, evidence } = await readSurvey(`\uFEFF${toCsv(filled)}`, {}, { chain });
    expect(rejected).toEqual([]);
    expect(evidence.length).toBe(filled.length);
    expect(survey.answers.accepted).toBe(filled.length);
    expect(survey.questions.length).toBe(questions.length);
    expectFinite(survey);
    for (const row of questions) {
      const places = survey.questions.filter(({ subject, side, indicator }) => {
        if (indicator !== row.indicator || (side === "giver") !== (row.serves !== "")) return false;
        if (subject.type === "party") return row.rated === "" && subject.id === row.party;
        return (
          subject.type === "handoff" &&
          subject.from === row.rated &&
          subject.to === (row.serves || row.party) &&
          subject.service === row.service
        );
      });
      expect(places.length).toBe(1);
      expect(places[0]!.figures!.respondents).toBe(7);
    }
    const spaced = await readSurvey(toCsv(filled, { delimiter: ";" }), {}, { chain, delimiter: ";" });
    expect(spaced.survey).toEqual(survey);
  });
});
