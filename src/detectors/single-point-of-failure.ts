import { partySubject } from "../chain/subject.js";
import type { CustomerFigures } from "../measures/chain-figures.js";
import type { Detector, Sighting, View } from "./detector.js";
import { wholesAmong } from "./own-units.js";
import { toldTogether } from "./told-together.js";

/** When the end customer hangs on a party. */
export interface SinglePointOptions {
  /** Share of the service level that goes if the party stops, from which on nothing stands in for it; 0..1. */
  readonly dependence?: number;
}

/** Where dependence was not worked out: customers of so much of the weight are cut off without the party. */
const mostCustomers = 0.5;

/**
 * Parties on whom the end customer hangs and for whom nothing could stand in. Speaks of every party whose stop takes
 * `dependence` (nine tenths) of the service level or more: needs, shares and redundancy are in that figure, so whoever
 * could be replaced is left out; the last tenth leaves room for what customers also get by other ways. Where the
 * dependence was not worked out (chains of more than 2,000 parties, or of which nothing arrives) it speaks of every
 * party that all deliveries to half of the customers, by weight, have to pass. A risk: nothing is lost until it stops.
 *
 * Where that holds of more than five parties and of more than half of all, the chain is a single line and one sign
 * says so. Silent about a unit to which others of the chain belong, and in a chain of one party beside its customers: that
 * a whole hangs on itself is no news.
 *
 * With `structure`, it also tells how many customers and how many other parties are cut off.
 *
 * Source: dominators, Lengauer and Tarjan (1979); to weigh them by what reaches the customer is weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function singlePointOfFailure({ dependence: most = 0.9 }: SinglePointOptions = {}): Detector {
  if (!(most > 0 && most <= 1))
    throw new RangeError(`singlePointOfFailure: dependence is ${most}; it must be above 0, at most 1`);
  return {
    id: "single-point-of-failure",
    cause: null,
    kind: "risk",
    question: "On whom does the end customer hang, with nobody to stand in?",
    *detect(view) {
      const wholes = wholesAmong(view.chain.parties);
      const cutOff = customersCutOff(view);
      const dominates = new Map(view.structure?.parties.map(({ id, dominates }) => [id, dominates]));
      const customers = new Set(view.customers.map(({ id }) => id));
      const looked = view.parties.filter(({ id }) => !wholes.has(id) && !customers.has(id));
      if (looked.length < 2) return;
      const found = looked.flatMap(({ id, dependence }): readonly Sighting[] => {
        const { count, weight } = cutOff.get(id) ?? { count: 0, weight: 0 };
        if (dependence === null ? weight < mostCustomers : dependence < most) return [];
        const shape = { customers: count, others: dominates.get(id) ?? 0 };
        const figures = view.structure === null ? { customers: null, others: null } : shape;
        const reason = { code: "single-point-of-failure", dependence, ...figures };
        return [{ subject: partySubject({ id }), reason, evidence: [] }];
      });
      yield* toldTogether(found, looked.length);
    },
  };
}

interface CutOff {
  readonly count: number;
  /** Their part in the overall service level, 0..1. */
  readonly weight: number;
}

/** The customers that nothing reaches but through a party, by its id. */
function customersCutOff({ structure, customers }: View): ReadonlyMap<string, CutOff> {
  const weightOf = new Map(customers.map(({ id, weight }: CustomerFigures) => [id, weight]));
  const cutOff = new Map<string, CutOff>();
  for (const { id, passes } of structure?.customers ?? []) {
    for (const party of passes) {
      const { count, weight } = cutOff.get(party) ?? { count: 0, weight: 0 };
      cutOff.set(party, { count: count + 1, weight: weight + (weightOf.get(id) ?? 0) });
    }
  }
  return cutOff;
}
