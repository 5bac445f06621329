import { innerColumns, innerCrossings, innerSides } from "./inner-columns.js";
import type { LayeredChain } from "./layered-chain.js";
import type { RowOrder } from "./row-order.js";

/** A tie within a column, as it is drawn: down beside the column, or straight where nothing lies between. */
export interface InnerWay {
  readonly tie: number;
  /** Node further up, and node further down. */
  readonly upper: number;
  readonly lower: number;
  /** `between`: straight down. */
  readonly side: (typeof innerSides)[number];
}

/** How all ties within columns run: on the side where they cross less. */
export function innerWays(chain: LayeredChain, { columns, position }: RowOrder): readonly InnerWay[] {
  return innerColumns(chain).flatMap((inner, column) => {
    const items = columns[column]!;
    innerCrossings(inner, chain, items, position);
    return Array.from(inner.ties.tie, (tie, place): InnerWay => {
      const [upper, lower] = [items[inner.top[place]], items[inner.bottom[place]]];
      return { tie, upper, lower, side: innerSides[inner.side[place]]! };
    });
  });
}
