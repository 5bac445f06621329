/** Longest piece of a text that an error quotes. */
const quoted = 60;

/** Says what a value is, short and safe to print: control and direction marks are shown as escapes. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  try {
    return Array.isArray(value) ? `a list of ${value.length}` : "an object";
  } catch {
    return "what cannot be read";
  }
}

function quote(text: string): string {
  const short = text.length > quoted ? `${text.slice(0, quoted)}…` : text;
  return `"${short.replace(/["\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeUnit)}"`;
}

function escapeUnit(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
