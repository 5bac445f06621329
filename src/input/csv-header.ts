/** The characters that may part the fields of a header, where the caller names none. */
const candidates = [",", ";", "\t", "|"];

/** A header that goes on for longer is cut here: it is no header. */
export const longestHeader = 1_000_000;

/** What the header of a CSV text tells before anybody knows its delimiter. */
export interface CsvHeader {
  /** Whether its line end has arrived. */
  readonly whole: boolean;
  /** The candidates for delimiters that stand outside quotes, each once. */
  readonly delimiters: readonly string[];
}

/** Reads a text up to the first line end outside quotes, blank lines before it left aside. */
export function csvHeader(text: string): CsvHeader {
  const found = new Set<string>();
  let quoted = false;
  let before = "\n";
  for (let at = 0; at < Math.min(text.length, longestHeader); at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted && opensQuotes(before);
    else if (!quoted && isLineEnd(character) && !isLineEnd(before))
      return { whole: true, delimiters: [...found] };
    else if (!quoted && candidates.includes(character)) found.add(character);
    before = character;
  }
  return { whole: text.length >= longestHeader, delimiters: [...found] };
}

/** A quote opens a field after a delimiter or a line end, and again right after one that closed: `"5"" disk"`. */
function opensQuotes(before: string): boolean {
  return before === '"' || isLineEnd(before) || candidates.includes(before);
}

function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}
