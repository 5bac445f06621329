/** Where a document type declaration starts in the next chunk of an XML text; -1 where none does. */
export type DoctypeFinder = (chunk: string) => number;

/**
 * Looks for `<!DOCTYPE` before the root element, outside comments and processing instructions, so that it can be
 * refused before the parser collects what may be a bomb. Answers the place just after `<!`.
 */
export function doctypeFinder(): DoctypeFinder {
  let mark = "";
  let closing = "";
  let open = true;
  return (chunk) => {
    for (let at = 0; open && at < chunk.length; at++) {
      mark = step(mark, chunk[at], closing);
      if (closing !== "") {
        if (mark === closing) mark = closing = "";
      } else if (mark === "<!d" || mark === "<!D") return at;
      else if (openings.has(mark)) {
        closing = openings.get(mark)!;
        mark = "";
      } else open = beginnings.has(mark) || mark.trim() === "";
    }
    return -1;
  };
}

const openings = new Map([
  ["<?", "?>"],
  ["<!--", "-->"],
]);

const beginnings = new Set(["<", "<!", "<!-"]);

/** The characters that may be part of a mark: within a comment the last few, else those since the last `<`. */
function step(mark: string, character: string, closing: string): string {
  if (closing !== "") return (mark + character).slice(-closing.length);
  return character === "<" ? "<" : (mark + character).trimStart();
}
