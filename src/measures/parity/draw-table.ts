import { drawHypergeometric } from "./draw-hypergeometric.js";
import type { Margins } from "./every-table.js";
import type { Random } from "./seeded-random.js";

/** A table as chance would have it if each good one fell on any of the total alike. */
export function drawTable({ totals, good }: Margins, all: number, random: Random): readonly number[] {
  let [left, marked] = [all, good];
  return totals.map((total) => {
    const got = drawHypergeometric(marked, left - marked, total, random);
    left -= total;
    marked -= got;
    return got;
  });
}
