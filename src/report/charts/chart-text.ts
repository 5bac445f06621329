import type { Messages } from "../messages/messages.js";

/**
 * A text as charts set it: in its own isolate where the language is read from the right, for the text elements of a chart
 * have no direction of their own. Vega keeps groups in plain objects, where a label such as `__proto__` or `constructor`
 * is taken for something else, so those are isolated in any language: then no object has a property of that name.
 */
export function chartText(text: string, direction: Messages["direction"]): string {
  if (direction === "rtl") return `\u2067${text}\u2069`;
  return text in Object.prototype ? `\u2066${text}\u2069` : text;
}
