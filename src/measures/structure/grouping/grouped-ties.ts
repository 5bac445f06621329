import type { Ties } from "../connection/ties.js";

/** The ties among parties that are in groups; parties in none, and their ties, are left out. */
export interface GroupedTies {
  /** Group number of each group that has a member, ascending. */
  readonly group: Int32Array;
  /** Members of each of these groups. */
  readonly size: Int32Array;
  /** Of each member, the place of its group in `group`; members in order of their party numbers. */
  readonly label: Int32Array;
  /** Ties of each member with other members. */
  readonly degree: Int32Array;
  /** The two members of each tie. */
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/** Gathers them by the group number of each party, -1 for one in no group. */
export function groupedTies({ low, high }: Ties, groupOf: Int32Array): GroupedTies {
  const memberOf = numberKept(groupOf.map((group) => (group < 0 ? 0 : 1)));
  const group = Int32Array.from(new Set(groupOf.filter((number) => number >= 0))).sort();
  const placeOf = new Map(Array.from(group, (number, place) => [number, place]));
  const label = Int32Array.from(
    groupOf.filter((number) => number >= 0),
    (number) => placeOf.get(number)!,
  );
  const isKept = (_: number, tie: number) => memberOf[low[tie]] >= 0 && memberOf[high[tie]] >= 0;
  const one = low.filter(isKept).map((party) => memberOf[party]);
  const other = high.filter(isKept).map((party) => memberOf[party]);
  const degree = counts(label.length, [one, other]);
  return { group, size: counts(group.length, [label]), label, degree, one, other };
}

/** Numbers what is kept (1), in order; -1 for what is not (0). */
function numberKept(keep: Int32Array): Int32Array {
  let count = 0;
  return keep.map((kept) => (kept === 1 ? count++ : -1));
}

/** How often each number below `length` occurs. */
function counts(length: number, lists: readonly Int32Array[]): Int32Array {
  const count = new Int32Array(length);
  for (const list of lists) for (const number of list) count[number]++;
  return count;
}
