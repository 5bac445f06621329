import { groupBy } from "../../src/chain/group-by.js";
import type { Diagnosis, Level, Subject } from "../../src/index.js";
import type { AdmittedQuestion } from "../../src/privacy/admit-question.js";
import type { Equation, Owner } from "./attacker.js";
import { type Fraction, fraction } from "./fraction.js";
import type { Answer, Organisation, Place } from "./random-organisation.js";

/** A diagnosis that somebody saw, and the answers it was made of. */
export interface Publication {
  readonly name: string;
  readonly level: Level;
  readonly answers: readonly Answer[];
  readonly diagnosis: Diagnosis;
  /** What the figures of needs, principles and levels are made of: more than any of them tells. */
  readonly questions: readonly AdmittedQuestion[];
}

/** What the figures of some publications say of the unknowns: of each answer four, that do not mix. */
export interface PublishedEquations {
  /** Whether each answer was favourable. */
  readonly favourable: readonly Equation[];
  /** What each rating was. */
  readonly rating: readonly Equation[];
  /** How far each rating lay above what was expected, as a part of its scale. */
  readonly gap: readonly Equation[];
  /** Whether each rating lay above what was expected. */
  readonly exceeded: readonly Equation[];
  /** Figures that are not what the true answers make of them: the attacker would read them wrongly. */
  readonly misread: readonly string[];
}

/** What an outsider reads of one subject and cause. */
interface Cell {
  readonly subject: string;
  readonly cause: string;
  /** Whether those who give the service said it of themselves. */
  readonly ofOwnWork: boolean;
  readonly figures: CellFigures | null;
}

/** Figures of people's answers. */
export interface CellFigures {
  readonly good: number;
  readonly total: number;
  readonly band?: readonly [number, number] | null;
  readonly rating?: { readonly mean: number; readonly scale: readonly [number, number] } | null;
  readonly expectation?: { readonly people: number; readonly gap: number; readonly rounded?: boolean } | null;
}

type Unknown = Exclude<keyof PublishedEquations, "misread">;

/** Reads every figure about answers that some publications tell, as the equations they are. */
export function publishedEquations(
  { unitOf }: Organisation,
  publications: readonly Publication[],
): PublishedEquations {
  const told: Record<Unknown, Equation[]> = { favourable: [], rating: [], gap: [], exceeded: [] };
  const misread: string[] = [];
  const tell = (kind: Unknown, name: string, figure: number, sum: Sum) => {
    told[kind].push({ name: `${kind} of ${name}`, terms: sum.terms });
    if (!(Math.abs(figure - sum.value) < 1e-6))
      misread.push(`${kind} of ${name}: ${figure} for ${sum.value}`);
  };
  for (const { name, level, answers, diagnosis, questions } of publications) {
    const inCell = answersByCell(answers, level, unitOf);
    for (const { subject, cause, ofOwnWork, figures } of cellsOf(diagnosis)) {
      if (figures === null) continue;
      const { total, good, band, rating, expectation } = figures;
      const key = cellKey(subject, cause, ofOwnWork);
      const where = `${key}, ${name}`;
      const own = inCell.get(key) ?? [];
      const votes = sumOf(own, (answer) => (isFavourable(answer) ? 1 : 0));
      if (total !== votes.people) misread.push(`total of ${where}: ${total} for ${votes.people}`);
      if (!band) tell("favourable", where, good, votes);
      if (rating) {
        const ratings = sumOf(own, (answer) => answer.rating);
        tell("rating", where, rating.mean * ratings.people, ratings);
      }
      if (expectation && !expectation.rounded) {
        const gaps = sumOf(
          own.filter(({ expected }) => expected !== undefined),
          gapOf,
        );
        tell("gap", where, expectation.gap * gaps.people, gaps);
      }
    }
    const asked = answersByQuestion(answers, level, unitOf);
    for (const { subject, indicator, at, people, share, band, exceeded } of questions) {
      const key = questionKey(subjectText(subject), indicator, at);
      const where = `${key}, ${name}`;
      const own = asked.get(key) ?? [];
      const votes = new Set(own.map(voter)).size;
      if (people !== votes) misread.push(`people of ${where}: ${people} for ${votes}`);
      if (!band) tell("favourable", where, share * own.length, plainSumOf(own, isFavourable));
      if (exceeded && !exceeded.band) {
        const exceeding = sumOf(
          own.filter(({ expected }) => expected !== undefined),
          ({ rating, expected }) => (rating > expected! ? 1 : 0),
        );
        tell("exceeded", where, exceeded.share * exceeded.people, exceeding);
      }
    }
  }
  return { ...told, misread };
}

