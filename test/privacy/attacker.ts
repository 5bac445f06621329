import {
  type Fraction,
  isZero,
  leftKernel,
  type Matrix,
  pivotOf,
  plus,
  rank,
  reduced,
  remainder,
  times,
  toText,
  zero,
} from "./fraction.js";

/** One published figure: what it makes of the unknown answers, which are named by their ids. */
export interface Equation {
  /** Where it was read, for the record of a leak. */
  readonly name: string;
  readonly terms: ReadonlyMap<string, Fraction>;
}

/**
 * Whose an unknown is. Unnamed answers of one crowd are by different people; those of different crowds, and
 * unnamed and named ones, may be by the same people.
 */
export type Owner = { readonly person: string } | { readonly crowd: string };

/** A combination of figures that tells of few people. */
export interface Leak {
  readonly people: readonly string[];
  /** Unnamed answers in it, at most so many of them by different people as can be told for certain. */
  readonly unnamed: number;
  /** The figures and what each is multiplied with. */
  readonly combination: readonly string[];
  /** What the combination makes of the unknowns. */
  readonly tells: readonly string[];
}

/** What the attacker found. */
export interface Attack {
  readonly leaks: readonly Leak[];
  /** Parts of the system that were not searched to the end. */
  readonly unfinished: number;
}

export interface AttackOptions {
  /** Groups of at most so many people are looked for: 4 alone and 5 with an insider among them. */
  readonly limit: number;
  /** Steps of the search in one part of the system. */
  readonly budget?: number;
  /** Parts of the system that were looked at before and gave nothing. */
  readonly known?: Set<string>;
}

/**
 * Looks for combinations of figures, not zero, that hold the answers of at least one and at most `limit` people.
 * Exact: figures that share no unknown are looked at apart (a combination of both tells what each part tells);
 * each person is the span of the columns of their unknowns; people with the same span stand or fall together, so
 * that too many of them must cancel out, which makes the system smaller; what remains is searched.
 *
 * With one insider, who knows their own answers, the groups to look for are one larger.
 */
export function findSmallGroups(
  equations: readonly Equation[],
  ownerOf: (unknown: string) => Owner,
  { limit, budget = 20_000, known = new Set() }: AttackOptions,
): Attack {
  const leaks: Leak[] = [];
  let unfinished = 0;
  for (const part of partsOf(equations)) {
    const system = systemOf(part, ownerOf, limit);
    const key = `${limit} ${keyOfSystem(system)}`;
    if (known.has(key)) continue;
    const found = search(system, limit, budget);
    if (found === null) known.add(key);
    else if (found === "unfinished") unfinished += 1;
    else leaks.push(explain(part, ownerOf, found, limit));
  }
  return { leaks, unfinished };
}

/** Figures that share unknowns, directly or through others, each figure once. */
function partsOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const parent = new Map<string, string>();
  const root = (unknown: string): string => {
    let top = unknown;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top)!;
    for (let at = unknown; at !== top; ) {
      const next = parent.get(at)!;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { terms } of equations) {
    const [first] = terms.keys();
    for (const unknown of terms.keys()) {
      if (!parent.has(unknown)) parent.set(unknown, unknown);
      parent.set(root(unknown), root(first!));
    }
  }
  const parts = new Map<string, Map<string, Equation>>();
  for (const equation of equations) {
    const [first] = equation.terms.keys();
    if (first === undefined) continue;
    const part = parts.get(root(first)) ?? new Map<string, Equation>();
    parts.set(root(first), part);
    const key = keyOfTerms(equation);
    if (!part.has(key)) part.set(key, equation);
  }
  return [...parts.values()].map((part) => [...part.values()]);
}

function keyOfTerms({ terms }: Equation): string {
  return [...terms].map(([unknown, factor]) => `${unknown}:${toText(factor)}`).join(" ");
}

/** People whose unknowns have columns that span the same: no combination tells of one and not of the others. */
interface Alike {
  readonly people: readonly string[];
  /** A reduced basis. */
  readonly span: Matrix;
}

interface System {
  readonly alike: readonly Alike[];
  /** Columns of so few unnamed answers that they may stay in a combination at no cost. */
  readonly free: Matrix;
  /** Columns of so many unnamed answers that none may stay. */
  readonly crowded: Matrix;
}

function systemOf(part: readonly Equation[], ownerOf: (unknown: string) => Owner, limit: number): System {
  const columns = columnsOf(part);
  const crowd = [...crowdsOf(columns, ownerOf).values()];
  return {
    alike: merged(
      sameColumns(columns, ownerOf).map(({ people, columns }) => ({
        people,
        span: reduced(dense(columns, part)),
      })),
    ),
    free: dense(
      crowd.filter(({ count }) => count <= limit).map(({ column }) => column),
      part,
    ),
    crowded: dense(
      crowd.filter(({ count }) => count > limit).map(({ column }) => column),
      part,
    ),
  };
}

