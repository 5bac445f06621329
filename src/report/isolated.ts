import type { Messages } from "./messages/messages.js";

/** Letters that are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name in an isolate where its direction could mix with that of the words around it, so that these, arrows and
 * figures keep their order.
 */
export function isolated(name: string, direction: Messages["direction"]): string {
  return name !== "" && (direction === "rtl" || rightToLeft.test(name)) ? `\u2068${name}\u2069` : name;
}
