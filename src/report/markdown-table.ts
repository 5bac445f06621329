/** A Markdown table; cells are Markdown already, the first columns are read as text, the others as figures. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
): string {
  const rule = header.map((_, column) => (column < textColumns ? "---" : "---:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
