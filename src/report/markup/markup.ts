const source = Symbol("markup");

/** A piece of SVG or HTML that only the templates {@link svg} and {@link html} make: no text can pass for it. */
export interface Markup {
  readonly [source]: string;
}

/** What can be set in: texts and numbers are escaped, markup stands as it is, `null` and `false` are nothing. */
export type MarkupPart = Markup | string | number | null | false | readonly MarkupPart[];

/**
 * Writes SVG, XML or HTML as a tagged template. Whatever is set in is escaped, for text and for quoted attributes
 * alike, and holds no character that XML forbids; numbers are rounded to hundredths. Between the attributes of a tag,
 * and inside scripts and styles, only markup can be set in.
 *
 * @throws `TypeError` where something is set in where no escaping helps: unquoted, or in an attribute that holds a
 *   script, a style or an address (but `href="#` for a place in the same document).
 * @throws `RangeError` for a number that is not finite.
 *
 * @example
 * ```ts
 * markupText(svg`<text x="${1 / 3}">${"a < b"}</text>`); // <text x="0.33">a &lt; b</text>
 * ```
 */
export function svg(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const bare = barePlaces(strings);
  let text = strings[0]!;
  for (const [place, part] of parts.entries()) {
    if (bare[place] && holdsText(part)) throw new TypeError(`text was set in after: ${strings[place]}`);
    text += textOf(part) + strings[place + 1]!;
  }
  return { [source]: text };
}

/** As {@link svg}, for editors that tell the two apart. */
export const html = svg;

/** The text of a finished piece. */
export function markupText(markup: Markup): string {
  return markup[source];
}

function textOf(part: MarkupPart): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return numberText(part);
  return source in part ? part[source] : part.map(textOf).join("");
}

function holdsText(part: MarkupPart): boolean {
  if (part === null || part === false) return false;
  if (typeof part === "string" || typeof part === "number") return true;
  return source in part ? false : part.some(holdsText);
}

/** What XML 1.0 does not allow, not even as a reference, and lone surrogates. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

function escapeText(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"'\r]/g, (sign) => signs[sign]!);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a template was given the number ${value}`);
  return `${Math.round(value * 100) / 100}`;
}

/** Ends inside a tag, after its name or between its attributes. */
const inTag = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*$/;
/** Ends inside an element whose text is not read as text. */
const inRawText = /<(script|style)\b(?![\s\S]*<\/\1)[\s\S]*$/i;
/** Ends inside an attribute whose value does something. */
const inActiveValue =
  /[\s"'/](?:on\w+|style|srcdoc|(?:xlink:)?href|src|action|formaction|data)\s*=\s*(?:"(?!#)[^"]*|'(?!#)[^']*)$/i;
const barePlacesOf = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** Of every place of a template, whether only markup can stand there. */
function barePlaces(strings: TemplateStringsArray): readonly boolean[] {
  const known = barePlacesOf.get(strings);
  if (known !== undefined) return known;
  let before = "";
  const bare = strings.slice(0, -1).map((piece) => {
    before += piece;
    const isBare = inTag.test(before);
    if (inActiveValue.test(before) || (isBare && !/[\s"']$/.test(before))) {
      throw new TypeError(`nothing can be set in after: ${piece}`);
    }
    const isMarkupOnly = isBare || inRawText.test(before);
    if (!isBare) before += "x";
    return isMarkupOnly;
  });
  barePlacesOf.set(strings, bare);
  return bare;
}
