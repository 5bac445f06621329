import type { DominatorTree } from "./dominators.js";

/**
 * The parties that all of some parties hang on, nearest first; empty where there is none, where no parties are given,
 * or where no way leads to one of them. A party hangs on itself: one of the given is among the answer if all the
 * others hang on it.
 *
 * In the tree of `supplyDominators`, these are the single upstream parties whose failure takes the supply of all the
 * given away: two providers of one service that share one are redundant in name only. In a tree of
 * `dominatorsToward`, they are what every way from any of the given to the customer passes.
 */
export function sharedDominators(tree: DominatorTree, parties: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let party = nearestSharedDominator(tree, parties);
  while (party >= 0 && party < tree.immediate.length) {
    shared.push(party);
    party = tree.immediate[party];
  }
  return shared;
}

/** The first of `sharedDominators`, in no more steps than lie between it and the given parties; -1 for none. */
export function nearestSharedDominator(tree: DominatorTree, parties: readonly number[]): number {
  const behind = tree.immediate.length;
  if (parties.length === 0 || parties.some((party) => tree.place[party] < 0)) return -1;
  const nearest = parties.reduce((shared, party) => meet(shared, party, tree));
  return nearest === behind ? -1 : nearest;
}

/** Where the ways up from two parties meet: of two that differ, the later in the tree's order is above neither. */
function meet(a: number, b: number, { immediate, place }: DominatorTree): number {
  const behind = immediate.length;
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === behind || other === behind) return behind;
    if (place[one] > place[other]) one = immediate[one];
    else other = immediate[other];
  }
  return one;
}
