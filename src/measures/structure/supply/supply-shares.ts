import { type Adjacency, adjacency } from "../../graph/adjacency.js";

/**
 * Who supplies each receiver, and with which part of what it gets: rows of distinct givers, those of `v` from
 * `start[v]` up to, not including, `start[v + 1]`.
 */
export interface SupplyShares {
  readonly start: Int32Array;
  readonly giver: Int32Array;
  /** Part of the receiver's volume, 0..1; they add up to 1 in every row. */
  readonly share: Float64Array;
}

/**
 * Adds up what each giver gives each receiver, over all handoffs of positive volume that `keep` marks with 1.
 * Receivers may be parties, or anything else that is supplied, such as one service to one party; those below
 * 0 are left out. Givers stand in order of their first handoffs. Linear in receivers, givers and handoffs.
 */
export function supplyShares(
  receiverCount: number,
  giverCount: number,
  receiver: Int32Array,
  giver: Int32Array,
  volume: Float64Array,
  keep?: Uint8Array,
): SupplyShares {
  const counts = (_: number, e: number) =>
    receiver[e] >= 0 && volume[e] > 0 && (keep === undefined || keep[e] === 1) ? 1 : 0;
  const rows = adjacency(receiverCount, receiver, giver, new Uint8Array(receiver.length).map(counts));
  const shares: Filling = {
    start: new Int32Array(receiverCount + 1),
    giver: new Int32Array(rows.target.length),
    share: new Float64Array(rows.target.length),
    place: new Int32Array(giverCount).fill(-1),
  };
  for (let row = 0; row < receiverCount; row++) fillRow(rows, volume, row, shares);
  const length = shares.start[receiverCount];
  return {
    start: shares.start,
    giver: shares.giver.slice(0, length),
    share: shares.share.slice(0, length),
  };
}

interface Filling extends SupplyShares {
  /** Where a giver was last entered. */
  readonly place: Int32Array;
}

/** Enters one row after those before it, by parts of the largest volume in it, so that no sum overflows. */
function fillRow(
  { start, target, edge }: Adjacency,
  volume: Float64Array,
  row: number,
  shares: Filling,
): void {
  const first = shares.start[row];
  let end = first;
  let [largest, total] = [0, 0];
  for (let slot = start[row]; slot < start[row + 1]; slot++) largest = Math.max(largest, volume[edge[slot]]);
  for (let slot = start[row]; slot < start[row + 1]; slot++) {
    const giver = target[slot];
    const part = volume[edge[slot]] / largest;
    const known = shares.place[giver];
    const place = known >= first ? known : end++;
    shares.place[giver] = place;
    shares.giver[place] = giver;
    shares.share[place] += part;
    total += part;
  }
  for (let place = first; place < end; place++) shares.share[place] /= total;
  shares.start[row + 1] = end;
}
