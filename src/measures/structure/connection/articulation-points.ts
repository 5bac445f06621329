import type { LowPoints } from "./low-points.js";

/**
 * The parties, ascending, without which some who are now connected would no longer be: whoever stands at such a
 * point is the only link between them. Over ties, in either direction; for the parties on which everything depends
 * that reaches a customer, see `dominatorsToward`.
 *
 * Source: Hopcroft & Tarjan (1973), as `lowPoints`.
 */
export function articulationPoints({ party, parent, earliest }: LowPoints): Int32Array {
  const cut = new Uint8Array(party.length - 1);
  for (let at = 1; at < party.length; at++) {
    const above = parent[at];
    if (above !== 0 && isCutOff(at, above, parent, earliest)) cut[party[above]] = 1;
  }
  const points: number[] = [];
  for (let number = 0; number < cut.length; number++) if (cut[number] === 1) points.push(number);
  return Int32Array.from(points);
}

/**
 * Whether what was reached over a place's parent hangs on that parent. Where a connected part begins, all that is tied
 * to the first place reached is met before a second is reached, so only the second and later ones are cut off.
 */
function isCutOff(at: number, above: number, parent: Int32Array, earliest: Int32Array): boolean {
  return parent[above] === 0 ? at !== above + 1 : earliest[at] >= above;
}
