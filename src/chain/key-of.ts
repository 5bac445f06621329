/** Joins texts into one that no other list of texts gives, whatever characters are in them. */
export function keyOf(...texts: readonly string[]): string {
  let key = "";
  for (const text of texts) key += `${text.length}:${text}`;
  return key;
}
