import type { GroupedTies } from "./grouped-ties.js";

/** How many ties stay within groups. */
export interface TiesWithin {
  /** Ties within each group, by its place. */
  readonly internal: Int32Array;
  /** Ends of ties at the members of each group: a tie within counts twice. */
  readonly ends: Int32Array;
  /** Ties within any group. */
  readonly total: number;
}

/** Counts them as if each member were in the group with the given place. */
export function tiesWithin({ group, degree, one, other }: GroupedTies, label: Int32Array): TiesWithin {
  const internal = new Int32Array(group.length);
  const ends = new Int32Array(group.length);
  let total = 0;
  for (let member = 0; member < label.length; member++) ends[label[member]] += degree[member];
  for (let tie = 0; tie < one.length; tie++) {
    const place = label[one[tie]];
    if (place !== label[other[tie]]) continue;
    internal[place]++;
    total++;
  }
  return { internal, ends, total };
}
