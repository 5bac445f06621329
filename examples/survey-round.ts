/**
 * A survey round from end to end: the chain says who rates whom, people answer, and what may be shown of their answers
 * says where the chain breaks:
 *
 *     npx tsx examples/survey-round.ts
 *
 * The people are drawn from a seed and have five troubles planted in them, so that one can see whether these are found.
 * What is printed is what a consultant would put on the table, and a works council may see: no line of it rests on
 * fewer than five people, nor can such a line be worked out from all the others together. In a project of your own
 * the import reads `from "weaklink"`.
 */
import { readFileSync } from "node:fs";
import {
  type Cause,
  type ChainDocument,
  type Diagnosis,
  diagnose,
  indicatorCatalogue,
  openLedger,
  type QuestionRow,
  questionnaire,
  readChain,
  readSurvey,
  rollUp,
  type Subject,
  type Survey,
  toCsv,
  toMarkdown,
  withEvidence,
} from "../src/index.js";
import { type Opinion, seededAnswers } from "./seeded-answers.js";

/** 1. The chain: a maker of hearing aids, with what was counted there and what nobody has asked yet. */
const document: ChainDocument = JSON.parse(
  readFileSync(new URL("company/company.json", import.meta.url), "utf8"),
);
const counted = document.evidence?.filter((row) => !("rating" in row || "respondents" in row)) ?? [];
// Departments are asked about departments; nobody is asked to rate a colleague by name.
const chain = rollUp(readChain({ ...document, evidence: counted }), "department");

/** 2. The questions. Each party rates those who serve it, and its own service to others. */
const questions = questionnaire(chain, { expectation: true, importance: true, givers: true });
// A spreadsheet with one question a row; with `language` "vi", "fa" or "ar" in those languages.
const form = toCsv(questions);

/** What is planted, and where it should turn up. */
interface Planted {
  readonly from: string;
  readonly to: string;
  readonly cause: Cause;
  /** What those think who are served, and those who serve, where it is not what is usual. */
  readonly receivers: Partial<Opinion>;
  readonly givers?: Partial<Opinion>;
  /** The detector that is to find it. */
  readonly foundBy: string;
}

const usual: Opinion = { rating: 4.1, expected: 3.5 };
const weak = { receivers: { rating: 2.3 }, givers: { rating: 2.9 } };
const planted: readonly Planted[] = [
  // Three handoffs are clearly worse than the rest, and those who serve know it.
  { from: "sales", to: "production", cause: "information", ...weak, foundBy: "weak-information" },
  { from: "stores", to: "field-service", cause: "coordination", ...weak, foundBy: "weak-coordination" },
  { from: "purchasing", to: "shellworks", cause: "care", ...weak, foundBy: "weak-care" },
  // One is not bad, but people expect more than they get.
  {
    ...{ from: "service-desk", to: "field-service", cause: "care" },
    receivers: { rating: 3.9, expected: 4.6 },
    foundBy: "expectation-gap",
  },
  // Of one those who serve think well, those who are served do not.
  {
    ...{ from: "production", to: "sales", cause: "information" },
    receivers: { rating: 2.6 },
    foundBy: "perception-gap",
  },
];

/** 3. The answers. In earnest the filled form comes back; here people who do not exist fill it in. */
const contacts = { northchip: 6, shellworks: 16, owners: 2, "head-of-operations": 1 };
const people = new Map([
  ...chain.parties.flatMap(({ id, headcount }) =>
    headcount === undefined ? [] : [[id, headcount] as const],
  ),
  ...Object.entries(contacts),
]);
const { roster, rows } = seededAnswers(questions, { people, opinionOf });
const answers = toCsv(rows);

/**
 * 4. What may be shown. The survey and the diagnosis go to the same readers, so one ledger notes what both of them show:
 * nothing in the one can be subtracted from something in the other to leave the answers of a few.
 */
const ledger = openLedger();
const { evidence, rejected, survey } = await readSurvey(answers, {}, { chain, roster, ledger });
const diagnosis = diagnose(withEvidence(chain, evidence).chain, { ledger });

print("Questions", [`The form has ${questions.length} rows, ${form.length} characters of CSV.`, ...asked()]);
print("Who answered", whoAnswered(survey));
print("May answers be averaged", mayBeAveraged(survey));
print("What is shown", whatIsShown(survey, diagnosis));
print("What was planted", whatWasPlanted(diagnosis));
console.log(toMarkdown(diagnosis, { breaks: 6 }));

