import { seededRandom } from "../../../seeded-random.js";

export type Edge = readonly [giver: number, receiver: number];

/** A small directed graph; loops, parallel edges and edges of a party to itself included. */
export interface SmallGraph {
  readonly partyCount: number;
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  readonly customer: Uint8Array;
}

export function graphOf(
  partyCount: number,
  edges: readonly Edge[],
  customers: readonly number[] = [],
): SmallGraph {
  return {
    partyCount,
    giver: Int32Array.from(edges, ([giver]) => giver),
    receiver: Int32Array.from(edges, ([, receiver]) => receiver),
    customer: Uint8Array.from({ length: partyCount }, (_, party) => (customers.includes(party) ? 1 : 0)),
  };
}

/** 2,000 of them, of 1 to 10 parties, from hardly any edges to three a party. */
export const randomGraphs: readonly SmallGraph[] = Array.from({ length: 2_000 }, (_, seed) => {
  const random = seededRandom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const partyCount = 1 + upTo(10);
  const edges = Array.from(
    { length: upTo(3 * partyCount) },
    (): Edge => [upTo(partyCount), upTo(partyCount)],
  );
  return graphOf(partyCount, edges, [upTo(partyCount), upTo(partyCount)]);
});

/** For every party those it gives to, as bits. */
export function receiversOf({ partyCount, giver, receiver }: SmallGraph): number[] {
  const rows = new Array<number>(partyCount).fill(0);
  for (const [edge, from] of giver.entries()) rows[from]! |= 1 << receiver[edge]!;
  return rows;
}

/** For every party those it receives from, as bits. */
export function giversOf(graph: SmallGraph): number[] {
  return receiversOf({ ...graph, giver: graph.receiver, receiver: graph.giver });
}

/** For every party those it has a tie with, as bits. */
export function neighboursOf(graph: SmallGraph): number[] {
  const givers = giversOf(graph);
  return receiversOf(graph).map((receivers, party) => (receivers | givers[party]!) & ~(1 << party));
}

/** The parties, as bits, that are met when rows are followed from some, entering only those that are allowed. */
export function reached(rows: readonly number[], from: number, allowed = -1): number {
  let met = from & allowed;
  for (let fresh = met; fresh !== 0; ) {
    const party = 31 - Math.clz32(fresh);
    const others = rows[party]! & allowed & ~met;
    met |= others;
    fresh = (fresh & ~(1 << party)) | others;
  }
  return met;
}

export function partiesOf({ partyCount }: SmallGraph): readonly number[] {
  return Array.from({ length: partyCount }, (_, party) => party);
}

export function bitsOf(parties: Iterable<number>): number {
  let bits = 0;
  for (const party of parties) bits |= 1 << party;
  return bits;
}

/** Number of connected parts among the parties that are allowed. */
export function partCount(neighbours: readonly number[], allowed = -1): number {
  let [left, count] = [((1 << neighbours.length) - 1) & allowed, 0];
  for (; left !== 0; count += 1) left &= ~reached(neighbours, left & -left, allowed);
  return count;
}

/** Whether two lists of numbers are the same; for long ones a test framework takes its time. */
export function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

/** A path of so many parties, each serving the next. */
export function pathOf(partyCount: number): SmallGraph {
  const giver = new Int32Array(partyCount - 1).map((_, edge) => edge);
  const customer = new Uint8Array(partyCount);
  customer[partyCount - 1] = 1;
  return { partyCount, giver, receiver: giver.map((party) => party + 1), customer };
}

/** A star: all others serve party 0, the customer. */
export function starOf(partyCount: number): SmallGraph {
  const giver = new Int32Array(partyCount - 1).map((_, edge) => edge + 1);
  const customer = new Uint8Array(partyCount);
  customer[0] = 1;
  return { partyCount, giver, receiver: new Int32Array(partyCount - 1), customer };
}

/** Everybody serves everybody; party 0 is the customer. */
export function completeOf(partyCount: number): SmallGraph {
  const pairs = partyCount * (partyCount - 1);
  const giver = new Int32Array(pairs).map((_, edge) => Math.floor(edge / (partyCount - 1)));
  const receiver = giver.map((party, edge) => {
    const other = edge % (partyCount - 1);
    return other < party ? other : other + 1;
  });
  const customer = new Uint8Array(partyCount);
  customer[0] = 1;
  return { partyCount, giver, receiver, customer };
}
