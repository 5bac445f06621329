import { type Random, seededRandom } from "../../parity/seeded-random.js";
import type { GroupedTies } from "./grouped-ties.js";
import { type TiesWithin, tiesWithin } from "./ties-within.js";

/** How likely chance alone keeps as large a share of ties within groups as is kept, or a larger one. */
export interface InwardChance {
  /** Of all groups together; above 0, at most 1. */
  readonly whole: number;
  /** Of each group, by its place. */
  readonly groups: Float64Array;
  /** Arrangements drawn. */
  readonly drawn: number;
}

/**
 * Members, groups and ties gone through in all, unless they number more than half a million: about a second.
 */
const mostWork = 5e7;
const fewestDrawn = 99;

/**
 * Deals the members anew to groups of the same sizes, at random, and counts how often each keeps to itself as
 * much as it is `seen` to. Fewer arrangements than asked for are drawn, but at least 99, where there are more
 * than 5,000 members, groups and ties. The one seen counts among them, so that no chance is 0 (Phipson &
 * Smyth 2010).
 */
export function inwardChance(
  ties: GroupedTies,
  seen: TiesWithin,
  seed: number,
  permutations: number,
): InwardChance {
  const size = ties.label.length + ties.group.length + ties.one.length;
  const drawn = Math.min(permutations, Math.max(fewestDrawn, Math.floor(mostWork / size)));
  const random = seededRandom(seed);
  const groups = new Float64Array(ties.group.length).fill(1);
  const label = ties.label.slice();
  let whole = 1;
  for (let draw = 0; draw < drawn; draw++) {
    shuffle(label, random);
    const found = tiesWithin(ties, label);
    if (found.total >= seen.total) whole++;
    for (let place = 0; place < groups.length; place++) if (isAsInward(found, seen, place)) groups[place]++;
  }
  return { whole: whole / (drawn + 1), groups: groups.map((times) => times / (drawn + 1)), drawn };
}

/** Compares shares in whole numbers; a group whose members have no ties keeps nothing to itself. */
function isAsInward(found: TiesWithin, seen: TiesWithin, place: number): boolean {
  const asSeen = seen.internal[place] * found.ends[place];
  return found.ends[place] > 0 && found.internal[place] * seen.ends[place] >= asSeen;
}

/** Every order alike (Durstenfeld 1964). */
function shuffle(numbers: Int32Array, random: Random): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const number = numbers[chosen];
    numbers[chosen] = numbers[last];
    numbers[last] = number;
  }
}
