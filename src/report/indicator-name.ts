import { markdownName } from "./markdown-name.js";
import type { Messages } from "./messages.js";

/** What an indicator is called: in the words of the catalogue, or by the id that a document gave it. */
export function indicatorName(id: string, { indicators }: Messages): string {
  return Object.hasOwn(indicators, id) ? indicators[id as keyof typeof indicators] : markdownName(id);
}
