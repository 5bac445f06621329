import { type List, type ListItem, list } from "./block.js";

/** The most lines of one list; what is more is counted, so that reports of large chains stay short. */
export const mostListed = 10;

/** The first of a list that may be long, and how many more there are. */
export function shortList<Item>(
  items: readonly Item[],
  told: (item: Item) => ListItem | string,
  more: (count: number) => string,
): List {
  const first = items.slice(0, mostListed).map(told);
  return list(items.length > mostListed ? [...first, more(items.length - mostListed)] : first);
}
