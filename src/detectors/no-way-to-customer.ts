import { groupBy } from "../chain/group-by.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { partySubject } from "../chain/subject.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import type { Detector, Sighting, View } from "./detector.js";
import { toldTogether } from "./told-together.js";

/**
 * Parties whose deliveries reach no end customer, not even over others. Either the map lacks a handoff or their work
 * serves nobody outside. Speaks of every party with such a delivery, to whom no other way is open; what goes to an owner
 * has arrived, too. Two that only exchange with each other deliver to each other. A blind spot: what they do is in no
 * service level.
 *
 * Silent about parties that give nothing but requests, such as orders to suppliers; about those that only receive; and
 * altogether where no delivery reaches any customer, which `unservedCustomer` tells. Where it holds of more than five parties and more than half of those that deliver, one sign says
 * so of the chain.
 *
 * Source: line of sight to the customer is asked by the texts that weaklink is founded on.
 */
export function noWayToCustomer(): Detector {
  return {
    id: "no-way-to-customer",
    cause: null,
    kind: "blindSpot",
    question: "Whose deliveries reach no end customer?",
    *detect(view) {
      if (view.customers.every(({ received }) => received === null)) return;
      const deliveries = deliveriesIn(view);
      const arrives = partiesThatArrive(view, deliveries);
      const byGiver = groupBy(deliveries, ({ from }) => from);
      const found = [...byGiver].flatMap(([id, given]): readonly Sighting[] => {
        if (arrives.has(id)) return [];
        const volume = orderedSum(given.map((handoff) => handoff.volume));
        const receivers = new Set(given.map(({ to }) => to)).size;
        const reason = { code: "no-way-to-customer", receivers, volume };
        return [{ subject: partySubject({ id }), reason, evidence: [] }];
      });
      yield* toldTogether(found, byGiver.size);
    },
  };
}

/** Deliveries; and what is a request only because no way leads from either end to a customer. */
function deliveriesIn({ handoffs, parties, chain }: View): readonly HandoffFigures[] {
  const lost = new Set(parties.filter(({ distance }) => distance === null).map(({ id }) => id));
  const askable = new Set(
    chain.parties.filter(({ kind }) => kind === "supplier" || kind === "customer").map(({ id }) => id),
  );
  const isLost = ({ from, to, flowFrom }: HandoffFigures) =>
    flowFrom === "inferred" && lost.has(from) && lost.has(to) && !askable.has(to) && !askable.has(from);
  return handoffs.filter((handoff) => handoff.flow === "delivery" || isLost(handoff));
}

/** Ids of customers, owners and all from whom deliveries lead to one. */
function partiesThatArrive({ chain }: View, deliveries: readonly HandoffFigures[]): ReadonlySet<string> {
  const ends = chain.parties.filter(({ kind }) => kind === "customer" || kind === "owner");
  const arrives = new Set(ends.map(({ id }) => id));
  const giversTo = groupBy(deliveries, ({ to }) => to);
  for (const id of arrives) for (const { from } of giversTo.get(id) ?? []) arrives.add(from);
  return arrives;
}
