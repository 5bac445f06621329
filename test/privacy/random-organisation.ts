import type {
  Cause,
  ChainDocument,
  EvidenceInput,
  HandoffInput,
  Indicator,
  PartyInput,
} from "../../src/index.js";
import { type Random, seededRandom } from "../seeded-random.js";

export const waves = ["2024-05", "2025-05"] as const;
export type Wave = (typeof waves)[number];

/** Someone who answers, for one team or two in each wave; none where they had not joined, or had left. */
export interface Respondent {
  readonly id: string;
  readonly teams: Readonly<Record<Wave, readonly string[]>>;
}

/** What an answer is about, as stated. */
export type Place =
  | { readonly from: string; readonly to: string; readonly service: string }
  | { readonly party: string };

/** One answer, and whose it truly is. */
export interface Answer {
  /** A number of its own. */
  readonly id: string;
  readonly place: Place;
  readonly cause: Cause;
  readonly indicator: string;
  readonly at: Wave;
  readonly rating: number;
  readonly scale: readonly [number, number];
  readonly expected?: number;
  /** Whether those who give the service say it of themselves. */
  readonly ofOwnWork: boolean;
  /** Who gave it. */
  readonly person: string;
  /** Whether it says who gave it. */
  readonly named: boolean;
}

/** An organisation that asked its internal customers twice. */
export interface Organisation {
  readonly seed: number;
  readonly parties: readonly PartyInput[];
  readonly handoffs: readonly HandoffInput[];
  readonly indicators: readonly Indicator[];
  readonly people: readonly Respondent[];
  readonly answers: readonly Answer[];
  /** The unit directly above a party. */
  readonly unitOf: ReadonlyMap<string, string>;
}

/** A team or department, and the people in it by wave. */
interface Shape {
  readonly departments: readonly string[];
  readonly teams: readonly string[];
  readonly unitOf: ReadonlyMap<string, string>;
}

/** How large organisations are. */
export interface OrganisationSize {
  /** Most people one has. */
  readonly people?: number;
}

/** Tosses of one seed. */
interface Dice {
  readonly random: Random;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  one<Item>(of: readonly Item[]): Item;
}

/**
 * A random organisation of 3 to 200 people in teams of departments that serve each other and one customer, with the
 * answers of two waves: some people answer for two departments, some join, leave or change team, some answers
 * are missing, some unnamed; in some organisations each cause has one indicator only, and in some the teams have
 * close to five people; in some, people also rate what they themselves deliver.
 */
export function randomOrganisation(
  seed: number,
  { people: most = 200 }: OrganisationSize = {},
): Organisation {
  const dice = diceOf(seededRandom(seed));
  const size = Math.round(3 * (most / 3) ** dice.random());
  const shape = randomShape(dice, size);
  const people = randomPeople(dice, size, shape);
  const indicators = randomIndicators(dice);
  const handoffs = randomHandoffs(dice, shape);
  return {
    seed,
    parties: partiesOf(shape),
    handoffs,
    indicators,
    people,
    answers: randomAnswers(dice, { shape, people, indicators, handoffs }),
    unitOf: shape.unitOf,
  };
}

function diceOf(random: Random): Dice {
  return {
    random,
    whole: (low, high) => low + Math.floor(random() * (high - low + 1)),
    chance: (share) => random() < share,
    one: (of) => of[Math.floor(random() * of.length)]!,
  };
}

function randomShape(dice: Dice, size: number): Shape {
  const perTeam = dice.chance(0.35) ? 5 : dice.whole(3, 25);
  const teams = Array.from(
    { length: Math.max(2, Math.round(size / perTeam)) },
    (_, number) => `team ${number}`,
  );
  const perDepartment = dice.whole(1, 5);
  const many = Math.max(1, Math.round(teams.length / perDepartment));
  const departments = Array.from({ length: many }, (_, number) => `department ${number}`);
  const unitOf = new Map<string, string>();
  for (const [number, team] of teams.entries())
    unitOf.set(team, number < many ? departments[number]! : dice.one(departments));
  if (dice.chance(0.5)) for (const department of departments) unitOf.set(department, "the house");
  return { departments, teams, unitOf };
}

function partiesOf({ departments, teams, unitOf }: Shape): readonly PartyInput[] {
  const party = (kind: "team" | "department") => (id: string) => {
    const memberOf = unitOf.get(id);
    return { id, kind, ...(memberOf !== undefined && { memberOf }) };
  };
  const house = unitOf.has(departments[0]!) ? [{ id: "the house", kind: "organisation" as const }] : [];
  return [
    ...house,
    ...departments.map(party("department")),
    ...teams.map(party("team")),
    { id: "customer", kind: "customer" },
  ];
}

function randomPeople(dice: Dice, size: number, { teams, unitOf }: Shape): readonly Respondent[] {
  const twoTeams = 0.05 + 0.1 * dice.random();
  const turnover = 0.15 * dice.random();
  return Array.from({ length: size }, (_, number): Respondent => {
    const home = number < teams.length ? teams[number]! : dice.one(teams);
    const elsewhere = teams.filter((team) => unitOf.get(team) !== unitOf.get(home));
    const second = elsewhere.length > 0 && dice.chance(twoTeams) ? [dice.one(elsewhere)] : [];
    const [before, after] = waves;
    const stays = { [before]: [home, ...second], [after]: [home, ...second] } as Respondent["teams"];
    return { id: `person-${number}`, teams: dice.chance(turnover) ? moved(dice, stays, teams) : stays };
  });
}

