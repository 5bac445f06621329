import type { Handoff } from "./handoff.js";
import { keyOf } from "./key-of.js";
import type { Party } from "./party.js";

/** What a fingerprint is taken of. */
export interface Fingerprinted {
  readonly parties: readonly Pick<Party, "id" | "kind">[];
  readonly handoffs: readonly Pick<Handoff, "from" | "to" | "service" | "flow" | "volume">[];
}

/**
 * A short text that is the same for the same parties and handoffs, in whatever order they stand, and another, but for one
 * chance in 2^53 or so, for others. It tells whether figures were made of the same chain; it keeps no secret.
 */
export function fingerprint({ parties, handoffs }: Fingerprinted): string {
  const sums = [0, 0];
  const add = (key: string) => {
    for (const [place, seed] of seeds.entries()) sums[place] = (sums[place]! + hashOf(key, seed)) >>> 0;
  };
  for (const { id, kind } of parties) add(keyOf("party", id, kind));
  for (const { from, to, service, flow = "", volume } of handoffs)
    add(keyOf("handoff", from, to, service, flow, String(volume)));
  return sums.map((sum) => sum.toString(16).padStart(8, "0")).join("");
}

const seeds = [0x811c9dc5, 0x9747b28c] as const;

/** FNV-1a (Fowler, Noll & Vo 1991) over code units, its bits mixed once more at the end. */
function hashOf(key: string, seed: number): number {
  let hash = seed;
  for (let place = 0; place < key.length; place += 1)
    hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
