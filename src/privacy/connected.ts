/**
 * Parts items into groups that hang together: two items do when they share a mark, directly or through others.
 * Groups and their items stand in the order of the items.
 */
export function connected<Item, Mark>(
  items: readonly Item[],
  marksOf: (item: Item) => Iterable<Mark>,
): readonly (readonly Item[])[] {
  const parent = items.map((_, place) => place);
  const firstWith = new Map<Mark, number>();
  for (const [place, item] of items.entries()) {
    for (const mark of marksOf(item)) {
      const first = firstWith.get(mark);
      if (first === undefined) firstWith.set(mark, place);
      else join(first, place);
    }
  }
  const groups = new Map<number, Item[]>();
  for (const [place, item] of items.entries()) {
    const group = groups.get(rootOf(place));
    if (group) group.push(item);
    else groups.set(rootOf(place), [item]);
  }
  return [...groups.values()];

  function join(one: number, other: number): void {
    const [low, high] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
    parent[high!] = low!;
  }

  function rootOf(place: number): number {
    let root = place;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  }
}
