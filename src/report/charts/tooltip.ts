import type { Messages } from "../messages/messages.js";
import { chartText } from "./chart-text.js";
import type { ToldFields } from "./told-table.js";

/** What stands beside the pointer: each text as the data has it. */
export function tooltip(told: ToldFields, { direction }: Messages) {
  return told.map(([field, title]) => ({ field, type: "nominal", title: chartText(title, direction) }));
}
