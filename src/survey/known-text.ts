/**
 * A text as it is known; `undefined` for one that is not. Before a text that a spreadsheet would take for a
 * formula, such as `-1`, files have an apostrophe that is no part of it: the text behind it is looked for
 * too.
 */
export function knownText(text: string, isKnown: (text: string) => boolean): string | undefined {
  if (isKnown(text)) return text;
  const bare = text.startsWith("'") ? text.slice(1) : text;
  return isKnown(bare) ? bare : undefined;
}