/** What the figures take an unknown times, the zeros left out, and the same as text. */
interface Column {
  readonly entries: (readonly [row: number, factor: Fraction])[];
  text: string;
}

type Columns = ReadonlyMap<string, Column>;

function columnsOf(part: readonly Equation[]): Columns {
  const columns = new Map<string, Column>();
  for (const [row, { terms }] of part.entries())
    for (const [unknown, factor] of terms) {
      if (isZero(factor)) continue;
      const column = columns.get(unknown) ?? { entries: [], text: "" };
      columns.set(unknown, column);
      column.entries.push([row, factor]);
      column.text += `${row}:${toText(factor)} `;
    }
  return columns;
}

function dense(columns: readonly Column[], part: readonly Equation[]): Matrix {
  return columns.map(({ entries }) => {
    const full: Fraction[] = part.map(() => zero);
    for (const [row, factor] of entries) full[row] = factor;
    return full;
  });
}

/** People who have the same columns, each column once, however many unknowns have it. */
function sameColumns(columns: Columns, ownerOf: (unknown: string) => Owner) {
  const own = new Map<string, Map<string, Column>>();
  for (const [unknown, column] of columns) {
    const owner = ownerOf(unknown);
    if ("crowd" in owner) continue;
    const held = own.get(owner.person) ?? new Map<string, Column>();
    own.set(owner.person, held.set(column.text, column));
  }
  const same = new Map<string, { readonly people: string[]; readonly columns: readonly Column[] }>();
  for (const [person, held] of own) {
    const key = [...held.keys()].sort().join("|");
    const known = same.get(key);
    if (known) known.people.push(person);
    else same.set(key, { people: [person], columns: [...held.values()] });
  }
  return [...same.values()];
}

interface Crowd {
  readonly column: Column;
  readonly count: number;
}

/** Unnamed answers of one crowd that every figure uses alike. */
function crowdsOf(columns: Columns, ownerOf: (unknown: string) => Owner): ReadonlyMap<string, Crowd> {
  const crowds = new Map<string, Crowd>();
  for (const [unknown, column] of columns) {
    const owner = ownerOf(unknown);
    if ("person" in owner) continue;
    const key = crowdKey(owner.crowd, column);
    crowds.set(key, { column, count: (crowds.get(key)?.count ?? 0) + 1 });
  }
  return crowds;
}

function crowdKey(crowd: string, { text }: Column): string {
  return `${crowd} ${text}`;
}

function textOf(rows: Matrix): string {
  return rows.map((row) => row.map(toText).join(",")).join(";");
}

function merged(all: readonly Alike[]): readonly Alike[] {
  const bySpan = new Map<string, { people: string[]; span: Matrix }>();
  for (const { people, span } of all) {
    if (span.length === 0) continue;
    const key = textOf(span);
    const same = bySpan.get(key);
    if (same) same.people.push(...people);
    else bySpan.set(key, { people: [...people], span });
  }
  return [...bySpan.values()];
}

function keyOfSystem({ alike, free, crowded }: System): string {
  const types = alike.map(({ people, span }) => `${Math.min(people.length, 6)}*${textOf(span)}`);
  return [types.sort().join("|"), textOf(free), textOf(crowded)].join("#");
}

/** Where a search stands: who is in the group, who is not decided, in a space where all others cancel out. */
interface State {
  readonly group: readonly Alike[];
  readonly free: Matrix;
  readonly open: readonly Alike[];
  /** People who still fit into the group. */
  readonly room: number;
}

/** The people of a combination that tells of few, `null` where there is none. */
function search(system: System, limit: number, budget: number): readonly string[] | null | "unfinished" {
  let steps = 0;
  const start: State = { group: [], free: system.free, open: system.alike, room: limit };
  return visit(without(start, system.crowded));

  function visit(given: State): readonly string[] | null | "unfinished" {
    steps += 1;
    if (steps > budget) return "unfinished";
    const state = forced(given);
    if (tellsOfGroupAlone(state)) return state.group.flatMap(({ people }) => people);
    const spanning = smallestSpanning(state);
    if (spanning === null) return null;
    let rest = state;
    for (const { people } of spanning) {
      const next = rest.open.find((one) => one.people.includes(people[0]!));
      if (next === undefined) continue;
      const room = rest.room - next.people.length;
      const open = rest.open.filter((one) => one !== next);
      const found = room < 0 ? null : visit({ ...rest, group: [...rest.group, next], open, room });
      if (found !== null) return found;
      rest = without(rest, next.span);
    }
    return null;
  }
}

