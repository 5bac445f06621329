/** The connected parts of a chain: who has to do with whom at all, over however many others. */
export interface WeakComponents {
  readonly count: number;
  /** Part of each party, `0..count - 1`, numbered by the lowest party number in each. */
  readonly of: Int32Array;
}

/**
 * Finds the connected parts from the giver and the receiver of every handoff, whichever way it goes; a party without
 * handoffs is a part of its own. Needs no rows: sets are joined handoff by handoff under their lowest number, and
 * paths are halved on the way.
 *
 * Source: Tarjan & van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31 (1984).
 */
export function weakComponents(partyCount: number, giver: Int32Array, receiver: Int32Array): WeakComponents {
  const parent = new Int32Array(partyCount);
  for (let party = 0; party < partyCount; party++) parent[party] = party;
  for (let e = 0; e < giver.length; e++) {
    const a = headOf(giver[e], parent);
    const b = headOf(receiver[e], parent);
    if (a < b) parent[b] = a;
    else parent[a] = b;
  }
  return numbered(parent);
}

function headOf(party: number, parent: Int32Array): number {
  let head = party;
  while (parent[head] !== head) {
    parent[head] = parent[parent[head]];
    head = parent[head];
  }
  return head;
}

/** Numbers the parts in one sweep, for a party's parent never has a higher number than the party. */
function numbered(parent: Int32Array): WeakComponents {
  const of = new Int32Array(parent.length);
  let count = 0;
  for (let party = 0; party < parent.length; party++) {
    of[party] = parent[party] === party ? count++ : of[parent[party]];
  }
  return { count, of };
}