function print(title: string, lines: readonly string[]): void {
  console.log(`## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`);
}

/** Who gets how many questions: nobody should get more than fifty. */
function asked(): readonly string[] {
  return [...people].map(([party, count]) => {
    const own = questions.filter((question) => question.party === party);
    const about = (holds: (question: QuestionRow) => boolean) => own.filter(holds).length;
    const served = about(({ rated, serves }) => rated !== "" && serves === "");
    const serving = about(({ serves }) => serves !== "");
    return `${party}, ${count} people: ${served} on who serves it, ${serving} on whom it serves, ${about(({ rated }) => rated === "")} on what the firm does for it`;
  });
}

/** Of parties with fewer than five respondents not even that number is told: it would tell who did not answer. */
function whoAnswered({ response, quiet, answers, minGroupSize }: Survey): readonly string[] {
  return [
    ...response.map(
      ({ party, respondents, invited, rate }) =>
        `${party}: ${respondents} of ${invited} people (${percent(rate)})`,
    ),
    `fewer than ${minGroupSize} people, of whom nothing is told: ${quiet.join(", ")}`,
    `${answers.accepted} answers used, ${answers.missing} left blank, ${answers.rejected} rejected (${rejected.length} reasons told)`,
  ];
}

/**
 * A mean stands for a group only where its people agree, and where groups differ at all. As a rule of thumb 0.7 is
 * enough for alpha (the questions measure one thing), for agreement (people of a group answer alike) and for ICC(2)
 * (the means of groups tell them apart); ICC(1), how much of one answer is its group's, is high from 0.25. Alpha needs
 * people who answered all the questions under a cause; those on care differ between who serves and the firm.
 */
function mayBeAveraged({ agreement }: Survey): readonly string[] {
  return agreement.map(
    ({ cause, about, alpha, correlation, agreement: within, groups }) =>
      `${cause}, ${about === "handoff" ? "handoffs" : "what people get"}: alpha ${figure(alpha)}, agreement ${figure(within)} (median of ${groups.length} groups), ICC(1) ${figure(correlation?.single)}, ICC(2) ${figure(correlation?.mean)}`,
  );
}

/** What is kept back, and what is told roughly because the figure itself would say what each person answered. */
function whatIsShown({ questions: figures, gap }: Survey, { withheld }: Diagnosis): readonly string[] {
  const shown = figures.flatMap(({ figures }) => figures ?? []);
  const rough = shown.filter(({ band }) => band !== null);
  return [
    `${shown.length} of ${figures.length} questions, ${rough.length} of these only within a band`,
    `kept back altogether: ${[...new Set(withheld.map(({ subject }) => nameOf(subject)))].join("; ")}`,
    `what people get, less what they expect: ${figure(gap?.mean)} of the scale, weighed by importance ${figure(gap?.weighted)}`,
  ];
}

/** Where each of them stands among the breaks, or the risks. */
function whatWasPlanted(found: Diagnosis): readonly string[] {
  return planted.map(({ from, to, cause, foundBy }) => {
    const kind = foundBy === "perception-gap" ? "risks" : "breaks";
    const rank = found[kind].findIndex(
      ({ subject, signs }) =>
        subject.type === "handoff" &&
        subject.from === from &&
        subject.to === to &&
        signs.some((sign) => sign.detector === foundBy && sign.cause === cause),
    );
    const where = rank < 0 ? "not found" : `${rank + 1} of ${found[kind].length} ${kind}`;
    return `${from} → ${to}, ${cause} (${foundBy}): ${where}`;
  });
}

function opinionOf({ party, rated, serves, indicator }: QuestionRow): Opinion {
  const cause = indicatorCatalogue.find(({ id }) => id === indicator)?.cause;
  const receiver = serves === "" ? party : serves;
  const here = planted.find((one) => one.from === rated && one.to === receiver && one.cause === cause);
  return { ...usual, ...(serves === "" ? here?.receivers : here?.givers) };
}

function nameOf(subject: Subject): string {
  if (subject.type === "handoff") return `${subject.from} → ${subject.to}: ${subject.service}`;
  return subject.type === "party" ? subject.id : "the chain";
}

function percent(share: number | null): string {
  return share === null ? "no roster" : `${Math.round(100 * share)} %`;
}

function figure(value: number | null | undefined): string {
  return value?.toFixed(2) ?? "not told";
}
