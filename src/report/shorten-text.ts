/** Characters kept at the end of a shortened text, where long ids usually differ. */
const keptEnd = 19;

/** Cuts a text to so many characters, an ellipsis in place of its middle; whole characters only. */
export function shortenText(text: string, longest = 80): string {
  if (text.length <= longest || Array.from(text.slice(0, 2 * longest + 1)).length <= longest) return text;
  const keptStart = longest - keptEnd - 1;
  const start = Array.from(text.slice(0, 2 * keptStart)).slice(0, keptStart);
  const end = Array.from(text.slice(-2 * keptEnd)).slice(-keptEnd);
  return `${start.join("")}…${end.join("")}`;
}
