import type { Adjacency } from "../../graph/adjacency.js";
import { type StrongComponents, strongComponents } from "../../graph/strong-components.js";
import { type DominatorTree, dominators } from "./dominators.js";

/**
 * Whom all of a party's supply comes through: the dominator tree of the deliveries from where they begin, which is
 * with the parties that receive none, and with all on a loop of deliveries that nobody outside supplies. Every party
 * is in the tree. One whose immediate dominator is `immediate.length` gets its supply by ways that share no party, or
 * begins one itself.
 *
 * @param leaving - rows of whom each party delivers to, `entering` - of whom it is delivered to by.
 */
export function supplyDominators(leaving: Adjacency, entering: Adjacency): DominatorTree {
  return dominators(leaving, entering)(sourcesOf(leaving, entering));
}

function sourcesOf(leaving: Adjacency, entering: Adjacency): readonly number[] {
  const partyCount = leaving.start.length - 1;
  const loops = strongComponents(partyCount, leaving);
  const supplied = suppliedFromOutside(loops, entering);
  const sources: number[] = [];
  for (let party = 0; party < partyCount; party++) if (supplied[loops.of[party]] === 0) sources.push(party);
  return sources;
}

/** 1 for every component that a delivery enters from another. */
function suppliedFromOutside({ count, of }: StrongComponents, { start, target }: Adjacency): Uint8Array {
  const supplied = new Uint8Array(count);
  for (let party = 0; party < of.length; party++) {
    for (let slot = start[party]; slot < start[party + 1]; slot++) {
      if (of[target[slot]] !== of[party]) supplied[of[party]] = 1;
    }
  }
  return supplied;
}
