import type { Ties } from "./ties.js";

/**
 * One depth-first walk over the ties, from which both the parties and the ties that hold the chain together can be
 * read. It speaks in places: the party visited first has place 1. Place 0 stands above the first party of every
 * connected part.
 */
export interface LowPoints {
  /** The party at each place. */
  readonly party: Int32Array;
  /** The place from which each place was first reached, 0 where a connected part begins. */
  readonly parent: Int32Array;
  /** The tie over which each place was first reached; of no meaning where a connected part begins. */
  readonly tie: Int32Array;
  /**
   * The earliest place that can be reached from each place by going on with the walk and then taking one tie that
   * the walk did not take: its "low point".
   */
  readonly earliest: Int32Array;
}

/**
 * Walks over all ties once, in time linear in parties and ties. The walk keeps its own path instead of recursing.
 *
 * Source: Hopcroft & Tarjan, "Efficient algorithms for graph manipulation", Communications of the ACM 16 (1973).
 */
export function lowPoints(ties: Ties): LowPoints {
  const walk = startWalk(ties);
  for (let root = 0; root < ties.partyCount; root++) {
    if (walk.place[root] === 0) walkFrom(root, walk);
  }
  return walk;
}

interface Walk extends LowPoints {
  readonly ties: Ties;
  /** The place of each party, 0 while not yet visited. */
  readonly place: Int32Array;
  /** Next slot to follow from each place. */
  readonly cursor: Int32Array;
  visited: number;
}

function startWalk(ties: Ties): Walk {
  const places = ties.partyCount + 1;
  return {
    ties,
    place: new Int32Array(ties.partyCount),
    party: new Int32Array(places),
    parent: new Int32Array(places),
    tie: new Int32Array(places),
    earliest: new Int32Array(places),
    cursor: new Int32Array(places),
    visited: 0,
  };
}

function walkFrom(root: number, walk: Walk): void {
  const { target, edge } = walk.ties.rows;
  const { tie } = walk;
  let at = enter(root, 0, walk);
  while (at !== 0) {
    const slot = nextUnvisited(at, walk);
    if (slot < 0) {
      at = leave(at, walk);
      continue;
    }
    at = enter(target[slot], at, walk);
    tie[at] = edge[slot];
  }
}

function enter(party: number, from: number, walk: Walk): number {
  const at = ++walk.visited;
  walk.place[party] = at;
  walk.party[at] = party;
  walk.parent[at] = from;
  walk.earliest[at] = at;
  walk.cursor[at] = walk.ties.rows.start[party];
  return at;
}

function leave(at: number, { parent, earliest }: Walk): number {
  const above = parent[at];
  if (earliest[at] < earliest[above]) earliest[above] = earliest[at];
  return above;
}

/** Follows a place's ties up to the first that leads somewhere new; -1 once all are followed. */
function nextUnvisited(at: number, walk: Walk): number {
  const { place, parent, earliest, cursor } = walk;
  const { start, target } = walk.ties.rows;
  const end = start[walk.party[at] + 1];
  const above = parent[at];
  let low = earliest[at];
  let slot = cursor[at];
  for (; slot < end; slot++) {
    const seen = place[target[slot]];
    if (seen === 0) break;
    if (seen < low && seen !== above) low = seen;
  }
  earliest[at] = low;
  cursor[at] = slot + 1;
  return slot < end ? slot : -1;
}
