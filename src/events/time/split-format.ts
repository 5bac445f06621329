/** A piece of a format: a symbol such as `yyyy`, or text that stands for itself. */
export type FormatPart =
  | { readonly letter: string; readonly count: number; readonly place: number }
  | { readonly literal: string };

/** A run of one letter, quoted text (its end is missing where the quote stays open), or anything else. */
const piece = /([a-zA-Z])\1*|'((?:[^']|'')*)('?)|[^a-zA-Z']+/gu;

/**
 * Splits a format into symbols and literals, as UTS 35 has it: ASCII letters are symbols unless quoted, and `''`
 * is a quote.
 *
 * @throws RangeError where a quote is not closed.
 */
export function splitFormat(format: string): readonly FormatPart[] {
  return [...format.matchAll(piece)].map((match) => {
    const [text, letter, quoted, end] = match;
    const place = match.index + 1;
    if (letter !== undefined) return { letter, count: text.length, place };
    if (quoted === undefined) return { literal: text };
    if (end === "") throw new RangeError(`timeFormat has a quote at position ${place} that is not closed`);
    return { literal: quoted === "" ? "'" : quoted.replaceAll("''", "'") };
  });
}
