import type { Messages } from "./messages/messages.js";
import { shownName } from "./shown-name.js";

/** What an indicator is called: in the words of the catalogue, or by the id that a document gave it. */
export function indicatorName(id: string, messages: Messages): string {
  const { indicators } = messages;
  return Object.hasOwn(indicators, id) ? indicators[id as keyof typeof indicators] : shownName(id, messages);
}
