import type { EventTable } from "../../events/event-table.js";
import { addToPair, type PairTotals, pairTotals } from "./pair-totals.js";

/**
 * Counts handovers to all later events of a case: one over n events counts `beta ** (n − 1)`.
 *
 * Not pair by pair: what a party's earlier events still hand over is one number, which fades by `beta` with
 * every event and grows by one with each of its own. That is the same sum, in time that goes with events times
 * parties in the case.
 *
 * @param beta - the causality fall factor, above 0 and up to 1.
 */
export function fadingHandovers(table: EventTable, beta: number): PairTotals {
  const { caseIds, caseStart, parties } = table;
  const fading = {
    counts: pairTotals(parties.length),
    beta,
    still: new Float64Array(parties.length),
    inCase: new Int32Array(parties.length),
    lastCase: new Int32Array(parties.length).fill(-1),
  };
  for (let place = 0; place < caseIds.length; place += 1) {
    fadeInCase(fading, table, place, caseStart[place]!, caseStart[place + 1]!);
  }
  return fading.counts;
}

interface Fading {
  readonly counts: PairTotals;
  readonly beta: number;
  /** By party, what its events so far still hand over to the next. */
  readonly still: Float64Array;
  /** Parties of the case so far. */
  readonly inCase: Int32Array;
  /** By party, the last case it was in. */
  readonly lastCase: Int32Array;
}

function fadeInCase(fading: Fading, table: EventTable, place: number, start: number, end: number): void {
  const { still, inCase, lastCase } = fading;
  let count = 0;
  for (let event = start; event < end; event += 1) {
    const to = table.party[event]!;
    handOver(fading, count, to);
    if (lastCase[to] !== place) {
      lastCase[to] = place;
      still[to] = 0;
      inCase[count++] = to;
    }
    still[to]! += 1;
  }
}

function handOver({ counts, beta, still, inCase }: Fading, count: number, to: number): void {
  for (let nth = 0; nth < count; nth += 1) {
    const from = inCase[nth]!;
    if (still[from] === 0) continue;
    addToPair(counts, from, to, still[from]!);
    still[from]! *= beta;
  }
}
