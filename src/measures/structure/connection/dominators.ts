import type { Adjacency } from "../../graph/adjacency.js";

/**
 * Who can be reached only through whom, seen from one or more roots. A party *dominates* another if every way between
 * the roots and the other passes it; the nearest such party is the other's immediate dominator, and all of its
 * dominators are found by going on from there, so that they form a tree.
 */
export interface DominatorTree {
  /**
   * Immediate dominator of each party, by number. The number of parties, `immediate.length`, stands for what lies
   * behind all roots: it is that of a root, and of who can be reached by ways that share no party. -1 where no way
   * leads.
   */
  readonly immediate: Int32Array;
  /** The parties that ways lead to, every one after its immediate dominator. */
  readonly order: Int32Array;
  /** Place of each party in `order`; -1 where no way leads. */
  readonly place: Int32Array;
}

/** Finds the dominator tree of one or more roots, by party number. Every tree is new, only the workings are reused. */
export type FindDominators = (roots: readonly number[]) => DominatorTree;

/**
 * Prepares to find dominator trees of one graph; calls share their work space, and one call takes time near linear
 * in what its roots reach. Iterative, so a path of a million parties is no deeper a call than one of three.
 *
 * Source: the semi-NCA algorithm of Georgiadis & Tarjan, in Georgiadis, Tarjan & Werneck, "Finding dominators in
 * practice", Journal of Graph Algorithms and Applications 10 (2006).
 *
 * @param onward - where ways go on from each party, away from the roots.
 * @param back - the same edges the other way round.
 */
export function dominators(onward: Adjacency, back: Adjacency): FindDominators {
  const space = makeSpace(onward, back);
  return (roots) => {
    walkAll(roots, space);
    findSemiDominators(space);
    findImmediate(space);
    return closeWalk(space);
  };
}

/**
 * For one customer after another: which parties does every way from a party to that customer pass? Going from a party
 * to its immediate dominator, and so on up to the customer, meets all of them.
 *
 * @param leaving - rows of whom each party gives to, `entering` - of whom it receives from.
 */
export function dominatorsToward(
  leaving: Adjacency,
  entering: Adjacency,
): (customer: number) => DominatorTree {
  const find = dominators(entering, leaving);
  return (customer) => find([customer]);
}

/**
 * For all customers at once: which parties does every way from a party to *any* end customer pass? A party that serves
 * two customers by ways of their own depends on nobody here.
 *
 * @param customer - 1 for every end customer, by party number.
 */
export function dominatorsTowardAll(
  leaving: Adjacency,
  entering: Adjacency,
  customer: Uint8Array,
): DominatorTree {
  const customers: number[] = [];
  for (let party = 0; party < customer.length; party++) if (customer[party] === 1) customers.push(party);
  return dominators(entering, leaving)(customers);
}

/**
 * Work space. All arrays but `number` speak in numbers of first visit, from 1, in which what is near in the walk is
 * near in memory; 0 lies behind all roots.
 */
interface Space {
  readonly onward: Adjacency;
  readonly back: Adjacency;
  /** Number of first visit of each party, 0 while not visited. */
  readonly number: Int32Array;
  readonly party: Int32Array;
  /** Next slot to follow. */
  readonly cursor: Int32Array;
  /** From where it was first visited, then an ancestor in the walk further up. */
  readonly ancestor: Int32Array;
  /** Semidominator: the least number from which a way leads here over higher numbers only. */
  readonly semi: Int32Array;
  /** Least semidominator between here, inclusive, and `ancestor`, exclusive. */
  readonly least: Int32Array;
  readonly immediate: Int32Array;
  /** Numbers on the way up that are about to be shortened. */
  readonly climb: Int32Array;
  visited: number;
}

function makeSpace(onward: Adjacency, back: Adjacency): Space {
  const partyCount = onward.start.length - 1;
  const numbers = () => new Int32Array(partyCount + 1);
  return {
    onward,
    back,
    number: new Int32Array(partyCount),
    party: numbers(),
    cursor: numbers(),
    ancestor: numbers(),
    semi: numbers(),
    least: numbers(),
    immediate: numbers(),
    climb: numbers(),
    visited: 0,
  };
}

function walkAll(roots: readonly number[], space: Space): void {
  space.visited = 0;
  for (const root of roots) if (space.number[root] === 0) walkFrom(root, space);
  for (const root of roots) space.semi[space.number[root]] = 0;
}

function walkFrom(root: number, space: Space): void {
  const { ancestor } = space;
  let at = enter(root, 0, space);
  while (at !== 0) {
    const unvisited = nextUnvisited(at, space);
    at = unvisited < 0 ? ancestor[at] : enter(unvisited, at, space);
  }
}

function enter(party: number, from: number, space: Space): number {
  const at = ++space.visited;
  space.number[party] = at;
  space.party[at] = party;
  space.cursor[at] = space.onward.start[party];
  space.ancestor[at] = from;
  space.semi[at] = from;
  space.immediate[at] = from;
  return at;
}

/** Follows the edges onward up to the first that leads somewhere new; -1 once all are followed. */
function nextUnvisited(at: number, { number, party, cursor, onward }: Space): number {
  const { start, target } = onward;
  const end = start[party[at] + 1];
  for (let slot = cursor[at]; slot < end; slot++) {
    if (number[target[slot]] !== 0) continue;
    cursor[at] = slot + 1;
    return target[slot];
  }
  cursor[at] = end;
  return -1;
}

/** From the last visited to the first, so that whatever lies further down a way is known before. */
function findSemiDominators(space: Space): void {
  const { semi, least, visited } = space;
  for (let at = visited; at > 0; at--) {
    if (semi[at] !== 0) semi[at] = semiDominator(at, space);
    least[at] = semi[at];
  }
}

function semiDominator(at: number, space: Space): number {
  const { number, ancestor, least, semi } = space;
  const { start, target } = space.back;
  const party = space.party[at];
  let lowest = semi[at];
  for (let slot = start[party]; slot < start[party + 1]; slot++) {
    const from = number[target[slot]];
    if (from === 0) continue;
    if (from > at && ancestor[from] > at) shorten(from, at, space);
    const offered = from > at ? least[from] : from;
    if (offered < lowest) lowest = offered;
  }
  return lowest;
}

/** Lets a number, and all on its way up to the last one above `at`, point there at once. */
function shorten(from: number, at: number, { ancestor, least, climb }: Space): void {
  let height = 0;
  for (let next = from; ancestor[next] > at; next = ancestor[next]) climb[height++] = next;
  while (height > 0) {
    const next = climb[--height];
    const above = ancestor[next];
    if (least[above] < least[next]) least[next] = least[above];
    ancestor[next] = ancestor[above];
  }
}

/** The immediate dominator is the nearest common ancestor, in the tree so far, of the parent and the semidominator. */
function findImmediate({ semi, immediate, visited }: Space): void {
  for (let at = 1; at <= visited; at++) {
    let nearest = immediate[at];
    while (nearest > semi[at]) nearest = immediate[nearest];
    immediate[at] = nearest;
  }
}

/** Puts the tree into party numbers and clears the visits for the next call. */
function closeWalk({ number, party, immediate, visited }: Space): DominatorTree {
  const dominatorOf = new Int32Array(number.length).fill(-1);
  const place = new Int32Array(number.length).fill(-1);
  for (let at = 1; at <= visited; at++) {
    dominatorOf[party[at]] = immediate[at] === 0 ? number.length : party[immediate[at]];
    place[party[at]] = at - 1;
    number[party[at]] = 0;
  }
  return { immediate: dominatorOf, order: party.slice(1, visited + 1), place };
}
