import { describe, expect, it } from "vitest";
import {
  type Diagnosis,
  diagnose,
  type Level,
  openLedger,
  readChain,
  saveLedger,
  toMarkdown,
} from "../../src/index.js";
import { admitAnswers } from "../../src/privacy/admit-answers.js";
import { isSoak } from "../soak.js";
import { findSmallGroups } from "./attacker.js";
import {
  answersByCell,
  type CellFigures,
  cellKey,
  cellsOf,
  ownersOf,
  type Publication,
  publishedEquations,
} from "./published-equations.js";
import {
  type Answer,
  documentOf,
  type Organisation,
  ofAllBut,
  ofDepartment,
  ofWave,
  randomOrganisation,
  waves,
} from "./random-organisation.js";

const organisations = isSoak ? 2_000 : 24;
const seeds = Array.from({ length: organisations }, (_, number) => number + 1);
const size = { people: isSoak ? 200 : 40 };
const [before, after] = waves;
const patience = 4 * 3_600_000;

type Ledger = ReturnType<typeof openLedger>;

/** Diagnoses some answers at some levels, one after the other, as an organisation publishes them. */
function publish(
  organisation: Organisation,
  name: string,
  answers: readonly Answer[],
  levels: readonly Level[],
  ledger?: Ledger,
): readonly Publication[] {
  const chain = readChain(documentOf(organisation, answers));
  return levels.map((level) => {
    const before = ledger && openLedger(saveLedger(ledger));
    return {
      name: `${name} by ${level}`,
      level,
      answers,
      diagnosis: diagnose(chain, { level, ...(ledger && { ledger }) }),
      questions: admitAnswers(chain, { level, minGroupSize: 5, ledger: before }).questions,
    };
  });
}

/** Both waves apart and together, everyone but one, and one department alone, under one ledger. */
function publishedWithLedger(organisation: Organisation): readonly Publication[] {
  const ledger = openLedger();
  const both: readonly Level[] = ["department", "team"];
  const { answers, people, parties, seed } = organisation;
  const one = people[seed % people.length]!.id;
  const department = parties.find(({ kind }) => kind === "department")!.id;
  return [
    ...publish(organisation, "first wave", ofWave(organisation, before), both, ledger),
    ...publish(organisation, "second wave", ofWave(organisation, after), both, ledger),
    ...publish(organisation, "both waves", answers, both, ledger),
    ...publish(organisation, "all but one", ofAllBut(organisation, one), both, ledger),
    ...publish(organisation, "one department", ofDepartment(organisation, department), both, ledger),
  ];
}

const allLevels: readonly Level[] = ["employee", "team", "department", "organisation"];

/** Groups of so many hold four whom an insider among them tells, so that groups below five tell too. */
const withInsider = 5;

/** Parts of systems that were searched; many organisations have the same ones. */
const searched = new Set<string>();

/** What an outsider can tell of few people, and where the attacker read a figure wrongly or gave up. */
function attack(organisation: Organisation, publications: readonly Publication[]) {
  const { misread, ...equationsOf } = publishedEquations(organisation, publications);
  const ownerOf = ownersOf(organisation);
  const attacks = Object.values(equationsOf).map((equations) =>
    findSmallGroups(equations, ownerOf, { limit: withInsider, known: searched }),
  );
  const leaks = attacks.flatMap((one) => one.leaks);
  const unfinished = attacks.reduce((sum, one) => sum + one.unfinished, 0);
  return { seed: organisation.seed, leaks, unfinished, misread, unanimous: unanimousOf(publications) };
}

/** Exact figures that are the same as if everybody had given one and the same answer: so they did. */
function unanimousOf(publications: readonly Publication[]): readonly string[] {
  return publications.flatMap(({ name, diagnosis, questions }) => [
    ...cellsOf(diagnosis).flatMap(({ subject, cause, ofOwnWork, figures }) =>
      figures !== null && isUnanimous(figures) ? `${cellKey(subject, cause, ofOwnWork)}, ${name}` : [],
    ),
    ...questions.flatMap((question) =>
      [question, question.exceeded].some((told) => told && !told.band && [0, 1].includes(told.share))
        ? `${JSON.stringify(question.subject)}, ${question.indicator}, ${name}`
        : [],
    ),
  ]);
}

function isUnanimous({ good, total, band, rating }: CellFigures): boolean {
  const exact = !band && (good === 0 || good === total);
  return exact || (!!rating && rating.scale.includes(rating.mean));
}

function safe(seed: number) {
  return { seed, leaks: [], unfinished: 0, misread: [], unanimous: [] };
}

