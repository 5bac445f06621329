import { textWidth } from "./text-width.js";

/** A letter with all marks and joiners that belong to it. */
const letter = /(?![\u200d\ufe0f])\P{M}(?:\p{M}|\ufe0f|\u200d\P{M})*|[\s\S]/gu;
/** Letters kept at the end of a line that is cut, where names often differ. */
const keptEnd = 5;

/**
 * Breaks a text into lines of a width, between words where it can; what does not fit is left out of the middle of the
 * last line, an ellipsis in its place.
 */
export function fitText(text: string, width: number, fontSize: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < mostLines - 1 && textWidth(rest, fontSize) > width) {
    const end = lineEnd(rest, width, fontSize);
    lines.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== "") lines.push(cutText(rest, width, fontSize));
  return lines;
}

/** Where a line that is too long breaks: after the last word that fits, else within the first. */
function lineEnd(text: string, width: number, fontSize: number): number {
  let [end, used, word] = [0, 0, 0];
  for (const [piece] of text.matchAll(letter)) {
    used += textWidth(piece, fontSize);
    if (used > width && piece.trim() !== "") break;
    end += piece.length;
    if (mayBreakAfter(text, end - piece.length)) word = end;
  }
  return word > 0 ? word : Math.max(end, 1);
}

/** Spaces and punctuation end a word, but not what parts the digits of a figure. */
function mayBreakAfter(text: string, place: number): boolean {
  return /[\s\-/_.,:;)]/.test(text[place]!) && !/^\p{Nd}[.,:\u066b\u066c]\p{Nd}/u.test(text.slice(place - 1));
}

/** Cuts a text to one line of a width. */
export function cutText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = Array.from(text.matchAll(letter), ([piece]) => piece);
  const end = letters.slice(-keptEnd).join("");
  const room = width - textWidth(`…${end}`, fontSize);
  const [start, kept] =
    room > width / 3
      ? [startOf(letters, room, fontSize), end]
      : [startOf(letters, width - textWidth("…", fontSize), fontSize), ""];
  return `${start.trimEnd()}…${kept.trimStart()}`;
}

function startOf(letters: readonly string[], room: number, fontSize: number): string {
  let [start, used] = ["", 0];
  for (const piece of letters) {
    used += textWidth(piece, fontSize);
    if (used > room) break;
    start += piece;
  }
  return start;
}
