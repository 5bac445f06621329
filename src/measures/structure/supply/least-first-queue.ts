/** Numbered items that leave in order of cost, of equal ones the lower number first: a binary heap. */
export interface LeastFirstQueue {
  readonly cost: number[];
  readonly item: number[];
}

/** A queue without items. */
export function leastFirstQueue(): LeastFirstQueue {
  return { cost: [], item: [] };
}

/** Lets an item wait at a cost that is a number. */
export function enqueue({ cost, item }: LeastFirstQueue, waiting: number, at: number): void {
  let place = item.length;
  while (place > 0) {
    const above = (place - 1) >>> 1;
    if (!isBefore(at, waiting, cost[above]!, item[above]!)) break;
    cost[place] = cost[above]!;
    item[place] = item[above]!;
    place = above;
  }
  cost[place] = at;
  item[place] = waiting;
}

/** Takes the first item out, together with its cost; `undefined` once none is left. */
export function dequeue(
  queue: LeastFirstQueue,
): { readonly item: number; readonly cost: number } | undefined {
  const { cost, item } = queue;
  if (item.length === 0) return undefined;
  const first = { item: item[0]!, cost: cost[0]! };
  const [lastItem, lastCost] = [item.pop()!, cost.pop()!];
  if (item.length > 0) sinkIn(queue, lastItem, lastCost);
  return first;
}

/** Moves the lesser of two up until the item fits in. */
function sinkIn({ cost, item }: LeastFirstQueue, sinking: number, at: number): void {
  let place = 0;
  for (let below = 1; below < item.length; below = 2 * place + 1) {
    const next = below + 1;
    if (next < item.length && isBefore(cost[next]!, item[next]!, cost[below]!, item[below]!)) below = next;
    if (!isBefore(cost[below]!, item[below]!, at, sinking)) break;
    cost[place] = cost[below]!;
    item[place] = item[below]!;
    place = below;
  }
  cost[place] = at;
  item[place] = sinking;
}

function isBefore(cost: number, item: number, otherCost: number, otherItem: number): boolean {
  return cost < otherCost || (cost === otherCost && item < otherItem);
}
