import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { groupBy } from "../../src/chain/group-by.js";
import { keyOf } from "../../src/chain/key-of.js";
import {
  type AnswerSummary,
  type ChainDocument,
  type Diagnosis,
  diagnose,
  type QuestionFigures,
  type ReadSurvey,
  readChain,
  readSurvey,
  type Survey,
  withEvidence,
} from "../../src/index.js";
import { isSoak } from "../soak.js";

const file = new URL("../../../shared/data/insteval/ratings.csv.gz", import.meta.url);
const present = existsSync(file);
if (!present)
  process.stderr.write("SKIPPED: test/survey/insteval.test.ts, for ../shared/data/insteval is absent\n");

/** One rating of a lecturer by a student, who sits in a lecture for the lecturer's own department or another. */
interface Lecture {
  readonly student: string;
  readonly lecturer: string;
  readonly department: string;
  readonly receiver: Receiver;
  readonly rating: number;
}

type Receiver = "own students" | "other departments";
const receivers: readonly Receiver[] = ["own students", "other departments"];

const lectures: readonly Lecture[] = present ? read() : [];
const departments = [...new Set(lectures.map(({ department }) => department))].sort();

function read(): readonly Lecture[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n").slice(1);
  return lines.map((line) => {
    const [s, d, dept, service, y] = line.split(",");
    return {
      student: `student ${s}`,
      lecturer: `lecturer ${d}`,
      department: `department ${dept}`,
      receiver: service === "1" ? "other departments" : "own students",
      rating: Number(y),
    };
  });
}

/** Lecturers serve the students of their own department, who are its customers, and other departments. */
function university(): ChainDocument {
  const unitOf = new Map(lectures.map(({ lecturer, department }) => [lecturer, department]));
  const ties = new Map(lectures.map((one) => [keyOf(one.lecturer, one.receiver), one]));
  return {
    parties: [
      ...departments.map((id) => ({ id, kind: "department" as const })),
      ...Array.from(unitOf, ([id, memberOf]) => ({ id, kind: "employee" as const, memberOf })),
      { id: "other departments", kind: "department" },
      { id: "own students", kind: "customer" },
    ],
    handoffs: Array.from(ties.values(), ({ lecturer, receiver }) => ({ from: lecturer, to: receiver })),
    indicators: [{ id: "lecture", cause: "care", aspect: "service" }],
  };
}

const columns = { respondent: "student", party: "receiver", rated: "lecturer" };
const rows = lectures.map((lecture) => ({ ...lecture, indicator: "lecture" }));

interface Votes {
  readonly good: number;
  readonly total: number;
}

/** What a department's answers come to, by who answered. */
type Served = Readonly<Record<Receiver, AnswerSummary>>;

interface Difference {
  /** Others less own, in points of the scale. */
  readonly gap: number;
  /** In standard errors, every answer by itself. */
  readonly byAnswers: number;
  /** In standard errors, every person counting as one answer however many they gave. */
  readonly byPeople: number;
}

/** Welch's statistic for two groups, of so many independent answers each. */
function welch(own: AnswerSummary, others: AnswerSummary, size: "answers" | "respondents"): number {
  const error = (of: AnswerSummary) => of.deviation! ** 2 / of[size];
  return (others.mean! - own.mean!) / Math.sqrt(error(own) + error(others));
}

function difference({ "own students": own, "other departments": others }: Served): Difference {
  return {
    gap: others.mean! - own.mean!,
    byAnswers: welch(own, others, "answers"),
    byPeople: welch(own, others, "respondents"),
  };
}

/** Several groups as one, from their figures. */
function pooled(parts: readonly AnswerSummary[]): AnswerSummary {
  const total = (figure: (part: AnswerSummary) => number) =>
    parts.reduce((sum, part) => sum + figure(part), 0);
  const answers = total((part) => part.answers);
  const mean = total((part) => part.mean! * part.answers) / answers;
  const squares = total(
    (part) => part.deviation! ** 2 * (part.answers - 1) + part.answers * (part.mean! - mean) ** 2,
  );
  const respondents = total((part) => part.respondents);
  return { ...parts[0]!, answers, respondents, mean, deviation: Math.sqrt(squares / (answers - 1)) };
}

