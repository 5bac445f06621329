import { adjacency } from "../graph/adjacency.js";
import type { CoreRows } from "./core-rows.js";

/** A smaller system whose rows stand for groups of closely tied rows of a larger one. */
export interface Aggregation {
  /** Group of each row of the larger system. */
  readonly groupOf: Int32Array;
  readonly core: CoreRows;
  /** Flow through each group's bounds. */
  readonly weight: Float64Array;
}

const LARGEST_GROUP = 8;
/** A receiver is close if it gets at least this part of what the closest one gets. */
const CLOSE = 0.25;
const NONE = -1;

/**
 * Joins each node with its closest receivers and adds up the flows between groups. `weight` says how often the walk
 * is at each row, so that the groups hand on as their members together do.
 *
 * Source: Vaněk, Mandel & Brezina, "Algebraic multigrid by smoothed aggregation", Computing 56 (1996), the choice
 * of groups; for Markov chains, Koury, McAllister & Stewart, SIAM J. Algebraic Discrete Methods 5 (1984).
 */
export function aggregateCore(core: CoreRows, weight: Float64Array): Aggregation {
  const groupOf = new Int32Array(weight.length).fill(NONE);
  let count = 0;
  for (let row = 0; row < weight.length; row++) {
    if (groupOf[row] !== NONE) continue;
    const group = groupFor(core, row, groupOf, count);
    if (group === count) count++;
  }
  return { groupOf, ...joinRows(core, weight, groupOf, count) };
}

/** Puts a row into a new group with its close receivers that are still free or, if none is, into the closest's. */
function groupFor(
  { start, receiver, share }: CoreRows,
  row: number,
  groupOf: Int32Array,
  unused: number,
): number {
  let closest = start[row];
  for (let slot = start[row]; slot < start[row + 1]; slot++) if (share[slot] > share[closest]) closest = slot;
  let size = 1;
  for (let slot = start[row]; slot < start[row + 1] && size < LARGEST_GROUP; slot++) {
    if (groupOf[receiver[slot]] !== NONE || share[slot] < CLOSE * share[closest]) continue;
    groupOf[receiver[slot]] = unused;
    size++;
  }
  const hasOwn = size > 1 || start[row] === start[row + 1];
  groupOf[row] = hasOwn ? unused : groupOf[receiver[closest]];
  return groupOf[row];
}

function joinRows(core: CoreRows, weight: Float64Array, groupOf: Int32Array, count: number) {
  const members = adjacency(count, groupOf, Int32Array.from(groupOf.keys()));
  const joining = {
    core,
    weight,
    groupOf,
    joined: emptyRows(count, core.share.length),
    slotOf: new Int32Array(count),
  };
  const outflow = new Float64Array(count);
  for (let group = 0; group < count; group++) {
    const rows = members.target.subarray(members.start[group], members.start[group + 1]);
    outflow[group] = joinGroup(joining, group, rows);
  }
  return { core: joining.joined, weight: outflow };
}

interface Joining {
  readonly core: CoreRows;
  readonly weight: Float64Array;
  readonly groupOf: Int32Array;
  readonly joined: CoreRows;
  /** Slot in the joined rows where each group was last entered as a receiver. */
  readonly slotOf: Int32Array;
}

function emptyRows(count: number, slots: number): CoreRows {
  return {
    start: new Int32Array(count + 1),
    receiver: new Int32Array(slots),
    share: new Float64Array(slots),
    exit: new Float64Array(count),
  };
}

/** Enters the row of a group, after those of all groups before it, and returns the flow that leaves the group. */
function joinGroup(
  { core, weight, groupOf, joined, slotOf }: Joining,
  group: number,
  rows: Int32Array,
): number {
  const first = joined.start[group];
  let end = first;
  for (const row of rows) {
    joined.exit[group] += weight[row] * core.exit[row];
    for (let slot = core.start[row]; slot < core.start[row + 1]; slot++) {
      const receiver = groupOf[core.receiver[slot]];
      if (receiver === group) continue;
      const known = slotOf[receiver];
      const isKnown = known >= first && known < end && joined.receiver[known] === receiver;
      const entry = isKnown ? known : end++;
      slotOf[receiver] = entry;
      joined.receiver[entry] = receiver;
      joined.share[entry] += weight[row] * core.share[slot];
    }
  }
  joined.start[group + 1] = end;
  return toShares(joined, group);
}

/** Divides the flows of a row by their sum, which it returns. */
function toShares({ start, share, exit }: CoreRows, row: number): number {
  let outflow = exit[row];
  for (let slot = start[row]; slot < start[row + 1]; slot++) outflow += share[slot];
  for (let slot = start[row]; slot < start[row + 1]; slot++) share[slot] /= outflow;
  exit[row] /= outflow;
  return outflow;
}
