import type { Adjacency } from "../../graph/adjacency.js";

/**
 * Who has anything to do with whom: the simple undirected graph behind a chain's handoffs. All handoffs between two
 * parties, whatever their service and whichever way they go, are one tie; a party has no tie with itself.
 */
export interface Ties {
  readonly partyCount: number;
  readonly count: number;
  /** The end of each tie with the lower party number. Ties are numbered by `low`, then by `high`. */
  readonly low: Int32Array;
  /** The end of each tie with the higher party number. */
  readonly high: Int32Array;
  /** Every party's neighbours in ascending order, with the tie (`edge`) that leads to each. */
  readonly rows: Adjacency;
}

/**
 * The ties among parties, from the giver and the receiver of every handoff, in whatever order. Counting sorts, so
 * linear in parties and handoffs.
 */
export function tiesAmong(partyCount: number, giver: Int32Array, receiver: Int32Array): Ties {
  const { start, end, target } = higherNeighbours(partyCount, lowerNeighbours(partyCount, giver, receiver));
  let count = 0;
  for (let party = 0; party < partyCount; party++) count += end[party] - start[party];
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  let tie = 0;
  for (let party = 0; party < partyCount; party++) {
    for (let slot = start[party]; slot < end[party]; slot++) {
      low[tie] = party;
      high[tie++] = target[slot];
    }
  }
  return { partyCount, count, low, high, rows: rowsOf(partyCount, low, high) };
}

/** Rows with room between them: those of `party` are `target[start[party]]` up to, not including, `target[end[party]]`. */
interface LooseRows {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly target: Int32Array;
}

/** Each party's neighbours of lower number, as often as there are handoffs, and in no order. */
function lowerNeighbours(partyCount: number, giver: Int32Array, receiver: Int32Array): LooseRows {
  const start = new Int32Array(partyCount + 1);
  for (let e = 0; e < giver.length; e++) {
    if (giver[e] !== receiver[e]) start[Math.max(giver[e], receiver[e]) + 1]++;
  }
  accumulate(start);
  const end = start.slice(0, partyCount);
  const target = new Int32Array(start[partyCount]);
  for (let e = 0; e < giver.length; e++) {
    if (giver[e] === receiver[e]) continue;
    target[end[Math.max(giver[e], receiver[e])]++] = Math.min(giver[e], receiver[e]);
  }
  return { start, end, target };
}

/**
 * Each party's neighbours of higher number, ascending and once: since they come in ascending order, what was entered
 * before was entered last.
 */
function higherNeighbours(partyCount: number, lower: LooseRows): LooseRows {
  const start = new Int32Array(partyCount + 1);
  for (let slot = 0; slot < lower.target.length; slot++) start[lower.target[slot] + 1]++;
  accumulate(start);
  const end = start.slice(0, partyCount);
  const target = new Int32Array(start[partyCount]);
  for (let party = 0; party < partyCount; party++) {
    for (let slot = lower.start[party]; slot < lower.end[party]; slot++) {
      const neighbour = lower.target[slot];
      const last = end[neighbour];
      if (last > start[neighbour] && target[last - 1] === party) continue;
      target[last] = party;
      end[neighbour] = last + 1;
    }
  }
  return { start, end, target };
}

/** Rows both ways; ties in order of `low` fill every row in ascending order. */
function rowsOf(partyCount: number, low: Int32Array, high: Int32Array): Adjacency {
  const start = new Int32Array(partyCount + 1);
  for (let tie = 0; tie < low.length; tie++) {
    start[low[tie] + 1]++;
    start[high[tie] + 1]++;
  }
  accumulate(start);
  const next = start.slice(0, partyCount);
  const target = new Int32Array(2 * low.length);
  const edge = new Int32Array(2 * low.length);
  for (let tie = 0; tie < low.length; tie++) {
    const up = next[low[tie]]++;
    target[up] = high[tie];
    edge[up] = tie;
    const down = next[high[tie]]++;
    target[down] = low[tie];
    edge[down] = tie;
  }
  return { start, target, edge };
}

function accumulate(counts: Int32Array): void {
  for (let place = 1; place < counts.length; place++) counts[place] += counts[place - 1];
}
