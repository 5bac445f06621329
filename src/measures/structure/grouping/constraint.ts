import { type Adjacency, adjacency } from "../../graph/adjacency.js";
import type { Ties } from "../connection/ties.js";

/**
 * How much each party's neighbours are tied to one another: the fewer, the more hangs on the party between
 * them.
 */
export interface Constraint {
  /**
   * By party, above 0, at most 2, low for brokers: how far what it exchanges is bound up in few partners, or
   * in partners who deal with one another. `null` where nothing passes between it and others.
   */
  readonly constraint: readonly (number | null)[];
  /** Neighbours less their mean number of ties to one another, by party; `null` where there are none. */
  readonly effectiveSize: readonly (number | null)[];
  /**
   * Effective size as a share of all neighbours, above 0, at most 1, by party; `null` where there are none.
   */
  readonly efficiency: readonly (number | null)[];
}

/**
 * Burt's measures of structural holes. Neighbours are all who give to a party or receive from it, so that a
 * party that only receives has figures too. Constraint goes by volume, `Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)²` over the
 * neighbours j of i with `pᵢⱼ` the share of i's volume that it has with j; effective size counts ties.
 *
 * Each triangle of ties is met once, from its party with the fewest ties, so that one party tied to a hundred
 * thousand others costs no more than as many ties elsewhere.
 *
 * Sources: Burt (1992), *Structural Holes*; Borgatti (1997), "Structural holes: unpacking Burt's redundancy
 * measures", Connections 20, for effective size; Chiba & Nishizeki (1985) for the triangles.
 *
 * @param volume - of each tie.
 */
export function constraint(ties: Ties, volume: Float64Array): Constraint {
  const figures = startFigures(ties, volume);
  addTriangles(ties, figures);
  const squares = squaredShares(ties, figures);
  const { strength, closed } = figures;
  const sizes = Array.from(closed, (triangles, party) =>
    effectiveSizeOf(neighbourCount(ties, party), triangles),
  );
  return {
    constraint: Array.from(squares, (sum, party) => (strength[party] > 0 ? sum : null)),
    effectiveSize: sizes,
    efficiency: sizes.map((size, party) => (size === null ? null : size / neighbourCount(ties, party))),
  };
}

interface Figures {
  readonly volume: Float64Array;
  /** Volume of all ties of each party. */
  readonly strength: Float64Array;
  /**
   * What also passes between the ends of each tie over third parties: Σ_q volume(i, q) · p(q, j), the same
   * both ways.
   */
  readonly around: Float64Array;
  /** Triangles at each party: ties of its neighbours with one another. */
  readonly closed: Float64Array;
}

function startFigures({ partyCount, count, low, high }: Ties, volume: Float64Array): Figures {
  const strength = new Float64Array(partyCount);
  for (let tie = 0; tie < count; tie++) {
    strength[low[tie]] += volume[tie];
    strength[high[tie]] += volume[tie];
  }
  return { volume, strength, around: new Float64Array(count), closed: new Float64Array(partyCount) };
}

/**
 * Follows ties from parties with fewer of them to parties with more, so that each triangle begins in one
 * place.
 */
function addTriangles(ties: Ties, figures: Figures): void {
  const upward = upwardRows(ties);
  const { start, target, edge } = upward;
  const tieTo = new Int32Array(ties.partyCount).fill(-1);
  for (let first = 0; first < ties.partyCount; first++) {
    for (let slot = start[first]; slot < start[first + 1]; slot++) tieTo[target[slot]] = edge[slot];
    for (let slot = start[first]; slot < start[first + 1]; slot++) {
      closeTriangles(first, target[slot], edge[slot], upward, tieTo, figures);
    }
    for (let slot = start[first]; slot < start[first + 1]; slot++) tieTo[target[slot]] = -1;
  }
}

function upwardRows({ partyCount, count, low, high, rows }: Ties): Adjacency {
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let tie = 0; tie < count; tie++) {
    const [one, other] = [low[tie], high[tie]];
    const isUp = rows.start[one + 1] - rows.start[one] <= rows.start[other + 1] - rows.start[other];
    from[tie] = isUp ? one : other;
    to[tie] = isUp ? other : one;
  }
  return adjacency(partyCount, from, to);
}

/** Every triangle over a tie whose third party is tied to both ends, and stands above them. */
function closeTriangles(
  first: number,
  second: number,
  tie: number,
  { start, target, edge }: Adjacency,
  tieTo: Int32Array,
  { volume, strength, around, closed }: Figures,
): void {
  for (let slot = start[second]; slot < start[second + 1]; slot++) {
    const third = target[slot];
    const near = tieTo[third];
    if (near < 0) continue;
    const far = edge[slot];
    around[tie] += over(volume[near], volume[far], strength[third]);
    around[near] += over(volume[tie], volume[far], strength[second]);
    around[far] += over(volume[tie], volume[near], strength[first]);
    closed[first]++;
    closed[second]++;
    closed[third]++;
  }
}

/**
 * What passes over a party between two others, by what it has with either and with all; no product can
 * overflow.
 */
function over(one: number, other: number, strength: number): number {
  return strength > 0 ? one * (other / strength) : 0;
}

function squaredShares({ partyCount, count, low, high }: Ties, { volume, strength, around }: Figures) {
  const squares = new Float64Array(partyCount);
  for (let tie = 0; tie < count; tie++) {
    const bound = volume[tie] + around[tie];
    squares[low[tie]] += (bound / (strength[low[tie]] || 1)) ** 2;
    squares[high[tie]] += (bound / (strength[high[tie]] || 1)) ** 2;
  }
  return squares;
}

function neighbourCount({ rows: { start } }: Ties, party: number): number {
  return start[party + 1] - start[party];
}

function effectiveSizeOf(neighbours: number, triangles: number): number | null {
  return neighbours > 0 ? neighbours - (2 * triangles) / neighbours : null;
}
