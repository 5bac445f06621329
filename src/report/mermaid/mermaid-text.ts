/**
 * Signs that mean something in Mermaid's language, in the Markdown of its labels or in HTML. What is common in names
 * passes where it means nothing, so that the text stays readable: commas, most brackets, a full stop, a colon, an
 * ampersand or a per cent sign before a blank, a hyphen in a word, one slash.
 */
const signs =
  /["#$*;<>@[\\\]^_`{|}~]|[%&.:](?![ \u2069]|$)|(?<=^\d+)[.)]|\/(?=\/)|(?<=\/)\/|^[+=]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu;

/** Mermaid's own stand-ins for entities begin and end so; it would take them for its own. */
const standIns = /(?<=ﬂ)(?=°)|(?<=¶)(?=ß)/gu;
const wordJoiner = "\u2060";

/** A text for a label between quotes: nothing in it is markup, and it reads as it did. */
export function mermaidText(text: string): string {
  return text.replace(standIns, wordJoiner).replace(signs, (sign) => `#${sign.codePointAt(0)};`);
}
