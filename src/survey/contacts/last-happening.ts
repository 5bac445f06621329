import type { Instant } from "../../events/time/instant.js";
import type { Contact } from "./contact.js";

/** The last moment at which something was held or answered; `null` where nothing was. Plans do not count. */
export function lastHappening(contacts: readonly Contact[]): Instant | null {
  let last: Instant | null = null;
  for (const { held, answered } of contacts) {
    const at = answered ?? held;
    if (at !== undefined && (last === null || at > last)) last = at;
  }
  return last;
}
