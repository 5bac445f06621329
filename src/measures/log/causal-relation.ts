import type { EventTable } from "../../events/event-table.js";

/** How two activities of a log stand to one another. */
export type ActivityOrder = "causal" | "parallel";

/** How the activities of a log stand to one another, told from their order in it. */
export interface CausalRelation {
  /** `causal`: the first leads to the second. `parallel`: they come in either order. Else `undefined`. */
  order(first: number, second: number): ActivityOrder | undefined;
  /** Whether an activity is parallel to any other. */
  hasParallel(activity: number): boolean;
}

/**
 * Tells from a log which activities lead to which. An activity leads to another if the other sometimes directly
 * follows it and it never directly follows the other; two that directly follow one another in both orders run
 * in parallel. Events that name no activity are passed over as if they were absent.
 *
 * One stray event in the wrong order makes two activities parallel: on a noisy log the relation is poor.
 *
 * Source: van der Aalst, Weijters & Maruster 2004, "Workflow Mining: Discovering Process Models from Event Logs"
 * (*IEEE TKDE* 16: 1128–1142), the ordering relations of the alpha algorithm.
 */
export function causalRelation(table: EventTable): CausalRelation {
  const size = table.activities.length;
  const follows = directlyFollows(table);
  const hasParallel = new Uint8Array(size);
  const orders = new Map<number, ActivityOrder>();
  for (const key of follows) {
    const [first, second] = [Math.floor(key / size), key % size];
    const order = follows.has(second * size + first) ? "parallel" : "causal";
    orders.set(key, order);
    if (order === "parallel" && first !== second) hasParallel[first] = 1;
  }
  return {
    order: (first, second) => orders.get(first * size + second),
    hasParallel: (activity) => hasParallel[activity] === 1,
  };
}

/** Pairs of activities of which the second directly follows the first somewhere, as `first * size + second`. */
function directlyFollows({ caseIds, caseStart, activities, activity }: EventTable): Set<number> {
  const follows = new Set<number>();
  for (let place = 0; place < caseIds.length; place += 1) {
    let before = -1;
    for (let event = caseStart[place]!; event < caseStart[place + 1]!; event += 1) {
      const now = activity[event]!;
      if (now < 0) continue;
      if (before >= 0) follows.add(before * activities.length + now);
      before = now;
    }
  }
  return follows;
}
