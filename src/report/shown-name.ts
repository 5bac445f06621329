import { isolated } from "./isolated.js";
import type { Messages } from "./messages/messages.js";
import { shortenText } from "./shorten-text.js";
import { showUnseen } from "./show-unseen.js";

/** A name as a report sets it into a sentence: shortened, with nothing unseen in it, and isolated where needed. */
export function shownName(name: string, { direction }: Pick<Messages, "direction">): string {
  return isolated(showUnseen(shortenText(name)), direction);
}