/** Lets all cancel out who are too many to fit in, until nothing changes. */
function forced(given: State): State {
  let state: State = { ...given, open: merged(given.open) };
  for (;;) {
    const { room } = state;
    const many = state.open.filter(({ people }) => people.length > room);
    if (many.length === 0) return state;
    state = without(
      state,
      many.flatMap(({ span }) => span),
    );
  }
}

/** The space in which some columns cancel out: a combination there is one of the whole space that has none of them. */
function without({ group, free, open, room }: State, columns: Matrix): State {
  const basis = reduced(columns);
  const pivots = new Set(basis.map(pivotOf));
  const project = (rows: Matrix) =>
    rows.map((row) => remainder(row, basis).filter((_, place) => !pivots.has(place)));
  const each = (all: readonly Alike[]) =>
    all.map(({ people, span }) => ({ people, span: reduced(project(span)) }));
  return { group: each(group), free: project(free), open: merged(each(open)), room };
}

/** Whether some combination has answers of the group, or unnamed ones, and those of nobody else. */
function tellsOfGroupAlone({ group, free, open }: State): boolean {
  const own = [...free, ...group.flatMap(({ span }) => span)];
  if (own.length === 0) return false;
  const others = open.flatMap(({ span }) => span);
  return rank([...others, ...own]) > rank(others);
}

/**
 * People with whom the columns of all others cancel out too: one of them is in every combination. Several such
 * sets apart each give one to the group; `null` where those are more than fit in.
 */
function smallestSpanning({ open, group, free, room }: State): readonly Alike[] | null {
  const dimension = rank([open, group].flatMap((all) => all.flatMap(({ span }) => span)).concat(free));
  if (dimension === 0) return null;
  let left = [...open].sort((a, b) => b.people.length - a.people.length);
  let smallest: readonly Alike[] | null = null;
  let needed = 0;
  for (;;) {
    const spanning = takeSpanning(left, dimension);
    if (spanning === null) return smallest;
    if (smallest === null || spanning.length < smallest.length) smallest = spanning;
    needed += spanning.reduce((least, { people }) => Math.min(least, people.length), Infinity);
    if (needed > room) return null;
    left = left.filter((one) => !spanning.includes(one));
  }
}

function takeSpanning(from: readonly Alike[], dimension: number): readonly Alike[] | null {
  const taken: Alike[] = [];
  let basis: Matrix = [];
  for (const one of from) {
    const wider = reduced([...basis, ...one.span]);
    if (wider.length === basis.length) continue;
    taken.push(one);
    basis = wider;
    if (basis.length === dimension) return taken;
  }
  return null;
}

/** The combination behind a leak, worked out anew from the figures themselves. */
function explain(
  part: readonly Equation[],
  ownerOf: (unknown: string) => Owner,
  group: readonly string[],
  limit: number,
): Leak {
  const columns = columnsOf(part);
  const inGroup = new Set(group);
  const sizes = crowdsOf(columns, ownerOf);
  const mayStay = (unknown: string, column: Column) => {
    const owner = ownerOf(unknown);
    if ("person" in owner) return inGroup.has(owner.person);
    return sizes.get(crowdKey(owner.crowd, column))!.count <= limit;
  };
  const kept = [...columns]
    .filter((one) => !mayStay(...one))
    .map(([, column]) => [column.text, column] as const);
  const outside = dense([...new Map(kept).values()], part);
  const told = (factors: readonly Fraction[]) =>
    [...columns].flatMap(([unknown, { entries }]) => {
      const factor = entries.reduce((sum, [row, one]) => plus(sum, times(factors[row]!, one)), zero);
      return isZero(factor) ? [] : [{ unknown, factor, owner: ownerOf(unknown) }];
    });
  const kernel = leftKernel(part.map((_, row) => [zero, ...outside.map((column) => column[row]!)]));
  const factors = kernel.find((combination) => told(combination).length > 0)!;
  const tells = told(factors);
  return {
    people: [...new Set(tells.flatMap(({ owner }) => ("person" in owner ? owner.person : [])))].sort(),
    unnamed: tells.filter(({ owner }) => "crowd" in owner).length,
    combination: part.flatMap(({ name }, row) =>
      isZero(factors[row]!) ? [] : `${toText(factors[row]!)} × ${name}`,
    ),
    tells: tells.map(({ unknown, factor }) => `${toText(factor)} × ${unknown}`),
  };
}