/** How many cells of a diagnosis reach the threshold, and how many of those are told. */
function releasedOf(organisation: Organisation, { level, answers, diagnosis }: Publication) {
  const told = toldCells(diagnosis);
  const counts = { reached: 0, released: 0 };
  for (const [cell, own] of answersByCell(answers, level, organisation.unitOf)) {
    if (peopleIn(own) < 5) continue;
    counts.reached += 1;
    if (told.has(cell)) counts.released += 1;
  }
  return counts;
}

function toldCells(diagnosis: Diagnosis): ReadonlySet<string> {
  return new Set(
    cellsOf(diagnosis).flatMap(({ subject, cause, ofOwnWork, figures }) =>
      figures ? cellKey(subject, cause, ofOwnWork) : [],
    ),
  );
}

function peopleIn(answers: readonly Answer[]): number {
  return new Set(answers.map(({ person }) => person)).size;
}

function share(of: readonly { readonly reached: number; readonly released: number }[]): number {
  const sum = (part: "reached" | "released") => of.reduce((total, one) => total + one[part], 0);
  return sum("released") / sum("reached");
}

function say(what: string, figure: number): void {
  process.stderr.write(`${what}: ${(100 * figure).toFixed(1)} %\n`);
}

describe("an attacker who knows everything but the answers tells no group below five", () => {
  it(
    "from two waves, two levels, both together, all but one and one department, under one ledger",
    () => {
      const counts = seeds.map((seed) => {
        const organisation = randomOrganisation(seed, size);
        const publications = publishedWithLedger(organisation);
        expect(attack(organisation, publications)).toEqual(safe(seed));
        return publications.slice(0, 4).map((one) => releasedOf(organisation, one));
      });
      say("cells released, two levels and two waves under one ledger", share(counts.flat()));
    },
    patience,
  );

  it(
    "from one chain at every level, without a ledger",
    () => {
      for (const seed of seeds) {
        const organisation = randomOrganisation(seed, size);
        const answers = seed % 2 === 0 ? organisation.answers : ofWave(organisation, before);
        const publications = publish(organisation, "all", answers, allLevels);
        expect(attack(organisation, publications)).toEqual(safe(seed));
      }
    },
    patience,
  );

  it(
    "and three quarters of the cells that reach five are told, at one level of one wave",
    () => {
      const counts = seeds.map((seed) => {
        const organisation = randomOrganisation(seed, size);
        const [only] = publish(organisation, "first wave", ofWave(organisation, before), ["department"]);
        return releasedOf(organisation, only!);
      });
      say("cells released, departments in one wave", share(counts));
      expect(share(counts)).toBeGreaterThanOrEqual(0.75);
    },
    patience,
  );
});

