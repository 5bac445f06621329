import { type Adjacency, adjacency } from "../../graph/adjacency.js";

/** How much of what is given is answered by anything given back. */
export interface Reciprocity {
  /**
   * Share of all pairs of a giver and its receiver in which the receiver gives something too; `null` of none.
   */
  readonly whole: number | null;
  /** Of each party, the share of its receivers that give it something; `null` where it gives nothing. */
  readonly of: readonly (number | null)[];
}

/**
 * Whether those who are served also serve: several handoffs of a giver to one receiver count once, a party's
 * handoffs to itself not at all. Linear in parties and handoffs.
 *
 * Source: Wasserman & Faust (1994), *Social Network Analysis*, chapter 13.
 */
export function reciprocity(partyCount: number, giver: Int32Array, receiver: Int32Array): Reciprocity {
  const given = adjacency(partyCount, giver, receiver);
  const got = adjacency(partyCount, receiver, giver);
  const givesTo = new Int32Array(partyCount).fill(-1);
  const counted = new Int32Array(partyCount).fill(-1);
  const of: (number | null)[] = [];
  let [pairs, answered] = [0, 0];
  for (let party = 0; party < partyCount; party++) {
    counted[party] = party;
    markRow(got, party, givesTo);
    const [receivers, back] = answersIn(given, party, counted, givesTo);
    of.push(shareOf(back, receivers));
    pairs += receivers;
    answered += back;
  }
  return { whole: shareOf(answered, pairs), of };
}

function markRow({ start, target }: Adjacency, party: number, mark: Int32Array): void {
  for (let slot = start[party]; slot < start[party + 1]; slot++) mark[target[slot]] = party;
}

/** How many others a party gives to, and how many of them are marked as givers to it. */
function answersIn(
  { start, target }: Adjacency,
  party: number,
  counted: Int32Array,
  givesTo: Int32Array,
): readonly [receivers: number, back: number] {
  let [receivers, back] = [0, 0];
  for (let slot = start[party]; slot < start[party + 1]; slot++) {
    const other = target[slot];
    if (counted[other] === party) continue;
    counted[other] = party;
    receivers++;
    if (givesTo[other] === party) back++;
  }
  return [receivers, back];
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