function moved(dice: Dice, stays: Respondent["teams"], teams: readonly string[]): Respondent["teams"] {
  const [before, after] = waves;
  return dice.one([
    { ...stays, [before]: [] },
    { ...stays, [after]: [] },
    { ...stays, [after]: [...new Set([dice.one(teams), ...stays[after].slice(1)])] },
  ]);
}

/** One to three indicators of one to three causes, or one of each cause. */
function randomIndicators(dice: Dice): readonly Indicator[] {
  const causes: readonly Cause[] = ["information", "coordination", "care"];
  const most = dice.chance(0.4) ? 1 : 3;
  const first = dice.whole(0, 2);
  return [...causes, ...causes].slice(first, first + dice.whole(1, 3)).flatMap((cause) =>
    Array.from({ length: dice.whole(1, most) }, (_, number) => ({
      id: `${cause} ${number}`,
      cause,
      ...(cause === "care" && { aspect: "service" as const }),
    })),
  );
}

function randomHandoffs(dice: Dice, { teams, departments }: Shape): readonly HandoffInput[] {
  const handoffs = new Map<string, HandoffInput>();
  const services = dice.chance(0.6) ? ["work"] : ["work", "advice"];
  const add = (from: string, to: string, service: string) => {
    if (from !== to)
      handoffs.set(`${from}>${to}>${service}`, { from, to, service, volume: dice.whole(1, 50) });
  };
  const others = (team: string) => (teams.length > 1 ? teams.filter((other) => other !== team) : teams);
  for (const team of teams) {
    for (let rest = dice.whole(1, 3); rest > 0; rest -= 1)
      add(dice.one(others(team)), team, dice.one(services));
    if (dice.chance(0.3)) add(team, "customer", "goods");
  }
  add(teams[0]!, "customer", "goods");
  if (dice.chance(0.4))
    for (const department of departments)
      if (dice.chance(0.5)) add(dice.one(departments), department, dice.one(services));
  return [...handoffs.values()];
}

interface Setting {
  readonly shape: Shape;
  readonly people: readonly Respondent[];
  readonly indicators: readonly Indicator[];
  readonly handoffs: readonly HandoffInput[];
}

function randomAnswers(dice: Dice, { shape, people, indicators, handoffs }: Setting): readonly Answer[] {
  const missing = 0.05 + 0.1 * dice.random();
  const unnamed = dice.chance(0.25) ? 0.05 : 0;
  const expecting = dice.chance(0.5) ? dice.random() : 0;
  const bothSides = dice.chance(0.3);
  const answers: Answer[] = [];
  for (const at of waves)
    for (const { id: person, teams } of people)
      for (const { place, indicator, ofOwnWork } of questionsOf(teams[at], shape, handoffs, indicators)) {
        if (dice.chance(missing) || (ofOwnWork && !bothSides)) continue;
        answers.push({
          id: `answer ${answers.length}`,
          place,
          cause: indicator.cause,
          indicator: indicator.id,
          at,
          rating: Math.min(5, Math.max(1, dice.whole(2, 4) + dice.whole(-1, 2))),
          scale: [1, 5],
          ...(dice.chance(expecting) && { expected: dice.whole(3, 5) }),
          ofOwnWork,
          person,
          named: !dice.chance(unnamed),
        });
      }
  return answers;
}

interface Question {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly ofOwnWork: boolean;
}

/** Whoever is in a team rates what serves it and its department, and what the team itself does for its people. */
function questionsOf(
  teams: readonly string[],
  { unitOf }: Shape,
  handoffs: readonly HandoffInput[],
  indicators: readonly Indicator[],
): readonly Question[] {
  const ends = new Set(teams.flatMap((team) => [team, unitOf.get(team)!]));
  const about = (end: "from" | "to") =>
    handoffs.flatMap(({ from, to, service = "" }) =>
      ends.has(end === "to" ? to : from) ? { place: { from, to, service }, ofOwnWork: end === "from" } : [],
    );
  const rated = [...about("to"), ...about("from")];
  const cared = teams.map((party) => ({ place: { party }, ofOwnWork: false }));
  return indicators.flatMap((indicator) =>
    (indicator.cause === "care" ? [...rated, ...cared] : rated).map((one) => ({ ...one, indicator })),
  );
}

/** The document of an organisation with some of its answers. */
export function documentOf(
  { parties, handoffs, indicators }: Organisation,
  answers: readonly Answer[],
): ChainDocument {
  return { parties, handoffs, indicators, evidence: answers.map(evidenceOf) };
}

function evidenceOf(answer: Answer): EvidenceInput {
  const { place, indicator, at, rating, scale, expected, ofOwnWork, person, named } = answer;
  return {
    ...place,
    indicator,
    at,
    rating,
    scale,
    ...(expected !== undefined && { expected }),
    ...(ofOwnWork && { side: "giver" }),
    ...(named && { by: person }),
  };
}

/** The answers of one wave. */
export function ofWave({ answers }: Organisation, wave: Wave): readonly Answer[] {
  return answers.filter(({ at }) => at === wave);
}

/** The answers that people gave about what serves one department, or its teams, and about these themselves. */
export function ofDepartment({ answers, unitOf }: Organisation, department: string): readonly Answer[] {
  const inside = (id: string) => id === department || unitOf.get(id) === department;
  return answers.filter(({ place }) => inside("party" in place ? place.party : place.to));
}

/** The answers of everyone but one person. */
export function ofAllBut({ answers }: Organisation, person: string): readonly Answer[] {
  return answers.filter((answer) => answer.person !== person);
}
