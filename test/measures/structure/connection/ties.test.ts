import { describe, expect, test } from "vitest";
import { type Ties, tiesAmong } from "../../../../src/measures/structure/connection/ties.js";
import {
  bitsOf,
  completeOf,
  type Edge,
  graphOf,
  isSame,
  neighboursOf,
  partiesOf,
  randomGraphs,
  type SmallGraph,
} from "./small-graphs.js";

describe("tiesAmong(partyCount, giver, receiver)", () => {
  test("makes one tie of all handoffs between two parties, and none of a party with itself", () => {
    const ties = tiesOf(
      graphOf(4, [
        [2, 1],
        [1, 2],
        [3, 3],
        [1, 2],
        [0, 3],
      ]),
    );
    expect(endsOf(ties)).toEqual(["0-3", "1-2"]);
    expect(rowsOf(ties)).toEqual([[3], [2], [1], [0]]);
    expect(ties.rows.edge).toEqual(Int32Array.of(0, 1, 1, 0));
  });

  test("of nobody, and of one who serves nobody, are none", () => {
    expect(tiesOf(graphOf(0, [])).count).toBe(0);
    expect(tiesOf(graphOf(1, [[0, 0]])).count).toBe(0);
  });

  test("makes one tie of 10,000 parallel handoffs", () => {
    const parallel = Array.from({ length: 10_000 }, (_, edge): Edge => (edge % 2 === 0 ? [0, 1] : [1, 0]));
    expect(endsOf(tiesOf(graphOf(2, parallel)))).toEqual(["0-1"]);
  });

  test("ties everybody to everybody where everybody serves everybody", () => {
    expect(tiesOf(completeOf(300)).count).toBe((300 * 299) / 2);
  });

  test("numbers ties in order of their ends, and rows ascend, in whatever order handoffs come", () => {
    const wrong = randomGraphs.filter((graph) => {
      const ties = tiesOf(graph);
      const neighbours = neighboursOf(graph);
      const tied = (low: number, high: number) => low < high && ((neighbours[low]! >> high) & 1) === 1;
      const ends = partiesOf(graph).flatMap((low) => partiesOf(graph).filter((high) => tied(low, high)));
      const rows = rowsOf(ties);
      const ascends = rows.every((row) =>
        row.every((party, place) => place === 0 || party > row[place - 1]!),
      );
      const isRight = isSame(rows.map(bitsOf), neighbours) && ascends && leadRight(ties, rows);
      return !isRight || !isSame(ties.high, ends) || !isSame(ties.low, ties.low.toSorted());
    });
    expect(wrong).toEqual([]);
  });
});

function tiesOf({ partyCount, giver, receiver }: SmallGraph): Ties {
  return tiesAmong(partyCount, giver, receiver);
}

function endsOf({ low, high }: Ties): readonly string[] {
  return Array.from(low, (party, tie) => `${party}-${high[tie]}`);
}

function rowsOf({ partyCount, rows }: Ties): readonly (readonly number[])[] {
  return Array.from({ length: partyCount }, (_, party) => [
    ...rows.target.subarray(rows.start[party], rows.start[party + 1]),
  ]);
}

/** Whether the tie in each slot is the one between the two parties it lies between. */
function leadRight(
  { rows: { start, edge }, low, high }: Ties,
  rows: readonly (readonly number[])[],
): boolean {
  return rows.every((row, party) =>
    row.every((neighbour, place) => {
      const tie = edge[start[party]! + place]!;
      return low[tie] === Math.min(party, neighbour) && high[tie] === Math.max(party, neighbour);
    }),
  );
}
