import fc from "fast-check";
import { type Ties, tiesAmong } from "../../../../src/measures/structure/connection/ties.js";
import { tieVolumes } from "../../../../src/measures/structure/grouping/tie-volumes.js";

/** Giver, receiver and volume of a handoff; 1 where there is none. */
export type Row = readonly [giver: number, receiver: number, volume?: number];

/** Ties among some parties, with what passes over them. */
export interface Tied {
  readonly ties: Ties;
  readonly volume: Float64Array;
}

/** The ties that rows make. */
export function tied(partyCount: number, rows: readonly Row[]): Tied {
  const giver = Int32Array.from(rows, ([from]) => from);
  const receiver = Int32Array.from(rows, ([, to]) => to);
  const volume = Float64Array.from(rows, ([, , amount = 1]) => amount);
  const ties = tiesAmong(partyCount, giver, receiver);
  return { ties, volume: tieVolumes(ties, giver, receiver, volume) };
}

/** Shapes that break careless arithmetic: nothing, one party, no handoffs, one pair, two islands, no volume. */
export const oddShapes: readonly (readonly [name: string, partyCount: number, rows: readonly Row[]])[] = [
  ["nothing", 0, []],
  ["one party", 1, []],
  ["no handoffs", 4, []],
  ["a handoff to oneself", 2, [[1, 1, 5]]],
  ["one pair", 2, [[0, 1]]],
  [
    "no volume",
    3,
    [
      [0, 1, 0],
      [1, 2, 0],
    ],
  ],
  [
    "volumes beyond all sums",
    3,
    [
      [0, 1, 1e308],
      [1, 2, 1e308],
      [2, 0, 1e308],
    ],
  ],
  [
    "volumes far apart",
    3,
    [
      [0, 1, 1e308],
      [1, 2, 5e-324],
    ],
  ],
  [
    "two islands and a loner",
    7,
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 5],
    ],
  ],
];

/** One party in the middle of many. */
export function star(partyCount: number): Row[] {
  return Array.from({ length: partyCount - 1 }, (_, leaf) => [0, leaf + 1]);
}

/** Everybody tied to everybody. */
export function complete(partyCount: number): Row[] {
  return Array.from({ length: partyCount }, (_, one) =>
    Array.from({ length: one }, (_, other): Row => [one, other]),
  ).flat();
}

/** Handoffs among up to `most` parties. */
export function randomRows(most: number): fc.Arbitrary<{ partyCount: number; rows: Row[] }> {
  return fc.integer({ min: 2, max: most }).chain((partyCount) => {
    const end = fc.nat({ max: partyCount - 1 });
    const row = fc.tuple(end, end, fc.integer({ min: 0, max: 9 }));
    return fc.record({ partyCount: fc.constant(partyCount), rows: fc.array(row, { maxLength: 2 * most }) });
  });
}