describe("what is not told", () => {
  it("changes no figure by what was answered, only by who answered", () => {
    let changed = 0;
    for (const seed of seeds.slice(0, Math.ceil(organisations / 4))) {
      const organisation = randomOrganisation(seed, size);
      for (const level of ["department", "team"] as const) {
        const answers = ofWave(organisation, before);
        const [one] = publish(organisation, "", answers, [level]);
        const others = withOtherRatings(organisation, one!);
        if (others === answers) continue;
        const [other] = publish(organisation, "", others, [level]);
        expect({ seed, diagnosis: other!.diagnosis }).toEqual({ seed, diagnosis: one!.diagnosis });
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(organisations / 10);
  });

  it("changes no figure of what a ledger keeps back either", () => {
    const organisation = randomOrganisation(3, size);
    const publishTwice = (answers: readonly Answer[]) => {
      const ledger = openLedger();
      publish(organisation, "", ofWave(organisation, after), ["department"], ledger);
      return publish(organisation, "", answers, ["department"], ledger);
    };
    const [one] = publishTwice(ofWave(organisation, before));
    const [other] = publishTwice(withOtherRatings(organisation, one!));
    expect(other!.diagnosis).toEqual(one!.diagnosis);
  });

  it("is what lies within a band: eleven of twelve or all of them make the same figures", () => {
    const organisation = bandedOrganisation;
    const [all, nearly] = [12, 11].map((favourable) => {
      const chain = readChain(documentOf(organisation, bandedAnswers(favourable)));
      return diagnose(chain);
    });
    const [cell] = cellsOf(all!).filter(({ figures }) => figures !== null);
    expect(cell!.figures!.band).not.toBe(null);
    if (JSON.stringify(cell!.figures!.band) === JSON.stringify(cellsOf(nearly!)[0]!.figures!.band))
      expect(nearly).toEqual(all);
  });

  it.each([
    ["diagnoses, reports and ledgers", outputsAbout],
    ["errors", errorsAbout],
  ] as const)("no respondent and no answer, in %s", (_, textsAbout) => {
    for (const seed of seeds.slice(0, Math.ceil(organisations / 4))) {
      const marked = withCanaries(randomOrganisation(seed, size));
      const all = textsAbout(marked);
      const canaries = marked.answers.flatMap(({ rating, expected = rating, person }) => [
        `${rating}`,
        `${expected}`,
        person,
      ]);
      const found = [...new Set(canaries)].flatMap((canary) =>
        all.filter((text) => text.includes(canary)).map((text) => around(text, canary)),
      );
      expect({ seed, found }).toEqual({ seed, found: [] });
    }
  });
});

/**
 * The answers of a publication, those of cells that are not told with other ratings; what givers say of their work
 * may be used and yet not be told, beside a cause that no receiver spoke of.
 */
function withOtherRatings(
  { unitOf }: Organisation,
  { answers, level, diagnosis }: Publication,
): readonly Answer[] {
  const told = toldCells(diagnosis);
  const hidden = new Set<Answer>();
  for (const [cell, own] of answersByCell(answers, level, unitOf)) {
    const keptBack = peopleIn(own) < 5 || (!told.has(cell) && !own[0]!.ofOwnWork);
    if (keptBack) for (const answer of own) hidden.add(answer);
  }
  if (hidden.size === 0) return answers;
  return answers.map((answer) => (hidden.has(answer) ? { ...answer, rating: 6 - answer.rating } : answer));
}

const bandedOrganisation: Organisation = {
  seed: 0,
  parties: [
    { id: "department 0", kind: "department" },
    { id: "department 1", kind: "department" },
    { id: "customer", kind: "customer" },
  ],
  handoffs: [
    { from: "department 0", to: "department 1", service: "work" },
    { from: "department 1", to: "customer", service: "goods" },
  ],
  indicators: [],
  people: [],
  answers: [],
  unitOf: new Map(),
};

function bandedAnswers(favourable: number): readonly Answer[] {
  return Array.from({ length: 12 }, (_, number) => ({
    id: `answer ${number}`,
    place: { from: "department 0", to: "department 1", service: "work" },
    cause: "coordination",
    indicator: "on-time",
    at: before,
    rating: number < favourable ? 5 : 2,
    scale: [1, 5],
    ofOwnWork: false,
    person: `person-${number}`,
    named: true,
  }));
}

/** The same organisation with ids and answers that would be known again wherever they stood. */
function withCanaries(organisation: Organisation): Organisation {
  const scale = [0, 999_999_999] as const;
  const value = (rating: number, number: number) => rating * 190_000_000 + 1_234_567 + number * 7_919;
  return {
    ...organisation,
    answers: organisation.answers.map(({ expected, ...answer }, number) => ({
      ...answer,
      scale,
      rating: value(answer.rating, number),
      ...(expected !== undefined && { expected: value(expected, number + 1) }),
      person: `canary of ${answer.person}.`,
    })),
  };
}

function around(text: string, canary: string): string {
  const place = text.indexOf(canary);
  return text.slice(Math.max(0, place - 80), place + 80);
}

/** What outsiders are shown. */
function outputsAbout(organisation: Organisation): readonly string[] {
  const ledger = openLedger();
  const shown = publish(organisation, "", organisation.answers, ["department", "team"], ledger);
  const texts = shown.flatMap(({ diagnosis }) => [JSON.stringify(diagnosis), toMarkdown(diagnosis)]);
  return [...texts, JSON.stringify(ledger)];
}

/** What is said of documents that hold such answers and are faulty, in each row and elsewhere. */
function errorsAbout(organisation: Organisation): readonly string[] {
  const document = documentOf(organisation, organisation.answers);
  const evidence = document.evidence ?? [];
  const faulty = [
    { ...document, evidence: evidence.map((row) => ({ ...row, scale: [0, 7] })) },
    { ...document, evidence: evidence.map((row) => ({ ...row, indicator: "none such" })) },
    { ...document, evidence: evidence.map((row) => ({ ...row, good: 3 })) },
    { ...document, evidence: evidence.map((row) => ({ ...row, at: 3 })) },
    { ...document, evidence: evidence.map((row) => ({ ...row, by: [(row as { by?: string }).by] })) },
    { ...document, evidence: evidence.map((row) => ({ ...row, by: { name: (row as { by?: string }).by } })) },
  ];
  return [
    ...faulty.flatMap((one) => thrownBy(() => readChain(one as never))),
    ...thrownBy(() => diagnose(readChain(document), { minGroupSize: 2 })),
    ...thrownBy(() => openLedger(JSON.stringify(document))),
    ...thrownBy(() => diagnose(readChain(document), { ledger: document as never })),
  ];
}

function thrownBy(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    const { message, stack } = error as Error;
    return [message, stack ?? "", JSON.stringify(error), String(error)];
  }
}
