/** The most lines of one list; what is more is counted, so that reports of large chains stay short. */
export const mostListed = 10;

/** A Markdown list of lines. */
export function markdownList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** The first lines of a list that may be long, and how many more there are. */
export function shortList<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  more: (count: number) => string,
): string {
  const lines = items.slice(0, mostListed).map(line);
  return markdownList(items.length > mostListed ? [...lines, more(items.length - mostListed)] : lines);
}
