import type { DominatorTree } from "./connection/dominators.js";
import type { Portions } from "./portions.js";
import type { CustomerStructure } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";
import { travelledRoutes } from "./supply/travelled-routes.js";

/** Parties that all deliveries to a customer pass of which it is told, at most. */
const mostPassed = 100;
/** Routes to each customer, at most. */
const mostRoutes = 10;

/**
 * How deliveries reach each end customer; in the document's order.
 *
 * @param supply - the tree of `supplyDominators`.
 */
export function* customerStructures(
  { index, isRequest }: Pick<StructureGround, "index" | "isRequest">,
  supply: DominatorTree,
): Portions<readonly CustomerStructure[]> {
  const { chain, partyPlace } = index;
  const idOf = (party: number) => chain.parties[partyPlace[party]]!.id;
  const inOrder = [...travelledRoutes(index, isRequest, { most: mostRoutes })].sort(
    (a, b) => partyPlace[a.customer] - partyPlace[b.customer],
  );
  yield 0.7;
  return inOrder.map(({ customer, touched, routes }) => ({
    id: idOf(customer),
    touched: Number.isFinite(touched) ? touched : null,
    passes: passedBefore(supply, customer).map(idOf),
    routes: routes.map(({ parties, share }) => ({ parties: parties.map(idOf), share })),
  }));
}

function passedBefore({ immediate }: DominatorTree, customer: number): readonly number[] {
  const passed: number[] = [];
  let party = immediate[customer];
  while (party >= 0 && party < immediate.length && passed.length < mostPassed) {
    passed.push(party);
    party = immediate[party];
  }
  return passed;
}
