import { adjacency } from "../../measures/graph/adjacency.js";
import { type ColumnCosts, type DistanceColumns, distanceColumns } from "./distance-columns.js";
import { innerColumns } from "./layout/inner-columns.js";
import { innerWays } from "./layout/inner-ways.js";
import { layeredChain } from "./layout/layered-chain.js";
import { orderRows } from "./layout/order-rows.js";
import { crossingsOf } from "./layout/row-order.js";

/** Parties, and what is between them. */
export interface TiedParties {
  readonly distance: readonly (number | null)[];
  readonly lane: Int32Array;
  /** Parties at both ends of every tie; no two join the same. */
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
  /** Parties at both ends of every handoff. */
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
}

/** Ways to make columns that are tried, from many short ones to few long ones. */
const tried: readonly ColumnCosts[] = [
  { inside: 4, passing: 0.3, near: 1 },
  { inside: 2, passing: 0.35, near: 6 },
  { inside: 1, passing: 0.2, near: 3 },
  { inside: 1, passing: 0.5, near: 4 },
];
/** With more ties than that only the first is taken: the trial takes time, and the map is crowded anyhow. */
const mostTries = 400;
/** A tie inside a column is about as hard to follow as so many crossings. */
const innerCost = { between: 0.6, left: 1, right: 1 };

/** A map with so many columns a row is about one and a half times as wide as high. */
const rowsPerColumn = 0.4;

/** Puts parties into columns by distance; of several ways, that in which ties cross least. */
export function chooseColumns(parties: TiedParties): DistanceColumns {
  const count = parties.distance.length;
  const { tieFrom, tieTo } = parties;
  const both = [Int32Array.of(...tieFrom, ...tieTo), Int32Array.of(...tieTo, ...tieFrom)] as const;
  const distances = {
    distance: parties.distance,
    ties: adjacency(count, ...both),
    serves: adjacency(count, parties.giver, parties.receiver),
  };
  const costs = tieFrom.length > mostTries ? tried.slice(0, 1) : tried;
  const ways = new Map(
    costs.map((each) => {
      const way = distanceColumns(distances, each);
      return [way.column.join(), way];
    }),
  );
  if (ways.size === 1) return [...ways.values()][0]!;
  const scored = [...ways.values()].map((way) => ({ way, score: scoreOf(way, parties) }));
  return scored.reduce((best, next) => (next.score < best.score - 1e-9 ? next : best)).way;
}

function scoreOf({ count, column }: DistanceColumns, { lane, tieFrom, tieTo }: TiedParties): number {
  const isFree = new Uint8Array(count);
  const chain = layeredChain({ columnCount: count, column, lane, isFree, tieFrom, tieTo });
  const order = orderRows(chain, { starts: 1, sifted: 1, work: 2e5 });
  const inner = innerWays(chain, order).reduce((sum, { side }) => sum + innerCost[side], 0);
  return (crossingsOf(chain, order, innerColumns(chain)) + inner + 1) * misshape(count, column);
}

/** 1 for maps of a good shape, more for those that are too high or too wide. */
function misshape(count: number, column: Int32Array): number {
  const rows = new Int32Array(count);
  for (const at of column) rows[at] += 1;
  const wanted = rowsPerColumn * Math.max(...rows);
  return 1 + 0.5 * Math.max(0, wanted / count - 1, count / Math.max(4, 2 * wanted) - 1);
}