/** Cells of a diagnosis, told or not. */
export function cellsOf(diagnosis: Diagnosis): readonly Cell[] {
  const published = JSON.parse(JSON.stringify(diagnosis)) as Diagnosis;
  const cells = (subject: string, { causes }: Pick<Diagnosis["handoffs"][number], "causes">) =>
    causes.flatMap(({ cause, rated, givers }) => [
      { subject, cause, ofOwnWork: false, figures: rated },
      { subject, cause, ofOwnWork: true, figures: givers },
    ]);
  return [
    ...published.handoffs.flatMap((one) => cells(handoffKey(one.from, one.to, one.service), one)),
    ...published.withinTies.flatMap((one) => cells(handoffKey(one.party, one.party, one.service), one)),
    ...published.parties.flatMap((one) => cells(one.id, one)),
  ];
}

/** One text for each cell. */
export function cellKey(subject: string, cause: string, ofOwnWork: boolean): string {
  return `${subject}, ${cause}${ofOwnWork ? ", by its givers" : ""}`;
}

/** The answers that belong to each cell at a level, worked out from who is in what. */
export function answersByCell(
  answers: readonly Answer[],
  level: Level,
  unitOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Answer[]> {
  return groupBy(answers, ({ place, cause, ofOwnWork }) =>
    cellKey(subjectAt(place, level, unitOf), cause, ofOwnWork),
  );
}

/** What the receivers answered to each question at a level: about one subject, under one indicator, in one wave. */
function answersByQuestion(
  answers: readonly Answer[],
  level: Level,
  unitOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Answer[]> {
  const receivers = answers.filter(({ ofOwnWork }) => !ofOwnWork);
  return groupBy(receivers, ({ place, indicator, at }) =>
    questionKey(subjectAt(place, level, unitOf), indicator, at),
  );
}

function questionKey(subject: string, indicator: string, at: string | null): string {
  return `${subject}, ${indicator}, ${at}`;
}

function subjectText(subject: Subject): string {
  if (subject.type === "chain") return "";
  return subject.type === "party" ? subject.id : handoffKey(subject.from, subject.to, subject.service);
}

function subjectAt(place: Place, level: Level, unitOf: ReadonlyMap<string, string>): string {
  const lift = (id: string) => unitAt(id, level, unitOf);
  return "party" in place ? lift(place.party) : handoffKey(lift(place.from), lift(place.to), place.service);
}

function unitAt(id: string, level: Level, unitOf: ReadonlyMap<string, string>): string {
  const lifted = id.startsWith("team")
    ? level === "department" || level === "organisation"
    : id.startsWith("department") && level === "organisation";
  const unit = unitOf.get(id);
  return lifted && unit !== undefined ? unitAt(unit, level, unitOf) : id;
}

function handoffKey(from: string, to: string, service: string): string {
  return `${from} > ${to}: ${service}`;
}

/** The sum over people of each one's mean, as terms of the answers, with what the true answers make of it. */
interface Sum {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly people: number;
  readonly value: number;
}

function sumOf(answers: readonly Answer[], figureOf: (answer: Answer) => number): Sum {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(voter(answer), (counts.get(voter(answer)) ?? 0) + 1);
  const terms = new Map(answers.map((answer) => [answer.id, part(counts.get(voter(answer))!)]));
  const value = answers.reduce((sum, answer) => sum + figureOf(answer) / counts.get(voter(answer))!, 0);
  return { terms, people: counts.size, value };
}

/** The sum over answers, each taken alike. */
function plainSumOf(answers: readonly Answer[], holds: (answer: Answer) => boolean): Sum {
  const terms = new Map(answers.map((answer) => [answer.id, part(1)]));
  return { terms, people: answers.length, value: answers.filter(holds).length };
}

const parts: Fraction[] = [];

/** One part of so many. */
function part(of: number): Fraction {
  parts[of] ??= fraction(1, of);
  return parts[of];
}

/** Whose vote an answer belongs to: an unnamed one is a vote by itself. */
function voter({ id, person, named }: Answer): string {
  return named ? `by ${person}` : `of ${id}`;
}

function isFavourable({ rating, expected, scale: [low, high] }: Answer): boolean {
  return rating >= (expected ?? low + 0.75 * (high - low));
}

function gapOf({ rating, expected, scale: [low, high] }: Answer): number {
  return (rating - expected!) / (high - low);
}

/** Who is behind an answer, for all that an outsider knows. */
export function ownersOf({ answers }: Organisation): (unknown: string) => Owner {
  const owners = new Map(answers.map((answer) => [answer.id, ownerOf(answer)]));
  return (unknown) => owners.get(unknown)!;
}

function ownerOf({ person, named, place, indicator, at, ofOwnWork }: Answer): Owner {
  return named ? { person } : { crowd: JSON.stringify([place, indicator, at, ofOwnWork]) };
}