/**
 * The gap by the rows themselves, with the standard error that lets the answers of one student hang together in
 * whatever way (Liang & Zeger 1986): of each student the sum of their deviations is one independent number.
 */
function byStudents(): { readonly gap: number; readonly z: number } {
  const groups = groupBy(lectures, ({ receiver }) => receiver);
  const mean = (receiver: Receiver) =>
    sum(groups.get(receiver)!.map(({ rating }) => rating)) / size(receiver);
  const size = (receiver: Receiver) => groups.get(receiver)!.length;
  const means = new Map(receivers.map((receiver) => [receiver, mean(receiver)]));
  const influence = ({ receiver, rating }: Lecture) =>
    ((receiver === "other departments" ? 1 : -1) * (rating - means.get(receiver)!)) / size(receiver);
  const students = [...groupBy(lectures, ({ student }) => student).values()];
  const gap = means.get("other departments")! - means.get("own students")!;
  return { gap, z: gap / Math.sqrt(sum(students.map((own) => sum(own.map(influence)) ** 2))) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe.skipIf(!present)("a university's ratings, read as departments that serve departments", () => {
  let survey: Survey;
  let atTheDoor: ReadSurvey;
  let diagnosis: Diagnosis;
  let served: ReadonlyMap<string, Served>;

  beforeAll(async () => {
    const chain = readChain(university());
    // Published, its people are numbers: so every figure may be held against the rows.
    const open = await readSurvey(rows, columns, { chain, minGroupSize: 1, unsafe: true });
    survey = open.survey;
    atTheDoor = isSoak ? await readSurvey(rows, columns, { chain }) : open;
    diagnosis = diagnose(withEvidence(chain, atTheDoor.evidence).chain);
    served = new Map(departments.map((department) => [department, figuresOf(department)]));
  }, 120_000);

  function figuresOf(department: string): Served {
    const figures = survey.questions.flatMap(({ subject, figures }) =>
      subject.type === "handoff" && subject.from === department ? [[subject.to, figures!] as const] : [],
    );
    expect(figures.map(([to]) => to).sort()).toEqual(["other departments", "own students"]);
    return Object.fromEntries(figures) as unknown as Served;
  }

  test("every rating is an answer, and students who rate for two sides are people of both", () => {
    expect(atTheDoor.rejected).toEqual([]);
    expect(survey.answers).toEqual({ read: 32_335, accepted: 32_335, missing: 0, rejected: 0 });
    const people = (of: readonly Lecture[]) => new Set(of.map(({ student }) => student)).size;
    expect(survey.quiet).toEqual([]);
    expect(survey.response).toEqual(
      [...receivers].sort().map((party) => ({
        party,
        respondents: people(lectures.filter(({ receiver }) => receiver === party)),
        invited: null,
        rate: null,
      })),
    );
    expect(sum(survey.response.map(({ respondents }) => respondents))).toBeGreaterThan(people(lectures));
  });

  test("means, deviations, shares and people are those of the rows, by department and service", () => {
    expect(survey.questions.length).toBe(14);
    for (const group of groupBy(lectures, (one) => keyOf(one.department, one.receiver)).values()) {
      const { department, receiver } = group[0]!;
      const figures = served.get(department)![receiver];
      const mean = sum(group.map(({ rating }) => rating)) / group.length;
      const squares = sum(group.map(({ rating }) => (rating - mean) ** 2));
      const favourable = group.filter(({ rating }) => rating >= 4).length / group.length;
      expect(Math.abs(figures.mean! - mean)).toBeLessThan(1e-12);
      expect(Math.abs(figures.deviation! - Math.sqrt(squares / (group.length - 1)))).toBeLessThan(1e-12);
      expect(Math.abs(figures.favourable - favourable)).toBeLessThan(1e-12);
      expect(figures.answers).toBe(group.length);
      expect(figures.respondents).toBe(new Set(group.map(({ student }) => student)).size);
    }
  });

  test.runIf(isSoak)(
    "at the door all figures are these too, but for what would single out those few whom a lecturer had",
    () => {
      const key = ({ subject }: QuestionFigures) => JSON.stringify(subject);
      const open = new Map(survey.questions.map((question) => [key(question), question.figures]));
      const shown = atTheDoor.survey.questions.filter(({ figures }) => figures !== null);
      expect(atTheDoor.survey.questions.length).toBe(14);
      expect(shown.length).toBeGreaterThanOrEqual(13);
      for (const question of shown) expect(question.figures).toEqual(open.get(key(question)));
    },
  );

  test("service to others is rated lower on the whole, beyond what several answers of one student explain", () => {
    const own = pooled([...served.values()].map((of) => of["own students"]));
    const others = pooled([...served.values()].map((of) => of["other departments"]));
    const found = difference({ "own students": own, "other departments": others });
    expect(found.gap).toBeCloseTo(3.143680847748169 - 3.291523511614789, 12);
    expect(found.byAnswers).toBeLessThan(-9);
    expect(found.byPeople).toBeLessThan(-3.29);
    const robust = byStudents();
    expect(robust.gap).toBeCloseTo(found.gap, 12);
    expect(robust.z).toBeLessThan(found.byPeople);
    expect(robust.z).toBeGreaterThan(found.byAnswers);
  });

  test("five departments serve others worse and two better; by people, three of these gaps are beyond chance", () => {
    const gaps = Array.from(served, ([department, of]) => ({ department, ...difference(of) }));
    const named = (holds: (gap: Difference) => boolean) =>
      gaps.filter(holds).map(({ department, gap }) => `${department} ${gap < 0 ? "worse" : "better"}`);
    expect(named(() => true)).toEqual([
      "department 1 worse",
      "department 2 worse",
      "department 3 better",
      "department 4 worse",
      "department 5 better",
      "department 6 worse",
      "department 7 worse",
    ]);
    expect(named(({ byAnswers }) => Math.abs(byAnswers) < 1.96)).toEqual([
      "department 4 worse",
      "department 5 better",
    ]);
    expect(named(({ byPeople }) => Math.abs(byPeople) > 1.96)).toEqual([
      "department 2 worse",
      "department 3 better",
      "department 6 worse",
    ]);
    const ofSevenTests = 2.69;
    expect(named(({ byPeople }) => Math.abs(byPeople) > ofSevenTests)).toEqual(["department 3 better"]);
  });

  test("a diagnosis of the departments finds the gap by votes, one a student, too, and keeps nothing back", () => {
    expect(diagnosis.withheld).toEqual([]);
    const votes = (receiver: Receiver, from?: string) =>
      diagnosis.handoffs
        .filter((handoff) => handoff.to === receiver && handoff.from === (from ?? handoff.from))
        .flatMap(({ causes }) => causes.flatMap(({ rated }) => rated ?? []));
    const all = proportionsTest(votes("own students"), votes("other departments"));
    expect(all).toBeLessThan(-2.57);
    const byDepartment = departments.map((department) =>
      proportionsTest(votes("own students", department), votes("other departments", department)),
    );
    const told = byDepartment.map((z) => (Math.abs(z) < 1.96 ? "alike" : z < 0 ? "worse" : "better"));
    expect(told).toEqual(["worse", "alike", "better", "alike", "alike", "worse", "alike"]);
  });

  test("nobody tells of a student or a lecturer", () => {
    const said = JSON.stringify([survey, atTheDoor.survey, atTheDoor.rejected, diagnosis]);
    expect(said).not.toMatch(/student \d|lecturer \d/);
  });
});

/**
 * Others less own, in standard errors. Votes of several answers spread less than those of one, which the statistic
 * leaves out of account: it errs towards silence.
 */
function proportionsTest(own: readonly Votes[], others: readonly Votes[]): number {
  const total = (of: readonly Votes[]) => sum(of.map((votes) => votes.total));
  const share = (of: readonly Votes[]) => sum(of.map((votes) => votes.good)) / total(of);
  const common = share([...own, ...others]);
  const error = Math.sqrt(common * (1 - common) * (1 / total(own) + 1 / total(others)));
  return (share(others) - share(own)) / error;
}
