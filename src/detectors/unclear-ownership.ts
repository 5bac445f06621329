import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { partySubject } from "../chain/subject.js";
import type { Detector, Sighting, View } from "./detector.js";
import { type HandoffWithTerms, handoffsWithTerms } from "./handoffs-with-terms.js";
import { toldTogether } from "./told-together.js";

/** When several givers are too many to be told apart. */
export interface UnclearOwnershipOptions {
  /** Among more givers than so many the service is everybody's, such as a report from each unit. */
  readonly most?: number;
}

/** Volumes closer than this, as a share, are equal. */
const equal = 1e-9;

/**
 * Services that several parties give to the same receiver while nobody said who gives which part of it, or that any one
 * of them is enough: what all own, nobody does. Speaks of named deliveries with two to four givers, none of them a
 * customer, for which neither volumes nor redundancy were stated. One sign a receiver, which counts its services. A
 * blind spot: shares are taken to be equal until somebody states them.
 *
 * A volume that was not stated is filled with the mean of what the receiver gets; so where all givers of a service have
 * that very volume, none is taken to have been stated. Silent about what was counted or rolled up from members, about
 * handoffs that name no service, and about more than `most` (4) givers, as that is a duty of all. Where it holds of
 * more than five receivers and more than half of those with such services, one sign says so of the chain.
 *
 * Source: to say who is responsible for each step is asked by the texts that weaklink is founded on; thresholds are
 * weaklink's.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function unclearOwnership({ most = 4 }: UnclearOwnershipOptions = {}): Detector {
  if (!(most >= 2)) throw new RangeError(`unclearOwnership: most is ${most}; it must be 2 or more`);
  return {
    id: "unclear-ownership",
    cause: "coordination",
    kind: "blindSpot",
    question: "Which services have several givers of whom nobody said who gives what?",
    *detect(view) {
      const shared = sharedServices(view, most);
      if (shared.length === 0) return;
      const usual = meanVolumes(view);
      const receivers = groupBy(shared, ([{ figures }]) => figures.to);
      const found = [...receivers].flatMap(([id, services]): readonly Sighting[] => {
        const unclear = services.filter((givers) => isUnstated(givers, usual.get(id)!));
        if (unclear.length === 0) return [];
        const { service, givers } = unclear.map(named).reduce(first);
        const reason = { code: "unclear-ownership", services: unclear.length, service, givers };
        return [{ subject: partySubject({ id }), reason, evidence: [] }];
      });
      yield* toldTogether(found, receivers.size);
    },
  };
}

/** The handoffs of one service to one receiver. */
type Givers = readonly [HandoffWithTerms, ...HandoffWithTerms[]];

/** Named deliveries of several givers. */
function sharedServices(view: View, most: number): readonly Givers[] {
  const outside = new Set(view.customers.map(({ id }) => id));
  const named = handoffsWithTerms(view).filter(
    ({ figures: { from, service, flow } }) => service !== "" && flow === "delivery" && !outside.has(from),
  );
  const services = groupBy(named, ({ figures: { to, service } }) => keyOf(to, service));
  return [...services.values()].filter(
    (givers) => givers.length > 1 && givers.length <= most,
  ) as unknown as Givers[];
}

function meanVolumes({ chain }: View): ReadonlyMap<string, number> {
  const received = groupBy(chain.handoffs, ({ to }) => to);
  return new Map(
    Array.from(received, ([id, own]) => [id, orderedSum(own.map(({ volume }) => volume)) / own.length]),
  );
}

function isUnstated(givers: Givers, mean: number): boolean {
  return givers.every(({ stated: { redundant, volume, observed, lifted } }) => {
    const isCounted = observed !== undefined || lifted !== undefined;
    return !redundant && !isCounted && Math.abs(volume - mean) <= equal * mean;
  });
}

interface Named {
  readonly service: string;
  readonly givers: readonly string[];
}

function named(givers: Givers): Named {
  const ids = givers.map(({ figures }) => figures.from).sort(compareText);
  return { service: givers[0].figures.service, givers: ids };
}

function first(a: Named, b: Named): Named {
  return compareText(b.service, a.service) < 0 ? b : a;
}
