import type { EventTable } from "../../events/event-table.js";
import { stretches } from "./stretches.js";

/** How many cases the party that began them also finished alone. */
export interface PushToFront {
  readonly cases: number;
  /** Cases that only one party ever worked on: solved at the front. */
  readonly solved: number;
  /** `solved` over `cases`, 0..1; `null` without cases. */
  readonly share: number | null;
  /** The same by party that began the cases, in code-unit order; parties that began none are left out. */
  readonly byParty: readonly {
    readonly party: string;
    readonly cases: number;
    readonly solved: number;
  }[];
}

/**
 * How many cases are solved where they come in. The front is not declared anywhere in a log: it is taken to be
 * whoever acted first in the case. A case counts as solved when nobody else acted in it, so one that was still
 * open when the log ended counts too.
 *
 * Source: the question of push to front in the BPI Challenge 2013 (Volvo IT), there asked of support lines.
 */
export function pushToFront(table: EventTable): PushToFront {
  const { parties } = table;
  const { caseStart, party } = stretches(table);
  const [cases, solved] = [new Int32Array(parties.length), new Int32Array(parties.length)];
  for (let place = 0; place + 1 < caseStart.length; place += 1) {
    const first = party[caseStart[place]!]!;
    cases[first]! += 1;
    if (caseStart[place + 1]! - caseStart[place]! === 1) solved[first]! += 1;
  }
  const byParty = parties
    .map((name, place) => ({ party: name, cases: cases[place]!, solved: solved[place]! }))
    .filter((row) => row.cases > 0);
  return { ...sumUp(byParty), byParty };
}

function sumUp(rows: PushToFront["byParty"]): Omit<PushToFront, "byParty"> {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const solved = rows.reduce((sum, row) => sum + row.solved, 0);
  return { cases, solved, share: cases > 0 ? solved / cases : null };
}
