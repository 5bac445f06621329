/** The first items of a list, and how many more there are. */
export interface Shortlist<Item> {
  readonly first: readonly Item[];
  readonly more: number;
}

/** Keeps the first `most` items of a list. */
export function shortlist<Item>(items: readonly Item[], most: number): Shortlist<Item> {
  const first = items.slice(0, most);
  return { first, more: items.length - first.length };
}
