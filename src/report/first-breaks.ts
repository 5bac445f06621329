import type { Break, Diagnosis } from "../diagnosis/diagnosis.js";
import type { ReportStyle } from "./report-style.js";

/** The breaks that a report tells one by one, and what it says of the others; `null` where that is nothing. */
export function firstBreaks(
  { breaks }: Diagnosis,
  style: ReportStyle,
): { readonly first: readonly Break[]; readonly rest: string | null } {
  const { none, more } = style.messages.breaks;
  const left = breaks.slice(style.breaks);
  const largest = left.reduce((most, { loss }) => Math.max(most, loss), 0);
  const rest = left.length > 0 ? more(left.length, largest) : null;
  return { first: breaks.slice(0, style.breaks), rest: breaks.length === 0 ? none : rest };
}
