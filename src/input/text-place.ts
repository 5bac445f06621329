import type { CsvPlace } from "./csv-record.js";

/** A place in a text that is being read in chunks. */
export interface TextPlace extends CsvPlace {
  /** Whether the character before was a carriage return: a line feed here ends no further line. */
  readonly afterReturn: boolean;
}

export const startOfText: TextPlace = { line: 1, column: 1, afterReturn: false };

/** The place after a chunk that starts at `place`. Line ends are CRLF, LF and CR. */
export function placeAfter(chunk: string, place: TextPlace): TextPlace {
  if (chunk === "") return place;
  let { line } = place;
  let lineStart = 1 - place.column;
  for (let at = chunk.indexOf("\r"); at >= 0; at = chunk.indexOf("\r", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", at + 1)) {
    const ofPair = at === 0 ? place.afterReturn : chunk[at - 1] === "\r";
    if (!ofPair) line++;
    lineStart = Math.max(lineStart, at + 1);
  }
  return { line, column: chunk.length - lineStart + 1, afterReturn: chunk.endsWith("\r") };
}
